// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace hp::test {

/// Flips the lowest bit of one number of this tensor in a safetensors file.
void flipBit(const std::filesystem::path& file, const std::string& tensor);
/// The same in the weights of the run's newest checkpoint, whose recorded digest is made to fit: what a
/// checkpoint's own digests cannot show.
void flipBitOfCheckpoint(const std::filesystem::path& run, const std::string& tensor);

}  // namespace hp::test
