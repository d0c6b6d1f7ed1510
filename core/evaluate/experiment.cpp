// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/experiment_rows.h"

namespace hp {
namespace {

constexpr int kMostClasses = 1000, kMostRepeats = 1000;

void requireRange(const char* what, int value, int most) {
  if (value < 1 || value > most)
    throw Error(std::string("The ") + what + " of an experiment are 1 to " + std::to_string(most) + ", not " +
                std::to_string(value) + ".");
}

void requireSome(const char* what, std::size_t count) {
  if (count == 0) throw Error(std::string("The experiment has no ") + what + "; it needs at least one.");
}

void requireShort(const char* what, const std::string& name) {
  if (name.size() > kLongestName)
    throw Error(std::string("The name of a ") + what + " of the experiment takes more than " +
                std::to_string(kLongestName) + " bytes (" + printable(name.substr(0, 40)) +
                "...); choose a shorter one.");
}

void requireShortNames(const Experiment& experiment) {
  for (const auto& picture : experiment.pictures) requireShort("picture", picture);
  for (const auto& network : experiment.networks) {
    requireShort("network", network.path);
    requireShort("network", network.name);
  }
  for (const auto& method : experiment.methods) requireShort("method", method.name);
}

/// What `textOf` gives tells apart what must not stand twice, `nameOf` is what people call it.
template <class T, class TextOf, class NameOf>
void requireOnce(const char* what, const std::vector<T>& all, TextOf textOf, NameOf nameOf) {
  std::set<std::string> seen;
  for (const auto& one : all)
    if (!seen.insert(textOf(one)).second)
      throw Error("The experiment has the " + std::string(what) + " '" + printable(nameOf(one)) +
                  "' twice; leave one of them out.");
}

std::string textOf(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string textOf(const ExperimentNetwork& network) {
  return textOf(Json{network.path, network.architecture, network.classNames, network.name});
}

std::string textOf(const ExperimentMethod& method) {
  const auto& row = *method.method;
  return textOf(Json{row.info.id, method.name,
                     paramsToJson(row.params, method.params.has_value() ? method.params : row.defaults)});
}

/// Without what the kind takes no notice of.
std::string textOf(Transformation transformation) {
  const auto& kind = transformationKindById(transformation.kind);
  transformation.amount += 0.0;  // -0 is 0
  if (kind.fillings.empty()) transformation.filling = {};
  if (!kind.needsRegion) transformation.region.reset();
  return textOf(toJson(transformation));
}

/// Rows of equal things could not be told apart, and would count twice in every mean.
void requireDistinct(const Experiment& experiment) {
  const auto text = [](const auto& one) { return textOf(one); };
  const auto same = [](const std::string& picture) { return picture; };
  requireOnce("picture", experiment.pictures, same, same);
  requireOnce("network", experiment.networks, text,
              [](const auto& one) { return one.name.empty() ? one.path : one.name; });
  requireOnce("method", experiment.methods, text,
              [](const auto& one) { return one.name.empty() ? one.method->info.name : one.name; });
  requireOnce("transformation", experiment.transformations, text, transformationText);
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
  if (rowsOf(experiment) > static_cast<double>(kMostRows))
    throw Error("The experiment would have more than " + std::to_string(kMostRows) +
                " rows, and these are all held in memory; leave some of its amounts, classes or pictures "
                "out, or make several experiments of it.");
  requireShortNames(experiment);
  requireDistinct(experiment);
}

}  // namespace hp
