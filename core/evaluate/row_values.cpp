// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/row_values.h"

#include <algorithm>
#include <limits>

#include "core/evaluate/outcome_of.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

const ClassScore& scoreOf(const Classification& classification, int target) {
  return *std::ranges::find(classification.classes, target, &ClassScore::index);
}

}  // namespace

ExperimentRow emptyRow() {
  ExperimentRow row{.probabilityBefore = kNone, .probabilityAfter = kNone};
  row.distance = {.rmse = kNone,
                  .normalisedRmse = kNone,
                  .pearson = kNone,
                  .spearman = kNone,
                  .ssim = kNone,
                  .topOverlap = kNone,
                  .centreShift = kNone};
  return row;
}

void fillBefore(ExperimentRow& row, const ExperimentSubject& subject, int target) {
  const auto& score = scoreOf(subject.before, target);
  row.target = row.targetAfter = target;
  row.className = score.name;
  row.firstBefore = row.firstAfter = subject.before.classes.front().index;
  row.probabilityBefore = score.probability;
}

void fillAfter(ExperimentRow& row, const Classification& after, int target) {
  const auto& score = scoreOf(after, row.target);
  row.targetAfter = target;
  row.firstAfter = after.classes.front().index;
  row.probabilityAfter = score.probability;
  row.rankAfter = score.rank;
}

ComparedMaps fillDistance(ExperimentRow& row, const MapsOrError& before, const MapsOrError& after,
                          MapComparison& comparison) {
  ComparedMaps compared;
  if (row.error.empty()) row.error = before.error.empty() ? after.error : before.error;
  if (!row.error.empty()) return compared;
  const auto rank = static_cast<std::size_t>(row.classRank - 1);
  row.mapBefore = before.digests.at(rank);
  row.mapAfter = after.digests.at(rank);
  row.error = failureOf([&] {
    compared = comparison.of(before.maps.at(rank).map, after.maps.at(rank).map);
    row.distance = compared.distance;
    row.uncropped = compared.uncropped;
  });
  return compared;
}

}  // namespace hp
