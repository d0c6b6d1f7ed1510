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

constexpr std::size_t kLongestText = 4096;

bool isInsideCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

std::string shortText(const std::string& text) {
  if (text.size() <= kLongestText) return text;
  auto end = kLongestText;
  while (end > 0 && isInsideCharacter(text[end])) --end;
  return text.substr(0, end) + "…";
}

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
  row.className = shortText(score.name);
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
  if (row.error.empty()) row.error = shortText(before.error.empty() ? after.error : before.error);
  if (!row.error.empty()) return compared;
  const auto rank = static_cast<std::size_t>(row.classRank - 1);
  row.mapBefore = before.digests.at(rank);
  row.mapAfter = after.digests.at(rank);
  row.error = shortText(failureOf([&] {
    compared = comparison.of(before.maps.at(rank).map, after.maps.at(rank).map);
    row.distance = compared.distance;
    row.uncropped = compared.uncropped;
  }));
  return compared;
}

}  // namespace hp
