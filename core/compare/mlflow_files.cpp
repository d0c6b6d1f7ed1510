// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/mlflow_files.h"

#include <algorithm>
#include <charconv>
#include <istream>
#include <limits>
#include <optional>
#include <string_view>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

constexpr std::size_t kLongestLine = 64 * 1024;
constexpr std::string_view kBlanks = " \t\r";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(kBlanks);
  return first == std::string_view::npos ? std::string_view()
                                         : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// The next line without its end, "?" when it is longer than any of theirs; false behind the last.
bool nextLine(std::istream& file, std::string& line) {
  line.resize(kLongestLine);
  file.getline(line.data(), static_cast<std::streamsize>(line.size()));
  const bool isTooLong = file.fail() && !file.eof() && !file.bad();
  const auto count = static_cast<std::size_t>(file.gcount());
  const bool hasEnd = !file.eof() && !isTooLong && count > 0;
  line.resize(hasEnd ? count - 1 : count);
  if (isTooLong) {
    line = "?";
    file.clear();
    file.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
  }
  return isTooLong || count > 0;
}

/// Without the quotation marks that YAML puts around what could be read as something else; nothing when they
/// do not close.
std::optional<std::string> unquoted(std::string_view value) {
  if (value.empty() || (value.front() != '\'' && value.front() != '"')) return std::string(value);
  if (value.size() < 2 || value.back() != value.front()) return std::nullopt;
  const char quote = value.front();
  value = value.substr(1, value.size() - 2);
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const bool isDoubled =
        quote == '\'' && value[i] == quote && i + 1 < value.size() && value[i + 1] == quote;
    const bool isEscaped = quote == '"' && value[i] == '\\' && i + 1 < value.size();
    if (isDoubled || isEscaped) ++i;
    text += value[i];
  }
  return text;
}

Error damagedMeta(const std::string& name, std::int64_t line) {
  return Error("The file " + name + " is damaged: line " + std::to_string(line) + " is not \"key: value\".");
}

std::optional<std::int64_t> stepOf(std::string_view text) {
  std::int64_t step = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), step);
  const bool isWhole = error == std::errc() && end == text.data() + text.size();
  return isWhole ? std::optional(step) : std::nullopt;
}

/// The first word, which is then gone.
std::string_view word(std::string_view& line) {
  line = trimmed(line);
  const auto end = std::min(line.find_first_of(kBlanks), line.size());
  const auto first = line.substr(0, end);
  line.remove_prefix(end);
  return first;
}

struct Measured {
  std::int64_t step;
  double value;
};

/// Old stores have no steps, but an order.
std::optional<Measured> measuredIn(std::string_view line, std::int64_t place) {
  const auto time = word(line), value = word(line), step = word(line);
  const auto number = step.empty() ? std::optional(place) : stepOf(step);
  if (!stepOf(time) || !number || !trimmed(line).empty()) return std::nullopt;
  try {
    return Measured{*number, parseNumber(value)};
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

std::map<std::string, std::string> parsedMeta(std::istream& file, const std::string& name) {
  std::map<std::string, std::string> meta;
  std::string line;
  for (std::int64_t number = 1; nextLine(file, line); ++number) {
    const auto text = trimmed(line);
    if (text.empty() || text.front() == '#' || text == "---") continue;
    const auto colon = text.find(':');
    if (colon == 0 || colon == std::string_view::npos || line.front() == ' ') throw damagedMeta(name, number);
    const auto value = unquoted(trimmed(text.substr(colon + 1)));
    if (!value) throw damagedMeta(name, number);
    meta.emplace(trimmed(text.substr(0, colon)), *value == "null" ? "" : *value);
  }
  return meta;
}

std::int64_t readMetric(std::istream& file,
                        const std::function<void(std::int64_t step, double value)>& take) {
  std::int64_t place = 0, damaged = 0;
  for (std::string line; nextLine(file, line);) {
    if (trimmed(line).empty()) continue;
    const auto measured = measuredIn(line, place++);
    if (measured) take(measured->step, measured->value);
    if (!measured) ++damaged;
  }
  return damaged;
}

}  // namespace hp
