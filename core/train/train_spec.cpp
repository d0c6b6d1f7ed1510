// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_names.h"
#include "core/train/train.h"

namespace hp {
namespace {

constexpr const char* kModes[] = {"native", "deterministic"};

void requireKnownKeys(const Json& json) {
  if (!json.is_object()) throw Error("The training's configuration is no JSON object.");
  static const std::set<std::string> known = {"recipe",        "data",
                                              "mode",          "threads",
                                              "device",        "workers",
                                              "personality",   "cache-megabytes",
                                              "trace-weights", "checkpoint-steps"};
  for (const auto& [key, value] : json.items()) {
    if (!known.contains(key)) throw Error("The training's configuration has an unknown entry '" + key + "'.");
  }
}

}  // namespace

std::string numericModeName(NumericMode mode) { return kModes[static_cast<int>(mode)]; }

NumericMode numericModeFrom(const std::string& name) {
  if (name == kModes[0]) return NumericMode::Native;
  if (name == kModes[1]) return NumericMode::Deterministic;
  throw Error("There is no numeric mode '" + name + "'; choose native or deterministic.");
}

Json toJson(const TrainSpec& spec) {
  Json json = {{"recipe", toJson(spec.recipe)}};
  if (needsData(spec.recipe)) json["data"] = toJson(spec.data);
  json.update({{"mode", numericModeName(spec.mode)},
               {"threads", spec.threads},
               {"device", spec.device},
               {"personality", spec.personality},
               {"workers", spec.workers},
               {"cache-megabytes", spec.cacheMegabytes},
               {"trace-weights", spec.traceWeights},
               {"checkpoint-steps", spec.checkpointSteps}});
  return json;
}

TrainSpec trainSpecFromJson(const Json& json) {
  requireKnownKeys(json);
  try {
    const auto recipe = recipeFromJson(json.at("recipe"));
    return {.recipe = recipe,
            .data = needsData(recipe) ? dataSpecFromJson(json.at("data")) : DataSpec{},
            .mode = numericModeFrom(json.at("mode").get<std::string>()),
            .threads = json.at("threads").get<int>(),
            .device = json.at("device").get<std::string>(),
            .personality = json.value("personality", ""),
            .workers = json.at("workers").get<int>(),
            .cacheMegabytes = json.at("cache-megabytes").get<std::int64_t>(),
            .traceWeights = json.at("trace-weights").get<bool>(),
            .checkpointSteps = json.at("checkpoint-steps").get<std::int64_t>()};
  } catch (const Json::exception& error) {
    throw Error("The training's configuration cannot be used: a value is missing or of the wrong kind.",
                error.what());
  }
}

TrainSpec trainSpecFromText(const std::string& text, const std::string& name) {
  const auto json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) throw Error("The file " + printable(name) + " is missing or no JSON.");
  try {
    return trainSpecFromJson(json);
  } catch (const Error& error) {
    throw Error("The file " + printable(name) + " cannot be used: " + error.what(), error.detail());
  }
}

TrainSpec recordedSpec(const RunFolder& run) {
  return trainSpecFromText(run.description().config, (run.path() / run_names::kConfig).string());
}

void requireUsable(const TrainSpec& spec) {
  if (spec.threads < 0 || spec.threads > 1024) throw Error("Threads must be between 0 (all cores) and 1024.");
  if (spec.workers < 1 || spec.workers > 256) throw Error("Decoding workers must be between 1 and 256.");
  if (spec.cacheMegabytes < 0) throw Error("The cache cannot be smaller than nothing.");
  if (spec.checkpointSteps < 1) throw Error("Steps between checkpoints must be at least 1.");
}

}  // namespace hp
