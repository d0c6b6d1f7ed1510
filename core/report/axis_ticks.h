// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hp {

struct AxisTick {
  double value = 0;
  std::string text = {};
};

/// At most `most` (2 or more) multiples of 1, 2 or 5 times a power of ten within low..high, evenly spaced,
/// with equally many decimals; powers of ten where those would be long. `wholeNumbers`: of epochs and steps.
/// Empty where the range is empty or not finite.
std::vector<AxisTick> axisTicks(double low, double high, int most, bool wholeNumbers = false);

/// At most `most` (2 or more) ticks of an axis of powers of ten within low..high, low above 0: 1, 2 and 5
/// times a power, or 1 and 5 times, or powers alone, or every so many powers. Those of axisTicks() where
/// fewer than two would be left.
std::vector<AxisTick> logarithmicTicks(double low, double high, int most);

}  // namespace hp
