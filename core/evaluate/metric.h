// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hp {

/// A metric's value for one picture; NaN with a reason where it has none.
struct MetricValue {
  std::string picture = {};
  double value = 0;
  std::string why = {};  ///< empty unless left out
};

/// A metric over a set of pictures. Values are per picture: the company a picture keeps changes nothing.
struct MetricResult {
  std::string metric = {};  ///< id
  std::string method = {};
  std::vector<MetricValue> values = {};  ///< in the order of the pictures
  std::int64_t count = 0;                ///< of values that are numbers
  std::int64_t leftOut = 0;
  double mean = 0;
  double low = 0, high = 0;  ///< bootstrap interval of the mean, 95 %, percentiles of 2000 Philox resamples
};

/// Fills count, leftOut, mean, low and high from the values. The mean is NaN without
/// a value, low and high below two: one picture says nothing of how far others lie.
MetricResult summarised(std::string metric, std::string method, std::vector<MetricValue> values,
                        std::uint64_t seed);

}  // namespace hp
