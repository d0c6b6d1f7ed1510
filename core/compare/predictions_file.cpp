// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/predictions_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <map>
#include <optional>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/predictions_difference.h"
#include "core/data/csv_reader.h"
#include "core/runs/number_bits.h"

namespace hp {
namespace {

/// Decimals and bits of the logits of 50,000 classes.
constexpr std::size_t kMostFields = 100'100;
/// These two keep what is read near the size of the file: a row takes ten times the shortest line.
constexpr std::size_t kMostRows = 1'000'000;
constexpr std::size_t kMostLogits = 64u << 20;

/// Where a number stands: as a decimal, and perhaps as bits.
struct NumberColumn {
  std::size_t decimal = 0;
  std::optional<std::size_t> bits = {};
};

template <class Number>
std::optional<Number> numberIn(const std::string& text) {
  Number value{};
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || stop != text.data() + text.size()) return std::nullopt;
  return value;
}

class PredictionsReader {
 public:
  PredictionsReader(std::istream& file, const std::string& name) : rows_(file, name, kMostFields) {
    rows_.next(fields_);
    for (std::size_t i = 0; i < fields_.size(); ++i)
      if (!places_.emplace(fields_[i], i).second)
        rows_.refuse("the column '" + shown(i) + "' is there twice");
    id_ = needed("id");
    label_ = needed("label");
    predicted_ = needed("predicted");
    probability_ = numberColumn("probability");
    for (int i = 0; places_.contains("logit" + std::to_string(i)); ++i)
      logits_.push_back(numberColumn("logit" + std::to_string(i)));
  }

  std::optional<PredictionRow> next() {
    if (!rows_.next(fields_)) return std::nullopt;
    if (fields_.size() != places_.size())
      rows_.refuse("there are " + std::to_string(fields_.size()) + " fields for " +
                   std::to_string(places_.size()) + " columns");
    requireRoom();
    PredictionRow row{.id = fields_[id_], .label = wholeNumber(label_), .predicted = predictedClass()};
    row.probability = probability();
    row.logits.reserve(logits_.size());
    for (const auto& column : logits_) row.logits.push_back(number<float>(column));
    return row;
  }

 private:
  std::size_t needed(const std::string& heading) const {
    const auto found = places_.find(heading);
    if (found == places_.end())
      rows_.refuse("there is no column '" + heading +
                   "'; a table of predictions has id, label, predicted and probability");
    return found->second;
  }

  NumberColumn numberColumn(const std::string& heading) const {
    const auto bits = places_.find(heading + "Bits");
    return {needed(heading), bits == places_.end() ? std::nullopt : std::optional(bits->second)};
  }

  std::string shown(std::size_t column) const { return printable(fields_[column].substr(0, 40)); }

  [[noreturn]] void refuseText(std::size_t column, const std::string& what) const {
    rows_.refuse("'" + shown(column) + "' is no " + what);
  }

  int wholeNumber(std::size_t column) const {
    const auto value = numberIn<int>(fields_[column]);
    if (!value) refuseText(column, "number of a class");
    return *value;
  }

  int predictedClass() const {
    const int predicted = wholeNumber(predicted_);
    const auto classes = logits_.size() == 1 ? 2 : logits_.size();  // one logit is that of a sigmoid
    if (predicted < 0 || (classes > 0 && static_cast<std::size_t>(predicted) >= classes))
      refuseText(predicted_, "class of this network");
    return predicted;
  }

  /// Bits count where they are given, and have to say what the decimal says.
  template <class Number>
  Number number(const NumberColumn& column) const {
    const auto decimal = numberIn<Number>(fields_[column.decimal]);
    if (!decimal) refuseText(column.decimal, "number");
    if (!column.bits) return *decimal;
    const auto exact = doubleOfBits(fields_[*column.bits]);
    if (!exact) refuseText(*column.bits, "number in bits");
    if (std::isnan(*exact) ? !std::isnan(*decimal) : *exact != static_cast<double>(*decimal))
      refuseText(*column.bits, "number equal to " + shown(column.decimal));
    return static_cast<Number>(*exact);
  }

  double probability() const {
    const auto value = number<double>(probability_);
    if (value < 0 || value > 1) refuseText(probability_.decimal, "probability");
    return value;
  }

  void requireRoom() {
    if (read_ >= kMostRows) rows_.refuse("there are more than 1,000,000 pictures");
    if (read_ * logits_.size() >= kMostLogits) rows_.refuse("there are more than 67 million logits");
    ++read_;
  }

  CsvReader rows_;
  std::vector<std::string> fields_ = {};
  std::map<std::string, std::size_t> places_ = {};
  std::size_t id_ = 0, label_ = 0, predicted_ = 0;
  NumberColumn probability_ = {};
  std::vector<NumberColumn> logits_ = {};
  std::size_t read_ = 0;
};

void requireEachOnce(const std::vector<PredictionRow>& rows, const std::string& name) {
  std::vector<std::string_view> ids;
  for (const auto& row : rows) ids.push_back(row.id);
  std::ranges::sort(ids);
  if (const auto twice = std::ranges::adjacent_find(ids); twice != ids.end())
    throw Error(name + ": the picture '" + printable(std::string(twice->substr(0, 200))) +
                "' is there twice.");
}

}  // namespace

std::vector<PredictionRow> parsedPredictions(std::istream& file, const std::string& name) {
  PredictionsReader reader(file, name);
  std::vector<PredictionRow> rows;
  while (auto row = reader.next()) rows.push_back(std::move(*row));
  requireEachOnce(rows, name);
  return rows;
}

std::vector<PredictionRow> readPredictions(const std::filesystem::path& file) {
  requireOrdinaryFile(file);
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw Error(file.string() + " cannot be opened; check that you may read it.");
  return parsedPredictions(stream, file.string());
}

}  // namespace hp
