// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <string>
#include <string_view>

#include "core/model/import/torchscript/archive.h"
#include "core/model/import/torchscript/values.h"

namespace hp::torchscript {

/// Reads one of the pickles of a TorchScript archive. It makes numbers, texts, containers, tensors and
/// objects of the file's own classes with their attributes; it calls nothing, and every other name is
/// refused. `storageFolder` ("data/") holds the tensors' bytes. Throws Refused, and Error where the pickle is
/// damaged.
Value unpickle(std::string_view bytes, const std::string& storageFolder, Archive& archive, Heap& heap);

}  // namespace hp::torchscript
