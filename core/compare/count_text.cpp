// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/count_text.h"

namespace hp {

std::string countText(std::int64_t count) {
  std::string text = std::to_string(count);
  const std::size_t first = count < 0 ? 1 : 0;
  for (std::size_t place = text.size(); place > first + 3;) text.insert(place -= 3, ",");
  return text;
}

std::string countText(std::int64_t count, const std::string& thing) {
  return countText(count) + ' ' + thing + (count == 1 ? "" : "s");
}

}  // namespace hp
