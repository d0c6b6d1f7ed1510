// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace hp {

/// The name of a class by its number; "class 7" for one that has none.
std::string className(const std::vector<std::string>& names, int number);

/// What a bin of TensorDifference::ulpHistogram holds: "equal bits", "1 ULP", "2 to 3 ULP", "4 to 7 ULP",
/// ..., and in the last one those that have no distance.
std::string ulpBinText(std::size_t bin);

}  // namespace hp
