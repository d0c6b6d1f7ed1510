// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/model/import/byte_source.h"

namespace hp {

/// The formats of weights files we read.
enum class WeightsFormat { TorchZip, TorchStream, Safetensors, TorchScript };

/// Tells the format by the file's content, never by its name. Throws Error that says what the file is
/// where it is something else that people have at hand: a web page, a Git LFS pointer, Keras HDF5, ONNX, ...
WeightsFormat weightsFormat(ByteSource& source);

}  // namespace hp
