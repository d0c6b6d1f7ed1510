// SPDX-License-Identifier: GPL-3.0-or-later
// What experiments and their parts are called.
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/data/listing.h"
#include "core/data/sample.h"
#include "core/evaluate/experiment.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

/// Names that stand more than once are numbered.
std::vector<std::string> numbered(const std::vector<std::string>& wanted) {
  std::vector<std::string> names;
  std::map<std::string, int> last;  // number of each name
  for (const auto& name : wanted) {
    auto unique = name;
    while (!last.try_emplace(unique, 1).second) unique = name + " " + std::to_string(++last[name]);
    names.push_back(unique);
  }
  return names;
}

/// The name of the file, or of the run that it belongs to.
std::string fileName(const std::string& path) {
  if (path == kSampleNetwork) return "Sample network";
  const auto file = pathFromUtf8(path);
  const auto name = file.filename() == run_names::kRun ? file.parent_path().filename() : file.filename();
  return name.empty() ? path : utf8Text(name);
}

/// Everything but what a person chooses for a preset: pictures, networks and the title.
Json planOf(Experiment experiment) {
  experiment.title.clear();
  experiment.pictures.clear();
  experiment.networks.clear();
  return toJson(experiment);
}

}  // namespace

std::vector<std::string> methodNames(const Experiment& experiment) {
  std::vector<std::string> wanted;
  for (const auto& [method, params, name] : experiment.methods)
    wanted.push_back(name.empty() ? method->info.name : name);
  return numbered(wanted);
}

std::vector<std::string> networkNames(const Experiment& experiment) {
  std::map<std::string, int> files;
  for (const auto& network : experiment.networks)
    if (network.name.empty()) ++files[fileName(network.path)];
  std::vector<std::string> wanted;
  for (const auto& [path, architecture, classNames, name] : experiment.networks) {
    const auto file = fileName(path);
    wanted.push_back(!name.empty() ? name : files[file] == 1 ? file : path);
  }
  return numbered(wanted);
}

std::string titleOf(const Experiment& experiment) {
  for (const auto& preset : experimentPresets()) {
    if (preset.label != experiment.title) continue;
    const auto made = guarded([&] { return planOf(presetExperiment(preset)); });
    const auto* plan = std::get_if<Json>(&made);
    return plan && *plan == planOf(experiment) ? experiment.title : "";
  }
  return experiment.title;
}

}  // namespace hp
