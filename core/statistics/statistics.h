// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hp {

/// Standard error of a share p of n: sqrt(p (1 - p) / n). Throws Error unless 0 <= p <= 1 and n > 0.
double binomialError(double share, std::int64_t count);

struct ProportionTest {
  /// |p1 - p2| / sqrt(p1 (1 - p1) / n1 + p2 (1 - p2) / n2); 0 where both are equal, infinite where they
  /// differ and neither has an error (0 against 1).
  double z = 0;
  /// Two-sided, of the normal distribution; of Fisher's exact test where z is infinite.
  double pValue = 1;
};
/// Two shares of independent samples, not pooled. (0.849 and 0.836 of 1,000 each: z = 0.80.) Throws Error as
/// binomialError does.
ProportionTest compareProportions(double first, std::int64_t firstCount, double second,
                                  std::int64_t secondCount);

/// McNemar's test of paired answers (Psychometrika 12, 1947).
struct McNemar {
  std::int64_t onlyFirstRight = 0, onlySecondRight = 0;
  /// (|b - c| - 1)^2 / (b + c), Edwards' correction; 0 where b = c, as the correction may not overshoot.
  double statistic = 0;
  double pValue = 1;  ///< exact, two-sided binomial below 25 discordant pairs; else chi squared, one degree
};
McNemar mcNemar(std::int64_t onlyFirstRight, std::int64_t onlySecondRight);

/// Ranks from 0, lowest value first; equal values share their mean rank. No value may be NaN.
std::vector<double> meanRanks(std::span<const double> values);

// Of two series of equal length; Error where the lengths differ.

/// Linear correlation; NaN if either is constant.
double pearson(std::span<const double> a, std::span<const double> b);
/// Correlation of ranks, ties sharing their mean rank; NaN if either is constant or has a NaN.
double spearman(std::span<const double> a, std::span<const double> b);
/// Kendall's tau-b in n log n steps (Knight, JASA 61, 1966); NaN if either is constant or has a NaN.
double kendall(std::span<const double> a, std::span<const double> b);

}  // namespace hp
