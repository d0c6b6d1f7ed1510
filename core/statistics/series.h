// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

#include "core/base/outcome.h"

// Inside core/statistics: what every measure of two series asks first.
namespace hp {

inline void requireEqualLengths(std::span<const double> a, std::span<const double> b) {
  if (a.size() == b.size()) return;
  throw Error("A series of " + std::to_string(a.size()) + " values and one of " + std::to_string(b.size()) +
              " cannot be compared value by value.");
}

inline bool hasNan(std::span<const double> values) {
  return std::any_of(values.begin(), values.end(), [](double value) { return std::isnan(value); });
}

}  // namespace hp
