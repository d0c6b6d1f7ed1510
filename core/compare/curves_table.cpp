// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/curves_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <istream>
#include <optional>
#include <string_view>

#include "core/base/text.h"
#include "core/compare/curve_builder.h"
#include "core/compare/run_kinds.h"
#include "core/data/csv_reader.h"

namespace hp {
namespace {

constexpr std::size_t kStart = 4096;
/// The rarest in headings first, which decides a draw.
constexpr std::string_view kSeparators = "\t;,";
constexpr std::array<std::string_view, 8> kStepNames = {
    "step", "steps", "global_step", "global step", "iteration", "iterations", "iter", "batch"};
constexpr std::array<std::string_view, 2> kEpochNames = {"epoch", "epochs"};
/// What is no curve: a table's own index has no heading.
constexpr std::array<std::string_view, 8> kIgnored = {"",          "wall time", "wall_time", "time",
                                                      "timestamp", "_runtime",  "date",      "_timestamp"};

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

std::string withoutQuoted(std::string_view line) {
  std::string rest;
  bool isQuoted = false;
  for (const char c : line) {
    if (c == '"') isQuoted = !isQuoted;
    if (!isQuoted) rest += c;
  }
  return rest;
}

/// What separates the headings most often.
char separatorOf(std::string_view line) {
  const auto rest = withoutQuoted(line);
  return *std::ranges::max_element(kSeparators, {}, [&](char c) { return std::ranges::count(rest, c); });
}

std::string firstLine(std::istream& file) {
  std::string line(kStart, '\0');
  file.read(line.data(), static_cast<std::streamsize>(line.size()));
  line.resize(static_cast<std::size_t>(file.gcount()));
  file.clear();
  file.seekg(0);
  return line.substr(0, line.find('\n'));
}

/// Where tables are separated by something else, a comma can stand before the decimals.
std::optional<double> numberOf(std::string cell, char separator) {
  if (separator != ',' && std::ranges::count(cell, ',') == 1 && cell.find('.') == std::string::npos)
    cell[cell.find(',')] = '.';
  try {
    return parseNumber(cell);
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// A whole number that a double holds exactly.
std::optional<std::int64_t> countOf(const std::string& cell, char separator) {
  constexpr double kMost = 9e15;
  const auto value = numberOf(cell, separator);
  const bool isCount = value && *value >= 0 && *value <= kMost && std::trunc(*value) == *value;
  return isCount ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
}

/// What the columns are for.
struct Columns {
  std::optional<std::size_t> step, epoch;
  std::vector<std::pair<std::size_t, std::string>> curves = {};
};

Columns columnsOf(const std::vector<std::string>& headings) {
  Columns columns;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const auto name = lower(headings[i]);
    if (!columns.step && std::ranges::count(kStepNames, name) > 0) {
      columns.step = i;
    } else if (!columns.epoch && std::ranges::count(kEpochNames, name) > 0) {
      columns.epoch = i;
    } else if (std::ranges::count(kIgnored, name) == 0) {
      columns.curves.emplace_back(i, headings[i]);
    }
  }
  return columns;
}

class TableReader {
 public:
  TableReader(std::istream& file, const std::string& name, char separator)
      : rows_(file, name, CsvReader::kMostFields, separator), name_(name), separator_(separator) {
    std::vector<std::string> headings;
    if (rows_.next(headings)) columns_ = columnsOf(headings);
    if ((!columns_.step && !columns_.epoch) || columns_.curves.empty()) {
      throw Error("The table " + name +
                  " holds no curves: its first line must name a column 'step' or 'epoch' "
                  "and others beside it.");
    }
  }

  CurvesTable read() && {
    CurvesTable table;
    asFarAsItGoes(table.missing, [&] {
      for (std::vector<std::string> cells; rows_.next(cells);) add(cells);
    });
    nameDamage(table.missing);
    for (const auto& sentence : builder_.obstacles("The table " + name_)) table.missing.push_back(sentence);
    table.curves = std::move(builder_).curves();
    countEpochs(table.curves);
    return table;
  }

 private:
  void add(const std::vector<std::string>& cells) {
    const auto at = [&](std::optional<std::size_t> column) {
      return column && *column < cells.size() ? cells[*column] : std::string();
    };
    const auto step = countOf(at(columns_.step), separator_), epoch = countOf(at(columns_.epoch), separator_);
    if (!(columns_.step ? step : epoch)) return damaged();
    if (epoch) firstEpoch_ = std::min(firstEpoch_.value_or(*epoch), *epoch);
    for (const auto& [column, name] : columns_.curves) {
      const auto cell = at(column);
      if (cell.empty()) continue;
      const auto value = numberOf(cell, separator_);
      if (value) builder_.add(name, {columns_.step ? *step : *epoch, epoch.value_or(kNoEpoch), *value});
      if (!value) damaged();
    }
  }

  void damaged() {
    if (damaged_++ == 0) firstDamaged_ = rows_.line();
  }

  void nameDamage(std::vector<std::string>& missing) const {
    if (damaged_ > 0) {
      missing.push_back("The table " + name_ + " has " + std::to_string(damaged_) +
                        " cells that are no numbers, the first in line " + std::to_string(firstDamaged_) +
                        "; they are left out.");
    }
  }

  /// Epochs count from 1 here, and from 0 in Keras. Where there are no steps, epochs stand for them.
  void countEpochs(Curves& curves) const {
    const auto shift = firstEpoch_ == 0 ? 1 : 0;
    for (auto& [name, points] : curves) {
      for (auto& point : points) {
        point.epoch = point.epoch == kNoEpoch ? 0 : point.epoch + shift;
        if (!columns_.step) point.step = point.epoch;
      }
    }
  }

  static constexpr std::int64_t kNoEpoch = -1;

  CsvReader rows_;
  std::string name_;
  char separator_;
  Columns columns_;
  CurveBuilder builder_;
  std::optional<std::int64_t> firstEpoch_ = {};
  std::int64_t damaged_ = 0, firstDamaged_ = 0;
};

}  // namespace

CurvesTable readCurvesTable(std::istream& file, const std::string& name) {
  const auto separator = separatorOf(firstLine(file));
  return TableReader(file, name, separator).read();
}

}  // namespace hp
