// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/evaluate/experiment_layout.h"

namespace hp {
namespace {

constexpr int kMostClasses = 1000, kMostRepeats = 1000;
constexpr std::int64_t kMostRows = 10'000'000;

void requireRange(const char* what, int value, int most) {
  if (value < 1 || value > most)
    throw Error(std::string("The ") + what + " of an experiment are 1 to " + std::to_string(most) + ", not " +
                std::to_string(value) + ".");
}

void requireSome(const char* what, std::size_t count) {
  if (count == 0) throw Error(std::string("The experiment has no ") + what + "; it needs at least one.");
}

}  // namespace

void requireExperiment(const Experiment& experiment) {
  requireSome("pictures", experiment.pictures.size());
  requireSome("networks", experiment.networks.size());
  requireSome("methods", experiment.methods.size());
  requireSome("transformations", experiment.transformations.size());
  for (const auto& transformation : experiment.transformations) requireTransformation(transformation);
  if (!std::ranges::all_of(experiment.methods, [](const auto& one) { return one.method != nullptr; }))
    throw Error("A method of the experiment is not named.");
  requireRange("classes", experiment.classes, kMostClasses);
  requireRange("repeats", experiment.repeats, kMostRepeats);
  if (rowsOf(experiment) > kMostRows)
    throw Error("The experiment would have more than " + std::to_string(kMostRows) +
                " rows; leave some of its amounts, classes or pictures out.");
}

std::vector<std::string> methodNames(const Experiment& experiment) {
  std::vector<std::string> names;
  for (const auto& [method, params, name] : experiment.methods) {
    const auto& wanted = name.empty() ? method->info.name : name;
    auto unique = wanted;
    for (int number = 2; std::ranges::find(names, unique) != names.end(); ++number)
      unique = wanted + " " + std::to_string(number);
    names.push_back(unique);
  }
  return names;
}

}  // namespace hp
