// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_layout.h"

#include "core/base/outcome.h"

namespace hp {
namespace {

int classesOf(const Experiment& experiment) {
  return experiment.targets == TargetRule::NewFirst ? 1 : experiment.classes;
}

int repeatsOf(const Experiment& experiment, const Transformation& transformation) {
  return transformationKindById(transformation.kind).isRandom ? experiment.repeats : 1;
}

}  // namespace

double rowsOf(const Experiment& experiment) {
  double steps = 0;
  for (const auto& transformation : experiment.transformations)
    steps += repeatsOf(experiment, transformation);
  return steps * static_cast<double>(experiment.networks.size()) *
         static_cast<double>(experiment.pictures.size()) * static_cast<double>(experiment.methods.size()) *
         classesOf(experiment);
}

ExperimentLayout::ExperimentLayout(const Experiment& experiment)
    : networks_(std::ssize(experiment.networks)),
      pictures_(std::ssize(experiment.pictures)),
      methods_(std::ssize(experiment.methods)),
      classes_(classesOf(experiment)) {
  for (std::size_t i = 0; i < experiment.transformations.size(); ++i) {
    const int repeats = repeatsOf(experiment, experiment.transformations[i]);
    for (int repeat = 0; repeat < repeats; ++repeat) steps_.push_back({i, repeat});
  }
}

std::int64_t ExperimentLayout::rowsOfUnit() const { return std::ssize(steps_) * methods_ * classes_; }

std::int64_t ExperimentLayout::indexOf(const RowPlace& place) const {
  const auto step = place.unit * std::ssize(steps_) + static_cast<std::int64_t>(place.step);
  return (step * methods_ + static_cast<std::int64_t>(place.method)) * classes_ + place.classRank - 1;
}

RowPlace ExperimentLayout::placeOf(std::int64_t index) const {
  if (index < 0 || index >= units() * rowsOfUnit())
    throw Error("The experiment has no row " + std::to_string(index) + ".");
  RowPlace place;
  place.classRank = static_cast<int>(index % classes_) + 1;
  index /= classes_;
  place.method = static_cast<std::size_t>(index % methods_);
  index /= methods_;
  place.step = static_cast<std::size_t>(index % std::ssize(steps_));
  place.unit = index / std::ssize(steps_);
  return place;
}

}  // namespace hp
