// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_field.h"

#include <charconv>
#include <string_view>

namespace hp {

bool isNumberText(const std::string& text) {
  double value = 0;
  const auto* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  return error == std::errc{} && stop == end;
}

std::string csvField(const std::string& text) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  std::string field = text;
  if (!field.empty() && kFormula.find(field[0]) != std::string_view::npos && !isNumberText(field))
    field.insert(0, 1, '\'');
  if (field.find_first_of(",\"\r\n") == std::string::npos) return field;
  std::string quoted = "\"";
  for (const char c : field) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

}  // namespace hp
