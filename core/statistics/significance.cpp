// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <limits>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/statistics/statistics.h"

namespace hp {
namespace {

namespace math = boost::math;

/// Below this many discordant pairs the chi squared distribution is no fair approximation.
constexpr std::int64_t kFewPairs = 25;

double varianceOfShare(double share, std::int64_t count) {
  if (!(share >= 0 && share <= 1) || count <= 0)
    throw Error("A share of " + numberText(share) + " of " + std::to_string(count) +
                " is none: it has to be from 0 to 1, and of at least one.");
  return share * (1 - share) / static_cast<double>(count);
}

// Where one sample is all hits and the other all misses: 1 / C(n1 + n2, n1), and the opposite outcome counts
// when it is no likelier.
double exactOfOpposites(std::int64_t first, std::int64_t second) {
  const auto a = static_cast<double>(first), b = static_cast<double>(second);
  const double one = (a + b + 1) * math::beta(a + 1, b + 1);
  return std::min(1.0, first == second ? 2 * one : one);
}

double exactBinomial(std::int64_t fewer, std::int64_t pairs) {
  const math::binomial_distribution<> coin(static_cast<double>(pairs), 0.5);
  return std::min(1.0, 2 * math::cdf(coin, static_cast<double>(fewer)));
}

}  // namespace

double binomialError(double share, std::int64_t count) { return std::sqrt(varianceOfShare(share, count)); }

ProportionTest compareProportions(double first, std::int64_t firstCount, double second,
                                  std::int64_t secondCount) {
  const double error = std::sqrt(varianceOfShare(first, firstCount) + varianceOfShare(second, secondCount));
  if (first == second) return {};
  if (error == 0) return {std::numeric_limits<double>::infinity(), exactOfOpposites(firstCount, secondCount)};
  const double z = std::abs(first - second) / error;
  return {z, std::min(1.0, 2 * math::cdf(math::complement(math::normal_distribution<>(), z)))};
}

McNemar mcNemar(std::int64_t onlyFirstRight, std::int64_t onlySecondRight) {
  McNemar test{.onlyFirstRight = onlyFirstRight, .onlySecondRight = onlySecondRight};
  const auto pairs = onlyFirstRight + onlySecondRight;
  if (onlyFirstRight == onlySecondRight) return test;
  const auto beyond = static_cast<double>(std::abs(onlyFirstRight - onlySecondRight) - 1);
  test.statistic = beyond * beyond / static_cast<double>(pairs);
  test.pValue = pairs < kFewPairs
                    ? exactBinomial(std::min(onlyFirstRight, onlySecondRight), pairs)
                    : math::cdf(math::complement(math::chi_squared_distribution<>(1), test.statistic));
  return test;
}

}  // namespace hp
