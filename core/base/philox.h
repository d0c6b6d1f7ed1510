// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace hp {

/// What a random number is for; part of the key, so that purposes never share a stream.
enum class RandomPurpose : std::uint32_t {
  WeightInit = 1,
  LimeDesign = 2,
  Scene = 3,
  Shuffle = 4,
  Noise = 5,
  Dropout = 6,
  Augmentation = 7,
  Bootstrap = 8,
};

/// Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC'11): a pure
/// function of key and counter, hence independent of threads, batches, devices and order.
std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> counter,
                                        std::array<std::uint32_t, 2> key);

/// Sixteen blocks at once, in vector instructions: word w of the block for {counter[0] + i, counter[1], ...}
/// is at [w][i].
inline constexpr std::size_t kPhiloxLanes = 16;
using PhiloxLanes = std::array<std::array<std::uint32_t, kPhiloxLanes>, 4>;
PhiloxLanes philox4x32Lanes(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

/// Random numbers as a pure function of (seed, purpose, stream, index). A value; copying it is free.
class Philox {
 public:
  Philox(std::uint64_t seed, RandomPurpose purpose, std::uint64_t stream = 0);

  std::uint32_t bits(std::uint64_t index) const;
  /// Uniform in [0, 1) with 53 random bits.
  double uniform(std::uint64_t index) const;
  /// Uniform in [low, high).
  double uniform(std::uint64_t index, double low, double high) const;
  /// Standard normal by Box and Muller in double precision.
  double normal(std::uint64_t index) const;
  /// Uniform integer in [0, bound), without bias beyond 2^-64. bound must be positive.
  std::uint64_t below(std::uint64_t index, std::uint64_t bound) const;

 private:
  std::array<std::uint32_t, 4> block(std::uint64_t index) const;

  std::array<std::uint32_t, 2> key_;
  std::uint32_t stream_;
  std::uint32_t purpose_;
};

}  // namespace hp
