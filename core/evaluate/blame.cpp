// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/evaluate/experiment_series.h"

namespace hp {
namespace {

bool held(const MapDistance& distance, double heldSpearman) {
  return std::isnan(distance.spearman) ? distance.rmse == 0 : distance.spearman >= heldSpearman;
}

/// "cell" or "cells".
std::string cells(int count) { return std::to_string(count) + (count == 1 ? " cell" : " cells"); }

std::string sentenceOf(const Blame& blame, double heldSpearman) {
  const int computed = blame.neither + blame.method + blame.prediction + blame.both;
  std::string text = "No cell could be computed.";
  if (computed > 0) {
    text = "In " + std::to_string(blame.method) + " of " + cells(computed) +
           " the first class stayed while the map moved (rank correlation below " + numberText(heldSpearman) +
           "): the method.";
    text += " In " + std::to_string(blame.both) + " both moved: the model.";
    text += " In " + std::to_string(blame.neither) + " neither moved, in " +
            std::to_string(blame.prediction) + " the prediction alone.";
  }
  return blame.failed == 0 ? text : text + " " + cells(blame.failed) + " failed.";
}

void count(const ExperimentRow& row, double heldSpearman, Blame& blame) {
  if (!row.error.empty()) {
    ++blame.failed;
    return;
  }
  switch (movedOf(row, heldSpearman)) {
    case Moved::Neither:
      ++blame.neither;
      break;
    case Moved::Map:
      ++blame.method;
      break;
    case Moved::Prediction:
      ++blame.prediction;
      break;
    case Moved::Both:
      ++blame.both;
      break;
  }
}

}  // namespace

Moved movedOf(const ExperimentRow& row, double heldSpearman) {
  if (held(row.distance, heldSpearman)) return row.isFlip() ? Moved::Prediction : Moved::Neither;
  return row.isFlip() ? Moved::Both : Moved::Map;
}

Blame blameOf(std::span<const ExperimentRow> rows, double heldSpearman) {
  Blame blame;
  for (const auto& row : rows) count(row, heldSpearman, blame);
  blame.sentence = sentenceOf(blame, heldSpearman);
  return blame;
}

Blame blameOf(std::span<const ExperimentRow> rows, const std::string& network, const std::string& method) {
  Blame blame;
  for (const auto& row : rows)
    if (row.network == network && row.method == method) count(row, kHeldSpearman, blame);
  blame.sentence = sentenceOf(blame, kHeldSpearman);
  return blame;
}

std::vector<MethodBlame> blamesOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question) {
  std::vector<MethodBlame> all;
  for (const auto& row : rows) {
    if (!isAsked(row, question)) continue;
    auto found = std::ranges::find_if(
        all, [&](const auto& each) { return each.network == row.network && each.method == row.method; });
    if (found == all.end()) found = all.insert(all.end(), {.network = row.network, .method = row.method});
    count(row, kHeldSpearman, found->blame);
  }
  for (auto& each : all) each.blame.sentence = sentenceOf(each.blame, kHeldSpearman);
  return all;
}

}  // namespace hp
