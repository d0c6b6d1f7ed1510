// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <filesystem>
#include <string>
#include <vector>

#include "core/model/import/byte_source.h"
#include "core/model/import/tensor_view.h"

namespace hp {

/// A tensor and where its numbers lie in its file.
struct PlacedTensor {
  std::string name = {};
  TensorView view = {};
  ByteRange storage = {};  ///< of the file: the bytes that the view's elements are counted in
};

/// The tensors of a weights file of any format, to be read piece by piece: wrapping prefixes taken off, in
/// the order of the file, and of safetensors, which has none, by name. Every view is checked to lie inside
/// its storage and the file; elements may repeat (expanded tensors), but only so far that reading all of them
/// stays in proportion to the file; tensors without elements are left out. Reads headers only. Throws Error
/// in one sentence.
std::vector<PlacedTensor> placedTensors(const std::filesystem::path& path);

}  // namespace hp
