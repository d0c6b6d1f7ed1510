// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/array.h"

namespace hp {

/// Reads one tensor of a safetensors file by name, whatever its element type, as float32.
/// Throws Error in one sentence; where the name is not there it lists some that are.
Array readTensor(const std::filesystem::path& path, const std::string& name);

/// "FILE.safetensors:TENSOR" as people write it; throws Error when the colon or a part is missing.
Array readTensorAt(const std::string& fileAndTensor);

}  // namespace hp
