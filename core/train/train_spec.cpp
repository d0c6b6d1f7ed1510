// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/json_fault.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_names.h"
#include "core/train/toy_data.h"
#include "core/train/train.h"
#include "core/train/train_spec_params.h"

namespace hp {
namespace {

const Param& modeParam() { return paramById(trainSpecParams(), "mode"); }

/// The entry of this name, which is then gone.
Json taken(Json& json, const char* key) {
  if (!json.contains(key)) throw Error(std::string("The training's configuration has no '") + key + "'.");
  Json value = json[key];
  json.erase(key);
  return value;
}

/// Old configurations say nothing of personalities.
void requireComplete(const Json& json) {
  for (const auto& param : trainSpecParams()) {
    if (param.info.id != "personality" && !json.contains(param.info.id))
      throw Error("The training's configuration has no '" + param.info.id + "'.");
  }
}

}  // namespace

std::string numericModeName(NumericMode mode) {
  return modeParam().info.choices.at(static_cast<std::size_t>(mode)).id;
}

NumericMode numericModeFrom(const std::string& name) {
  const auto& modes = modeParam().info.choices;
  for (std::size_t i = 0; i < modes.size(); ++i)
    if (modes[i].id == name) return static_cast<NumericMode>(i);
  throw Error("There is no numeric mode '" + name + "'; choose " + rangeText(modeParam()) + ".");
}

Json toJson(const TrainSpec& spec) {
  Json json = {{"recipe", toJson(spec.recipe)}};
  if (needsData(spec.recipe)) json["data"] = toJson(spec.data);
  json.update(paramsToJson(trainSpecParams(), spec));
  return json;
}

TrainSpec trainSpecFromJson(const Json& json) {
  if (!json.is_object()) throw Error("The training's configuration is no JSON object.");
  Json rest = json;
  const auto recipe = recipeFromJson(taken(rest, "recipe"));
  std::any spec = TrainSpec{.recipe = recipe,
                            .data = needsData(recipe) ? dataSpecFromJson(taken(rest, "data")) : DataSpec{}};
  requireComplete(rest);
  paramsFromJson(trainSpecParams(), rest, spec);
  return std::any_cast<TrainSpec>(spec);
}

TrainSpec trainSpecFromText(const std::string& text, const std::string& name) {
  const auto json = Json::parse(text, nullptr, false);
  if (json.is_discarded())
    throw Error("The file " + printable(name) + " cannot be used: " + jsonFault(text) + ".");
  try {
    return trainSpecFromJson(json);
  } catch (const Error& error) {
    throw Error("The file " + printable(name) + " cannot be used: " + error.what(), error.detail());
  }
}

TrainSpec recordedSpec(const RunFolder& run) {
  const auto name = (run.path() / run_names::kConfig).string();
  for (const auto& sentence : run.missing())
    if (sentence.find(name) != std::string::npos) throw Error(sentence);
  return trainSpecFromText(run.description().config, name);
}

std::int64_t recordedStepsPerEpoch(const RunFolder& run) {
  const auto recipe = recordedSpec(run).recipe;
  if (!needsData(recipe)) return kToyStepsAnEpoch;
  const auto& files = run.description().files;
  const auto train = splitName(Split::Train);
  std::int64_t examples = 0;
  for (std::size_t i = 0; i < files.size(); ++i) examples += files.split(i) == train ? 1 : 0;
  return (examples + recipe.batch - 1) / recipe.batch;
}

TrainSpec namedFromRoot(TrainSpec spec) {
  const auto fromRoot = [](const std::filesystem::path& path) {
    return path.empty() ? path : std::filesystem::absolute(path).lexically_normal();
  };
  spec.data.path = fromRoot(spec.data.path);
  spec.recipe.weights = fromRoot(spec.recipe.weights).string();
  return spec;
}

void requireUsable(const TrainSpec& spec) {
  std::any all = spec;
  for (const auto& param : trainSpecParams()) assign(param, all, param.get(all));
}

}  // namespace hp
