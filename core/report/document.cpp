// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/base/text.h"
#include "core/compare/count_text.h"

namespace hp {

Cell numberCell(double value, int digits) {
  if (std::isnan(value)) return {"not a number"};
  if (std::isinf(value)) return {value < 0 ? "-infinite" : "infinite"};
  Cell cell(numberText(value, digits));
  cell.exact = numberText(value);
  return cell;
}

Cell decimalCell(double value, int decimals) {
  Cell cell = numberCell(value);
  if (!std::isfinite(value) || std::abs(value) > 1e9) return cell;
  std::array<char, 64> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals)
          .ptr;
  cell.text.assign(buffer.data(), end);
  return cell;
}

Cell countCell(std::int64_t value) {
  Cell cell(countText(value));
  cell.exact = std::to_string(value);
  return cell;
}

std::string notProvidedText(const NotProvided& block) {
  return block.what.empty() ? "Not provided." : "Not provided: " + block.what + ".";
}

Table tableOf(const KeyValues& facts) {
  Table table{facts.caption, {{"fact"}, {"value"}}, {}};
  for (const auto& [key, value] : facts.rows) table.rows.push_back({key, value});
  return table;
}

}  // namespace hp
