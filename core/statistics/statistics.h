// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace hp {

/// Standard error of a share p of n: sqrt(p (1 - p) / n).
double binomialError(double share, std::int64_t count);

struct ProportionTest {
  double z = 0;       ///< |p1 - p2| / sqrt(p1 (1 - p1) / n1 + p2 (1 - p2) / n2); 0 where both are equal
  double pValue = 1;  ///< two-sided, of the normal distribution
};
/// Two shares of independent samples, not pooled. (0.849 and 0.836 of 1,000 each: z = 0.80.)
ProportionTest compareProportions(double first, std::int64_t firstCount, double second,
                                  std::int64_t secondCount);

/// McNemar's test of paired answers.
struct McNemar {
  std::int64_t onlyFirstRight = 0, onlySecondRight = 0;
  double statistic = 0;  ///< (|b - c| - 1)^2 / (b + c), Edwards' correction; 0 where b + c = 0
  double pValue = 1;  ///< exact, two-sided binomial below 25 discordant pairs; else chi squared, one degree
};
McNemar mcNemar(std::int64_t onlyFirstRight, std::int64_t onlySecondRight);

/// Linear correlation; NaN if either is constant.
double pearson(std::span<const double> a, std::span<const double> b);
/// Correlation of ranks, ties sharing their mean rank; NaN if either is constant.
double spearman(std::span<const double> a, std::span<const double> b);
/// Kendall's tau-b; NaN if either is constant.
double kendall(std::span<const double> a, std::span<const double> b);

}  // namespace hp
