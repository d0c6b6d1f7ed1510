// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace hp {

/// A place in [0, 1] and its weight; the weights of a rule sum to 1.
struct QuadraturePoint {
  double at = 0;
  double weight = 0;
};

/// The Gauss-Legendre rule of n >= 1 points on [0, 1], by rising place: exact for polynomials of degree
/// 2n - 1. The roots of the Legendre polynomial are found by Newton's method from Tricomi's first guess; see
/// Abramowitz and Stegun, 25.4.29 and 22.16.6.
std::vector<QuadraturePoint> gaussLegendre(std::int64_t n);

}  // namespace hp
