// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hp {

/// Which segments are on (1) in which sample: `samples` rows of `segments` bits.
struct Design {
  int samples = 0;
  int segments = 0;
  std::vector<std::uint8_t> bits = {};

  const std::uint8_t* row(int sample) const {
    return bits.data() + static_cast<std::size_t>(sample) * static_cast<std::size_t>(segments);
  }
  friend bool operator==(const Design&, const Design&) = default;
};

/// LIME's design: row 0 has every segment on, every other bit is a fair coin. A bit is a pure function of
/// (seed, stream, repeat, sample, segment): it does not change with the number of samples or repeats.
/// At most 2^20 segments and 2^24 samples.
Design limeDesign(std::uint64_t seed, std::uint64_t stream, int repeat, int samples, int segments);

/// A stream of random numbers of its own for every picture: the first 64 bits of its SHA-256 digest.
std::uint64_t streamOf(const std::string& digest);

}  // namespace hp
