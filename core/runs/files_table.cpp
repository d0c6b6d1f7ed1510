// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/files_table.h"

#include <algorithm>
#include <array>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/runs/number_bits.h"

namespace hp {
namespace {

constexpr std::string_view kHeadings = "id\tbytesSha256\tpixelsSha256\tlabel\tsplit";
constexpr std::string_view kSpecial = "\t\n\r\\", kLetters = "tnr\\";

std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    const auto at = kSpecial.find(c);
    if (at == std::string_view::npos) {
      result += c;
    } else {
      (result += '\\') += kLetters[at];
    }
  }
  return result;
}

std::string unescaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto letter =
        text[i] == '\\' && i + 1 < text.size() ? kLetters.find(text[i + 1]) : std::string_view::npos;
    result += letter == std::string_view::npos ? text[i] : kSpecial[letter];
    if (letter != std::string_view::npos) ++i;
  }
  return result;
}

FileRow parsedRowOfFiles(std::string_view line, const std::string& name) {
  std::array<std::string_view, 5> cells;
  if (std::ranges::count(line, '\t') != std::ssize(cells) - 1)
    throw Error("The file " + name + " is damaged: a line has not five columns.");
  for (auto& cell : cells) {
    const auto end = std::min(line.find('\t'), line.size());
    cell = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return {unescaped(cells[0]), unescaped(cells[1]), unescaped(cells[2]), unescaped(cells[3]),
          unescaped(cells[4])};
}

/// A cell of a comma-separated table.
std::string cell(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

/// Decimal and bits, each after a comma; of a float the bits as a double, so that one kind of bits serves
/// all.
template <class Number>
std::string numberCells(Number value) {
  return ',' + numberText(value) + ',' + bitsText(value);
}

}  // namespace

std::string filesText(const std::vector<FileRow>& rows) {
  std::string text = std::string(kHeadings) + '\n';
  for (const auto& row : rows) {
    for (const auto* value : {&row.id, &row.byteDigest, &row.pixelDigest, &row.label, &row.split})
      text += escaped(*value) + (value == &row.split ? '\n' : '\t');
  }
  return text;
}

std::vector<FileRow> parsedFiles(std::istream& file, const std::string& name) {
  std::vector<FileRow> rows;
  std::string line;
  if (!std::getline(file, line) || line != kHeadings)
    throw Error("The file " + name + " is damaged: its headings are not those of a run's files.");
  while (std::getline(file, line)) rows.push_back(parsedRowOfFiles(line, name));
  return rows;
}

std::string predictionsText(const std::vector<PredictionRow>& rows) {
  std::string text = "id,label,predicted,probability,probabilityBits";
  const auto logits = rows.empty() ? 0 : rows.front().logits.size();
  for (std::size_t i = 0; i < logits; ++i) {
    const auto column = "logit" + std::to_string(i);
    text += ',' + column + ',' + column + "Bits";
  }
  text += '\n';
  for (const auto& row : rows) {
    text += cell(row.id) + ',' + std::to_string(row.label) + ',' + std::to_string(row.predicted) +
            numberCells(row.probability);
    for (const float logit : row.logits) text += numberCells(logit);
    text += '\n';
  }
  return text;
}

}  // namespace hp
