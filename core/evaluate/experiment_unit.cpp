// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_unit.h"

#include <algorithm>
#include <utility>

#include "core/evaluate/experiment_pictures.h"
#include "core/evaluate/outcome_of.h"
#include "core/evaluate/row_values.h"
#include "core/evaluate/transformed_case.h"
#include "core/explain/recipe.h"

namespace hp {
namespace {

/// Once for all rows that have a map.
MapsOrError withDigests(MapsOrError content) {
  for (const auto& map : content.maps) content.digests.push_back(digestOf(map.map));
  return content;
}

}  // namespace

ExperimentWork::ExperimentWork(const Experiment& all, ExperimentNetworks::Opener opener)
    : experiment(all),
      layout(all),
      methods(methodNames(all)),
      pictures(pictureNames(all.pictures)),
      networks(all, std::move(opener)) {}

int ExperimentWork::classesOf(std::size_t network) const {
  if (const auto& classes = networks.about(network).classes) return std::min(layout.classes(), *classes);
  return network < shown.size() && shown[network] > 0 ? shown[network] : layout.classes();
}

/// The picture after a step's transformation, and what the network says of it.
struct ExperimentUnit::Changed {
  Array input = {};
  Classification after = {};
  std::vector<int> targets = {};
  std::string error = {};
};

const ExperimentSubject& ExperimentUnit::subject(const RunContext& context) {
  std::call_once(subjectOnce_, [&] { subject_ = madeSubject(context); });
  return subject_;
}

ExperimentSubject ExperimentUnit::madeSubject(const RunContext& context) const {
  const auto place = work_.layout.networkOf(number_);
  ExperimentSubject made;
  made.error = failureOf([&] {
    made.network = work_.networks.open(place, context);
    const auto& source = work_.experiment.pictures[work_.layout.pictureOf(number_)];
    const auto picture = pictureOf(source);
    work_.sources.requirePicture(source, digestOf(picture));
    requirePreprocessing(*made.network);
    made.input = prepareInput(*made.network, picture);
    made.before = classify(*made.network, made.input, context);
    for (int i = 0; i < work_.classesOf(place); ++i)
      made.targets.push_back(made.before.classes.at(static_cast<std::size_t>(i)).index);
  });
  return made;
}

MapsOrError ExperimentUnit::explained(std::size_t method, const Array& input, const std::vector<int>& targets,
                                      const RunContext& context) {
  const auto& with = work_.experiment.methods[method];
  const auto& params = with.params.has_value() ? with.params : with.method->defaults;
  MapsOrError result;
  result.error = failureOf([&] {
    const ExplainRequest request{*subject(context).network, input, targets.front()};
    result.maps = explainEach(*with.method, request, targets, params, context);
    // The rest of it would be many times as large as the maps.
    for (auto& map : result.maps) map = {.map = std::move(map.map), .target = map.target};
  });
  return result;
}

const MapsOrError& ExperimentUnit::original(std::size_t method, const RunContext& context) {
  Original* found = nullptr;
  {
    const std::lock_guard lock(originalsMutex_);
    found = &originals_[method];
  }
  std::call_once(found->once, [&] {
    const auto& about = subject(context);
    if (!about.error.empty()) {
      found->content.error = about.error;
      return;
    }
    found->content = withDigests(explained(method, about.input, about.targets, context));
  });
  return found->content;
}

const Transformation& ExperimentUnit::transformationOf(std::size_t step) const {
  return work_.experiment.transformations[work_.layout.steps().at(step).transformation];
}

ExperimentUnit::Changed ExperimentUnit::changed(std::size_t step, const RunContext& context) {
  const auto& about = subject(context);
  Changed result{.error = about.error};
  if (!result.error.empty()) return result;
  const TransformationSeed seed{work_.experiment.seed, work_.layout.pictureOf(number_),
                                static_cast<std::uint64_t>(work_.layout.steps().at(step).repeat)};
  result.error = failureOf([&] {
    result.input = transformed(*about.network, about.input, transformationOf(step), seed);
    result.after = classify(*about.network, result.input, context);
  });
  if (!result.error.empty()) return result;
  for (const int target : about.targets)
    result.targets.push_back(targetAfter(work_.experiment.targets, target, result.after));
  return result;
}

MapsOrError ExperimentUnit::changedMaps(const Changed& changed, std::size_t method,
                                        const RunContext& context) {
  if (!changed.error.empty()) return {.error = changed.error};
  return withDigests(explained(method, changed.input, changed.targets, context));
}

ExperimentRow ExperimentUnit::rowAt(const RowPlace& place, const Changed& changed,
                                    const RunContext& context) {
  const auto network = work_.layout.networkOf(number_);
  auto row = emptyRow();
  row.index = work_.layout.indexOf(place);
  row.network = work_.networks.about(network).name;
  row.picture = work_.pictures[work_.layout.pictureOf(number_)];
  row.method = work_.methods[place.method];
  row.transformation = transformationOf(place.step);
  row.repeat = work_.layout.steps().at(place.step).repeat;
  row.classRank = place.classRank;
  row.error = shortText(changed.error);
  const auto& about = subject(context);
  const auto rank = static_cast<std::size_t>(place.classRank - 1);
  if (about.error.empty()) fillBefore(row, about, about.targets.at(rank));
  if (changed.error.empty()) fillAfter(row, changed.after, changed.targets.at(rank));
  return row;
}

std::vector<ExperimentRow> ExperimentUnit::rowsOf(std::size_t step, const RunContext& context) {
  const auto change = changed(step, context);
  MapComparison comparison(transformationOf(step), change.input, work_.experiment.surroundings);
  std::vector<ExperimentRow> rows;
  for (std::size_t method = 0; method < work_.methods.size(); ++method) {
    const auto after = changedMaps(change, method, context);
    const auto& before = original(method, context);
    for (int rank = 1; rank <= work_.classesOf(work_.layout.networkOf(number_)); ++rank) {
      rows.push_back(rowAt({number_, step, method, rank}, change, context));
      fillDistance(rows.back(), before, after, comparison);
    }
  }
  return rows;
}

ExperimentCell ExperimentUnit::cell(const RowPlace& place, const RunContext& context) {
  const auto change = changed(place.step, context);
  ExperimentCell cell{.inputBefore = subject(context).input, .inputAfter = change.input};
  if (const auto& network = subject(context).network; network && change.error.empty()) {
    cell.pictureBefore = imageOfInput(*network, cell.inputBefore);
    cell.pictureAfter = imageOfInput(*network, cell.inputAfter);
  }
  cell.row = rowAt(place, change, context);
  const auto before = original(place.method, context), after = changedMaps(change, place.method, context);
  const auto rank = static_cast<std::size_t>(place.classRank - 1);
  if (before.error.empty()) cell.mapBefore = before.maps.at(rank).map;
  if (after.error.empty()) cell.mapAfter = after.maps.at(rank).map;
  MapComparison comparison(transformationOf(place.step), change.input, work_.experiment.surroundings);
  const auto compared = fillDistance(cell.row, before, after, comparison);
  cell.mapBeforeMoved = compared.moved;
  cell.cells = compared.cells;
  return cell;
}

}  // namespace hp
