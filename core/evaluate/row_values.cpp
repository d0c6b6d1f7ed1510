// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/row_values.h"

#include <algorithm>
#include <limits>

#include "core/evaluate/outcome_of.h"
#include "core/evaluate/transformation_in_cells.h"
#include "core/explain/recipe.h"

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
                          const Array& input, Surroundings surroundings) {
  ComparedMaps compared;
  if (row.error.empty()) row.error = before.error.empty() ? after.error : before.error;
  if (!row.error.empty()) return compared;
  const auto rank = static_cast<std::size_t>(row.classRank - 1);
  const auto &mapBefore = before.maps.at(rank).map, &mapAfter = after.maps.at(rank).map;
  row.mapBefore = digestOf(mapBefore);
  row.mapAfter = digestOf(mapAfter);
  row.error = failureOf([&] {
    const auto onMap = inCells(row.transformation, mapBefore, input);
    compared.moved = transformedMap(mapBefore, onMap);
    compared.cells = countedCells(mapBefore.size(0), mapBefore.size(1), onMap, surroundings);
    row.uncropped = uncroppedDistance(compared.moved, mapAfter);
    row.distance = mapDistance(compared.moved, mapAfter, compared.cells);
  });
  return compared;
}

}  // namespace hp
