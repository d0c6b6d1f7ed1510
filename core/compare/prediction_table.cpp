// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/prediction_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

#include "core/base/outcome.h"
#include "core/compare/tensor_difference.h"
#include "core/statistics/statistics.h"

namespace hp {
namespace {

using Values = std::vector<double>;

std::string printed(double value, int decimals) {
  std::array<char, 400> text{};
  const auto end =
      std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
  return {text.data(), end};
}

/// Ranks from 1 by index of the class; what is no number comes last.
std::vector<int> ranksOf(const Values& probabilities) {
  std::vector<std::size_t> order(probabilities.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key = [&](std::size_t i) { return std::isnan(probabilities[i]) ? -1.0 : probabilities[i]; };
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) > key(b); });
  std::vector<int> ranks(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) ranks[order[i]] = static_cast<int>(i) + 1;
  return ranks;
}

double relativeTo(double baseline, double absolute) {
  if (absolute == 0) return 0;
  return baseline == 0 ? std::numeric_limits<double>::infinity() : absolute / std::abs(baseline);
}

std::uint32_t ulpBetween(double a, double b) {
  if (std::isnan(a) && std::isnan(b)) return 0;
  if (std::isnan(a) || std::isnan(b)) return std::numeric_limits<std::uint32_t>::max();
  return ulpDistance(static_cast<float>(a), static_cast<float>(b));
}

PredictionTableRow rowOf(std::size_t index, double baseline, double candidate,
                         const PredictionTableSpec& spec) {
  PredictionTableRow row{.index = static_cast<int>(index), .baseline = baseline, .candidate = candidate};
  row.absolute = std::abs(candidate - baseline);
  row.relative = relativeTo(baseline, row.absolute);
  row.firstDecimal =
      firstDifferingDecimal(printed(baseline, spec.decimals), printed(candidate, spec.decimals));
  row.flagged = row.firstDecimal > 0 && row.firstDecimal <= spec.flaggedDecimals;
  row.ulp = ulpBetween(baseline, candidate);
  return row;
}

double tauOf(const std::vector<PredictionTableRow>& rows) {
  Values baseline, candidate;
  for (const auto& row : rows) {
    baseline.push_back(row.baselineRank);
    candidate.push_back(row.candidateRank);
  }
  return kendall(baseline, candidate);
}

/// A printed decimal in two parts: the sign and the digits before the point, and those after it.
struct Decimal {
  bool isPlain = false;
  bool isNegative = false;
  std::string_view whole = {}, decimals = {};
};

Decimal decimalOf(std::string_view text) {
  Decimal decimal{.isNegative = text.starts_with('-')};
  if (decimal.isNegative || text.starts_with('+')) text.remove_prefix(1);
  const auto point = std::min(text.find('.'), text.size());
  decimal.whole = text.substr(0, point);
  decimal.decimals = text.substr(std::min(point + 1, text.size()));
  const auto isDigits = [](std::string_view part) {
    return part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  decimal.isPlain = !text.empty() && isDigits(decimal.whole) && isDigits(decimal.decimals);
  decimal.whole.remove_prefix(std::min(decimal.whole.find_first_not_of('0'), decimal.whole.size()));
  return decimal;
}

/// One network's answer, by index of the class.
struct Answer {
  Values probabilities = {};
  std::vector<int> ranks = {};
  std::vector<std::string> names = {};
};

Answer answerOf(const Values& probabilities) {
  return {probabilities, ranksOf(probabilities), std::vector<std::string>(probabilities.size())};
}

Answer answerOf(const Classification& classification) {
  const auto count = classification.classes.size();
  Answer answer{Values(count), std::vector<int>(count), std::vector<std::string>(count)};
  for (const auto& score : classification.classes) {
    const auto i = static_cast<std::size_t>(score.index);
    answer.probabilities[i] = score.probability;
    answer.ranks[i] = score.rank;
    answer.names[i] = score.name;
  }
  return answer;
}

void requireEqualCounts(const Answer& baseline, const Answer& candidate) {
  if (baseline.ranks.size() == candidate.ranks.size()) return;
  throw Error("The baseline knows " + std::to_string(baseline.ranks.size()) + " classes and the candidate " +
              std::to_string(candidate.ranks.size()) + ": their answers have no common table.");
}

PredictionTable tableOf(const Answer& baseline, const Answer& candidate, const PredictionTableSpec& spec) {
  requireEqualCounts(baseline, candidate);
  PredictionTable table{.classes = baseline.ranks.size()};
  for (std::size_t i = 0; i < table.classes; ++i) {
    if (static_cast<std::size_t>(std::min(baseline.ranks[i], candidate.ranks[i])) > spec.top) continue;
    auto row = rowOf(i, baseline.probabilities[i], candidate.probabilities[i], spec);
    row.name =
        baseline.names[i] + (candidate.names[i] == baseline.names[i] ? "" : " / " + candidate.names[i]);
    row.baselineRank = baseline.ranks[i];
    row.candidateRank = candidate.ranks[i];
    table.maxAbsolute = std::max(table.maxAbsolute, row.absolute);
    table.maxRelative = std::max(table.maxRelative, row.relative);
    table.rows.push_back(row);
  }
  std::ranges::sort(table.rows, {}, &PredictionTableRow::baselineRank);
  table.kendall = tauOf(table.rows);
  return table;
}

}  // namespace

int firstDifferingDecimal(std::string_view a, std::string_view b) {
  if (a == b) return 0;
  const auto first = decimalOf(a), second = decimalOf(b);
  if (!first.isPlain || !second.isPlain || first.isNegative != second.isNegative ||
      first.whole != second.whole)
    return 1;
  const auto digit = [](std::string_view decimals, std::size_t i) {
    return i < decimals.size() ? decimals[i] : '0';
  };
  for (std::size_t i = 0; i < std::max(first.decimals.size(), second.decimals.size()); ++i)
    if (digit(first.decimals, i) != digit(second.decimals, i)) return static_cast<int>(i) + 1;
  return 0;
}

PredictionTable predictionTable(const Baseline<Values>& baseline, const Candidate<Values>& candidate,
                                const PredictionTableSpec& spec) {
  return tableOf(answerOf(*baseline), answerOf(*candidate), spec);
}

PredictionTable predictionTable(const Baseline<Classification>& baseline,
                                const Candidate<Classification>& candidate, const PredictionTableSpec& spec) {
  return tableOf(answerOf(*baseline), answerOf(*candidate), spec);
}

}  // namespace hp
