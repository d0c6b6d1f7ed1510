// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/data/dataset.h"
#include "core/data/inventory.h"

namespace hp {

/// The `distribution` of a Croissant description: a FileSet for each kind of picture file and a FileObject
/// for each file; nothing for scenes, which are no files.
Json distributionJson(const Dataset& dataset, const Inventory& inventory);
/// A path as a relative URL: all but letters, digits and -._~/ as %XX of its bytes (RFC 3986).
std::string urlOfPath(const std::string& path);

}  // namespace hp
