// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lrp/deviation_table.h"

#include <algorithm>

#include "core/base/text.h"

namespace hp::test {
namespace {

std::string cell(const std::string& text, std::size_t width) {
  return text + std::string(width - std::min(width, text.size()) + 2, ' ');
}

}  // namespace

std::string tableText(const std::vector<Deviation>& rows) {
  std::size_t file = 4, tensor = 6;
  for (const auto& row : rows) {
    file = std::max(file, row.file.size());
    tensor = std::max(tensor, row.tensor.size());
  }
  std::string text = cell("file", file) + cell("tensor", tensor) + cell("measured", 9) + "tolerance\n";
  for (const auto& row : rows) {
    text += cell(row.file, file) + cell(row.tensor, tensor) + cell(numberText(row.measured, 3), 9) +
            cell(numberText(row.tolerance), 9) + (row.met() ? "" : "  NOT MET") + "\n";
  }
  return text;
}

}  // namespace hp::test
