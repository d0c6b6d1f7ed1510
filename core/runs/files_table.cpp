// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/files_table.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <ostream>
#include <sstream>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/runs/number_bits.h"
#include "core/runs/whole_lines.h"

namespace hp {
namespace {

/// A column of files.tsv; `isLater`: folders written before it was added have none.
struct Column {
  std::string_view heading;
  std::string FileRow::*value;
  bool isLater = false;
};
constexpr Column kColumns[] = {{"id", &FileRow::id},
                               {"bytesSha256", &FileRow::byteDigest},
                               {"pixelsSha256", &FileRow::pixelDigest},
                               {"label", &FileRow::label},
                               {"split", &FileRow::split},
                               {"maskSha256", &FileRow::maskDigest, true},
                               {"dataLabel", &FileRow::dataLabel, true}};
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

std::vector<std::string_view> cellsOf(std::string_view line) {
  std::vector<std::string_view> cells;
  for (auto end = line.find('\t'); end != std::string_view::npos; end = line.find('\t')) {
    cells.push_back(line.substr(0, end));
    line.remove_prefix(end + 1);
  }
  cells.push_back(line);
  return cells;
}

/// As many as a data set may have examples.
constexpr std::size_t kMostRows = 1'000'000;
/// Every row of ours has a digest of the pixels. Rows take their memory whatever is in them, so that a short
/// file of many rows would take much: beyond the first rows each needs its length in the file.
constexpr std::size_t kShortestRow = 64, kFirstRows = 200'000;

/// Where the cells of a line belong; nullptr for columns that a later program added.
using Places = std::vector<std::string FileRow::*>;

Places placesIn(std::string_view headings, const std::string& name) {
  constexpr std::size_t kLongestHeadings = 4096;
  Places places;
  for (const auto heading : cellsOf(headings.substr(0, kLongestHeadings))) {
    const auto* known = std::ranges::find(kColumns, heading, &Column::heading);
    places.push_back(known == std::end(kColumns) ? nullptr : known->value);
  }
  for (const auto& column : kColumns) {
    const auto times = std::ranges::count(places, column.value);
    if (times > 1 || (times == 0 && !column.isLater))
      throw Error("The file " + name + " is damaged: its headings are not those of a run's files.");
  }
  return places;
}

/// Nothing for a line that has not as many columns as the headings.
std::optional<FileRow> parsedRowOfFiles(std::string_view line, const Places& places) {
  if (std::ranges::count(line, '\t') + 1 != std::ssize(places)) return std::nullopt;
  const auto cells = cellsOf(line);
  FileRow row;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (places[i]) row.*places[i] = unescaped(cells[i]);
  }
  return row;
}

/// Hands good rows on and names the lines of the others.
BrokenPlaces scanFiles(std::istream& file, const std::string& name,
                       const std::function<void(FileRow&&)>& take) {
  WholeLines lines(file);
  const auto headings = lines.next();
  const auto places = placesIn(headings.value_or(std::string_view()), name);
  BrokenPlaces broken;
  std::size_t rows = 0;
  while (const auto line = lines.next()) {
    if (++rows > std::min(kMostRows, kFirstRows + lines.position() / kShortestRow))
      throw Error("The file " + name + " is damaged: it has too many rows for its length, or more than " +
                  std::to_string(kMostRows) + ".");
    auto row = parsedRowOfFiles(*line, places);
    row ? take(std::move(*row)) : broken.add(lines.number());
  }
  if (lines.isTorn()) broken.add(lines.number() + 1);
  return broken;
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

void writeFiles(std::ostream& file, const FileRows& rows) {
  const auto endOf = [](const Column& column) {
    return &column == &kColumns[std::size(kColumns) - 1] ? '\n' : '\t';
  };
  for (const auto& column : kColumns) file << column.heading << endOf(column);
  for (const auto& row : rows)
    for (const auto& column : kColumns) file << escaped(row.*column.value) << endOf(column);
}

std::string filesText(const FileRows& rows) {
  std::ostringstream text;
  writeFiles(text, rows);
  return text.str();
}

FileRows parsedFiles(std::istream& file, const std::string& name, std::uint64_t size) {
  FileRows rows;
  rows.reserveText(static_cast<std::size_t>(size));
  const auto broken = scanFiles(file, name, [&](FileRow&& row) { rows.push_back(row); });
  if (broken.count > 0)
    throw Error("The file " + name + " is damaged: line " + std::to_string(broken.first.front()) +
                " has not as many columns as the headings, or no end.");
  return rows;
}

BrokenPlaces brokenFiles(std::istream& file, const std::string& name) {
  return scanFiles(file, name, [](FileRow&&) {});
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
