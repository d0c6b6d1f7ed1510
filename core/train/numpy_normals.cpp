// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/numpy_normals.h"

#include <cmath>
#include <utility>

namespace hp {

double NumpyNormals::operator()() {
  if (kept_) return *std::exchange(kept_, std::nullopt);
  double x = 0, y = 0, square = 0;
  do {
    x = 2 * uniform() - 1;
    y = 2 * uniform() - 1;
    square = x * x + y * y;
  } while (square >= 1 || square == 0);
  const double factor = std::sqrt(-2 * std::log(square) / square);
  kept_ = factor * x;
  return factor * y;
}

double NumpyNormals::uniform() {
  constexpr double kTwoTo26 = 67'108'864, kTwoTo53 = 9'007'199'254'740'992;
  const std::uint32_t high = twister_() >> 5U;
  const std::uint32_t low = twister_() >> 6U;
  return (high * kTwoTo26 + low) / kTwoTo53;
}

}  // namespace hp
