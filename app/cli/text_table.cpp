// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>
#include <sstream>

namespace hp::cli {
namespace {

constexpr std::size_t kColumns = 100, kWidestCell = 60;

/// Characters of UTF-8, one column each.
std::size_t widthOf(const std::string& text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

std::string wrapped(const std::string& text, std::size_t indent) {
  std::istringstream words(text);
  std::string result, line(indent, ' ');
  for (std::string word; words >> word;) {
    const bool isFirst = line.size() == indent;
    if (!isFirst && widthOf(line) + 1 + widthOf(word) > kColumns) {
      result += line + "\n";
      line = std::string(indent, ' ') + word;
    } else {
      line += (isFirst ? "" : " ") + word;
    }
  }
  return result + line + "\n";
}

std::string TextTable::text(std::size_t indent) const {
  std::vector<std::size_t> widths(rows_.front().size(), 0);
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::min(kWidestCell, std::max(widths[i], widthOf(row[i])));
  }
  std::string result;
  for (const auto& row : rows_) {
    std::string line(indent, ' ');
    for (std::size_t i = 0; i < row.size(); ++i) {
      line += row[i];
      const auto width = widthOf(row[i]);
      if (i + 1 < row.size()) line += std::string(width < widths[i] ? widths[i] - width + 2 : 2, ' ');
    }
    result += line + "\n";
  }
  return result;
}

}  // namespace hp::cli
