// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/data/listing.h"
#include "core/evaluate/experiment.h"
#include "core/evaluate/experiment_pictures.h"
#include "core/evaluate/json_object.h"

namespace hp {
namespace {

constexpr const char* kTargets[] = {"first-classes", "new-first"};
constexpr const char* kSurroundings[] = {"keep", "mask", "rectangle"};

ExperimentNetwork networkFromJson(const Json& json) {
  if (json.is_string()) return {.path = json.get<std::string>()};
  JsonObject object(json, "A network of an experiment");
  ExperimentNetwork network{.path = object.text("path", ""),
                            .architecture = object.text("architecture", ""),
                            .classNames = object.text("class-names", ""),
                            .name = object.text("name", "")};
  object.requireNoMore();
  if (network.path.empty()) throw Error("A network of an experiment needs a 'path', or is 'sample:'.");
  return network;
}

Json toJson(const ExperimentNetwork& network) {
  return {{"path", network.path},
          {"architecture", network.architecture},
          {"class-names", network.classNames},
          {"name", network.name}};
}

ExperimentMethod methodFromJson(const Json& json) {
  if (json.is_string()) return methodFromJson(Json{{"method", json}});
  JsonObject object(json, "A method of an experiment");
  const auto& method = methodById(object.text("method", ""));
  ExperimentMethod made{.method = &method, .params = method.defaults, .name = object.text("name", "")};
  if (const auto* params = object.find("params")) {
    if (!params->is_object()) throw Error("The 'params' of a method must be a JSON object.");
    paramsFromJson(method.params, *params, made.params);
  }
  object.requireNoMore();
  return made;
}

Json toJson(const ExperimentMethod& method) {
  const auto& row = *method.method;
  return {{"method", row.info.id},
          {"name", method.name},
          {"params", paramsToJson(row.params, method.params.has_value() ? method.params : row.defaults)}};
}

void requireRoom(const std::vector<Transformation>& all, std::size_t more) {
  if (all.size() + more > kMostListed)
    throw Error("The experiment has more than " + std::to_string(kMostListed) +
                " transformations; leave some of its amounts out.");
}

/// One transformation, or one for each of its "amounts".
void addTransformations(const Json& json, std::vector<Transformation>& all) {
  const bool isGroup = json.is_object() && json.contains("amounts");
  requireRoom(all, isGroup ? json["amounts"].size() : 1);
  if (!isGroup) return all.push_back(transformationFromJson(json));
  const auto& amounts = json["amounts"];
  if (!amounts.is_array() || json.contains("amount"))
    throw Error("The 'amounts' of a transformation are a list of numbers, without 'amount' beside it.");
  auto one = json;
  one.erase("amounts");
  for (const auto& amount : amounts) {
    one["amount"] = amount;
    all.push_back(transformationFromJson(one));
  }
}

std::vector<std::string> textsIn(const Json& list) {
  std::vector<std::string> texts;
  for (const auto& text : list) {
    if (!text.is_string()) throw Error("The 'pictures' of an experiment are a list of texts.");
    texts.push_back(text.get<std::string>());
  }
  return texts;
}

Experiment readFields(JsonObject& object) {
  Experiment experiment{.title = object.text("title", "")};
  experiment.pictures = textsIn(object.list("pictures"));
  for (const auto& network : object.list("networks")) experiment.networks.push_back(networkFromJson(network));
  for (const auto& method : object.list("methods")) experiment.methods.push_back(methodFromJson(method));
  for (const auto& entry : object.list("transformations"))
    addTransformations(entry, experiment.transformations);
  experiment.targets = static_cast<TargetRule>(object.choice("targets", kTargets, 0));
  experiment.classes = object.number("classes", experiment.classes);
  experiment.repeats = object.number("repeats", experiment.repeats);
  experiment.seed = object.seed("seed");
  experiment.surroundings = static_cast<Surroundings>(
      object.choice("surroundings", kSurroundings, static_cast<std::size_t>(experiment.surroundings)));
  return experiment;
}

std::string absoluteFrom(const std::string& path, const std::filesystem::path& folder) {
  if (path.empty() || isDrawn(path)) return path;
  auto absolute = utf8Text(std::filesystem::absolute(folder / pathFromUtf8(path)).lexically_normal());
  if (!isUtf8(absolute))
    throw Error("The path '" + printable(absolute) +
                "' is not UTF-8, and files of experiments can only hold such paths; rename it.");
  return absolute;
}

}  // namespace

Json toJson(const Experiment& experiment) {
  Json networks = Json::array(), methods = Json::array(), transformations = Json::array();
  for (const auto& network : experiment.networks) networks.push_back(toJson(network));
  for (const auto& method : experiment.methods) methods.push_back(toJson(method));
  for (const auto& transformation : experiment.transformations)
    transformations.push_back(toJson(transformation));
  return {{"title", experiment.title},
          {"pictures", experiment.pictures},
          {"networks", networks},
          {"methods", methods},
          {"transformations", transformations},
          {"targets", kTargets[static_cast<std::size_t>(experiment.targets)]},
          {"classes", experiment.classes},
          {"repeats", experiment.repeats},
          {"seed", experiment.seed},
          {"surroundings", kSurroundings[static_cast<std::size_t>(experiment.surroundings)]}};
}

Experiment experimentFromJson(const Json& json) {
  JsonObject object(json, "An experiment");
  auto experiment = readFields(object);
  object.requireNoMore();
  requireExperiment(experiment);
  return experiment;
}

Experiment readExperiment(const std::filesystem::path& file) {
  const auto text = textOfFile(file, kLargestSpec);
  try {
    return namedFrom(experimentFromJson(parsedJson(text)), file.parent_path());
  } catch (const Error& error) {
    throw Error("The file " + file.string() + " is no experiment: " + error.what(), error.detail());
  }
}

Experiment namedFrom(Experiment experiment, const std::filesystem::path& folder) {
  for (auto& picture : experiment.pictures) picture = absoluteFrom(picture, folder);
  for (auto& network : experiment.networks) {
    network.path = absoluteFrom(network.path, folder);
    network.classNames = absoluteFrom(network.classNames, folder);
  }
  for (auto& [method, params, name] : experiment.methods) {
    if (!params.has_value()) params = method->defaults;
    for (const auto& param : method->params)
      if (param.kind == ParamKind::Path)
        assign(param, params, absoluteFrom(valueText(param, params), folder));
  }
  return experiment;
}

}  // namespace hp
