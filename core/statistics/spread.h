// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace hp {

/// How a measure is spread over a set. All are NaN where there is no value.
struct Spread {
  static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

  std::int64_t count = 0;      ///< of values
  std::int64_t undefined = 0;  ///< NaN, left out of everything else
  double mean = kNone;
  double standardDeviation = kNone;  ///< of the sample: divided by count - 1; NaN below two values
  double minimum = kNone, lowerQuartile = kNone, median = kNone, upperQuartile = kNone, maximum = kNone;
};

/// Quartiles by linear interpolation between the values at (count - 1) q of the sorted ones (the seventh
/// definition of Hyndman and Fan, The American Statistician 50, 1996).
Spread spreadOf(std::vector<double> values);

}  // namespace hp
