// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/quadrature.h"

#include <cmath>
#include <numbers>

namespace hp {
namespace {

struct Legendre {
  double value = 0, slope = 0;
};

// P_n and its derivative at x inside (-1, 1), by the three-term recurrence.
Legendre legendre(std::int64_t n, double x) {
  double before = 1, value = x;
  for (std::int64_t k = 2; k <= n; ++k) {
    const auto degree = static_cast<double>(k);
    const double next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
    before = value;
    value = next;
  }
  return {value, static_cast<double>(n) * (x * value - before) / (x * x - 1)};
}

double root(std::int64_t n, std::int64_t i) {
  const auto points = static_cast<double>(n);
  double x = std::cos(std::numbers::pi * (static_cast<double>(i) + 0.75) / (points + 0.5));
  for (int round = 0; round < 100; ++round) {
    const auto at = legendre(n, x);
    const double step = at.value / at.slope;
    x -= step;
    if (std::abs(step) < 1e-15) break;
  }
  return x;
}

}  // namespace

std::vector<QuadraturePoint> gaussLegendre(std::int64_t n) {
  std::vector<QuadraturePoint> points(static_cast<std::size_t>(n));
  for (std::int64_t i = 0; i < n; ++i) {
    const double x = root(n, i), slope = legendre(n, x).slope;
    points[static_cast<std::size_t>(n - 1 - i)] = {(1 + x) / 2, 1 / ((1 - x * x) * slope * slope)};
  }
  return points;
}

}  // namespace hp
