// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace hp::test {

/// A finished run folder as a training leaves it, of made-up numbers.
struct LongRun {
  std::int64_t epochs = 50;
  std::int64_t steps = 10;     ///< of an epoch
  std::int64_t numbers = 500;  ///< of weights
  int seed = 1;
  std::string device = "cpu";
  double noise = 0;  ///< what of the weights is neither seed nor epoch: that of computing
};
/// Runs of one seed differ by their noise alone. Weights and predictions of 100 pictures are kept of every
/// epoch.
void writeLongRun(const std::filesystem::path& folder, const LongRun& run);

}  // namespace hp::test
