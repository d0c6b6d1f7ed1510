// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/evaluate: random numbers that no two questions share, nor any of them with an explanation
// method that draws noise (SmoothGrad's streams are its samples, all below 2^32).

#include <cstdint>

#include "core/base/array.h"
#include "core/base/philox.h"

namespace hp {

/// What random numbers are drawn for. Repeats of a transformation count on from Transformation.
enum class NoiseOf : std::uint32_t {
  Transformation = 1,
  Sensitivity = 0xF00000,
  Imputation = 0xF10000,
  Ties = 0xF20000,
  RandomMap = 0xF30000,
};

/// The random numbers for one picture; `repeat` below 2^23.
inline Philox noiseOf(std::uint64_t seed, NoiseOf what, std::uint64_t picture, std::uint64_t repeat = 0) {
  const auto high = static_cast<std::uint64_t>(what) + repeat;
  return Philox(seed, RandomPurpose::Noise, (high << 32) | (picture & 0xFFFFFFFF));
}

/// A number of the network's input that no other picture has (but by chance), whatever its place in a set.
std::uint64_t pictureNumber(const Array& input);

}  // namespace hp
