// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hp::cli {

/// Lines of at most 100 columns that end between words, all indented by so many; ends with a line end.
std::string wrapped(const std::string& text, std::size_t indent);

/// Columns as wide as their widest cell; the left-aligned.
class TextTable {
 public:
  explicit TextTable(std::vector<std::string> head) { add(std::move(head)); }
  /// As many cells as the head has.
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  std::string text(std::size_t indent) const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace hp::cli
