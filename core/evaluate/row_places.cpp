// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/row_places.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/experiment_pictures.h"

namespace hp {

RowPlaces::RowPlaces(const Experiment& experiment)
    : experiment_(experiment),
      layout_(experiment),
      networks_(networkNames(experiment)),
      pictures_(pictureNames(experiment.pictures)),
      methods_(methodNames(experiment)),
      hasTitle_(experiment.networks.size() == 1 && experiment.networks.front().name.empty()) {}

std::optional<RowPlaces::Difference> RowPlaces::differenceOf(const ExperimentRow& row) const {
  const auto place = layout_.placeOf(row.index);
  const auto& step = layout_.steps().at(place.step);
  const auto& transformation = experiment_.transformations.at(step.transformation);
  const auto& picture = pictures_.at(layout_.pictureOf(place.unit));
  if (row.picture != picture) return Difference{"picture", row.picture, picture};
  const auto& network = networks_.at(layout_.networkOf(place.unit));
  if (!hasTitle_ && row.network != network) return Difference{"network", row.network, network};
  const auto& method = methods_.at(place.method);
  if (row.method != method) return Difference{"method", row.method, method};
  if (row.transformation != transformation)
    return Difference{"transformation", transformationText(row.transformation),
                      transformationText(transformation)};
  if (row.repeat != step.repeat)
    return Difference{"repeat", std::to_string(row.repeat), std::to_string(step.repeat)};
  if (row.classRank != place.classRank)
    return Difference{"class rank", std::to_string(row.classRank), std::to_string(place.classRank)};
  return std::nullopt;
}

ExperimentRow RowPlaces::placed(ExperimentRow row) const {
  if (const auto difference = differenceOf(row))
    throw Error("Row " + std::to_string(row.index) + " is of the " + difference->what + " " +
                printable(difference->ofRow) + ", and the experiment has " + printable(difference->ofPlace) +
                " in its place; take the line out, and it is computed anew.");
  row.network = networks_.at(layout_.networkOf(layout_.placeOf(row.index).unit));
  return row;
}

std::vector<int> classesShown(const Experiment& experiment, std::span<const ExperimentRow> rows) {
  const ExperimentLayout layout(experiment);
  std::vector<int> shown(experiment.networks.size());
  for (const auto& row : rows) {
    if (!std::isfinite(row.probabilityBefore)) continue;
    const auto place = layout.placeOf(row.index);
    auto& most = shown.at(layout.networkOf(place.unit));
    most = std::max(most, place.classRank);
  }
  return shown;
}

}  // namespace hp
