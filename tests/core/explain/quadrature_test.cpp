// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/quadrature.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hp {
namespace {

double integral(const std::vector<QuadraturePoint>& points, int power) {
  double sum = 0;
  for (const auto& point : points) sum += point.weight * std::pow(point.at, power);
  return sum;
}

TEST(GaussLegendre, IsExactUpToItsDegreeAndNotBeyond) {
  for (const int n : {1, 2, 3, 5, 16, 50}) {
    const auto points = gaussLegendre(n);
    ASSERT_EQ(points.size(), static_cast<std::size_t>(n));
    for (int power = 0; power < 2 * n; ++power)
      EXPECT_NEAR(integral(points, power), 1.0 / (power + 1), 1e-14) << n << " points, x^" << power;
    if (n <= 5) EXPECT_GT(std::abs(integral(points, 2 * n) - 1.0 / (2 * n + 1)), 1e-9) << n;
  }
}

TEST(GaussLegendre, OfTwoAndThreePointsAsInEveryTextbook) {
  const auto two = gaussLegendre(2);
  EXPECT_NEAR(two[0].at, (1 - 1 / std::sqrt(3.0)) / 2, 1e-15);
  EXPECT_NEAR(two[1].at, (1 + 1 / std::sqrt(3.0)) / 2, 1e-15);
  const auto three = gaussLegendre(3);
  EXPECT_NEAR(three[0].at, (1 - std::sqrt(0.6)) / 2, 1e-15);
  EXPECT_NEAR(three[1].at, 0.5, 1e-15);
  EXPECT_NEAR(three[0].weight, 5.0 / 18, 1e-15);
  EXPECT_NEAR(three[1].weight, 8.0 / 18, 1e-15);
}

}  // namespace
}  // namespace hp
