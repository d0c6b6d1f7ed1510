// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <map>
#include <string>

#include "core/model/import/saved_object.h"
#include "core/model/import/tensor_view.h"
#include "core/model/tensors.h"

namespace hp {

/// Reads the storages of these views, each once, and gives the tensors: float32 for floating kinds,
/// integers as they are; contiguous. Views of one storage share its memory where their elements lie in
/// order, and are copied otherwise. Tensors without elements are left out. Throws Error naming file and
/// tensor.
Weights readTensors(const std::map<std::string, TensorView>& views, const SavedObject& saved,
                    const ByteSource& source, const RunContext& context);

}  // namespace hp
