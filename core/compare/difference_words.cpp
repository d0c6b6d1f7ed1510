// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/difference_words.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/compare/tensor_difference.h"

namespace hp {

std::string className(const std::vector<std::string>& names, int number) {
  const bool isNamed = number >= 0 && static_cast<std::size_t>(number) < names.size();
  return isNamed ? printable(names[static_cast<std::size_t>(number)]) : "class " + std::to_string(number);
}

std::string ulpBinText(std::size_t bin) {
  if (bin == 0) return "equal bits";
  if (bin == 1) return "1 ULP";
  if (bin + 1 >= kUlpBins) return "no distance in ULP: not a number, infinite, or whole numbers";
  const auto low = std::uint64_t{1} << (bin - 1);
  return ulpText(low) + " to " + ulpText(std::min(low + (low - 1), kNoUlp - 1)) + " ULP";
}

}  // namespace hp
