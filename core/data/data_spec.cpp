// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/data/data_params.h"
#include "core/data/dataset.h"
#include "core/data/listing.h"

namespace hp {
namespace {

constexpr double kMostSeed = 9007199254740991;  // 2^53 - 1: what every reader of JSON keeps

std::string pathText(const std::filesystem::path& path) {
  const auto text = utf8Text(path);
  if (!isUtf8(text)) throw Error("The path '" + printable(text) + "' is not UTF-8; rename the folder.");
  return text;
}

/// The value behind a key, which is then gone; nothing when it is absent.
std::optional<Json> taken(Json& json, const char* key) {
  const auto found = json.find(key);
  if (found == json.end()) return std::nullopt;
  Json value = *found;
  json.erase(key);
  return value;
}

[[noreturn]] void refuse(const std::string& key, const std::string& wanted) {
  throw Error("In the description of the data, '" + key + "' wants " + wanted + ".");
}

std::string textOf(const Json& json, const std::string& key) {
  if (!json.is_string()) refuse(key, "a text");
  return json.get<std::string>();
}

std::vector<std::string> textsOf(const Json& json, const std::string& key) {
  if (!json.is_array()) refuse(key, "a list of texts");
  std::vector<std::string> texts;
  for (const auto& entry : json) texts.push_back(textOf(entry, key));
  return texts;
}

SceneSpec scenesFromJson(const Json& json) {
  if (!json.is_object()) refuse("scenes", "an object");
  std::any spec = SceneSpec{};
  paramsFromJson(sceneParams(), json, spec);
  return std::any_cast<SceneSpec>(spec);
}

}  // namespace

const Params& dataParams() {
  static const Params kParams = {
      param(&DataSpec::kind, {.id = "kind",
                              .label = HP_TEXT("Data", "Kind"),
                              .help = HP_TEXT("Data", "Where the pictures come from."),
                              .choices = {{"folders", HP_TEXT("Data", "Class folders")},
                                          {"scenes", HP_TEXT("Data", "Drawn scenes")},
                                          {"cifar10", HP_TEXT("Data", "CIFAR-10, binary files")},
                                          {"list", HP_TEXT("Data", "CSV list")},
                                          {"pets", HP_TEXT("Data", "Oxford-IIIT Pet")}}}),
      param(&DataSpec::rule,
            {.id = "split",
             .label = HP_TEXT("Data", "Split"),
             .help = HP_TEXT("Data", "How pictures for training and for validation are told apart."),
             .choices = {{"folder", HP_TEXT("Data", "By folder or column")},
                         {"shuffle", HP_TEXT("Data", "Seeded shuffle")},
                         {"content-hash", HP_TEXT("Data", "By content")}}}),
      param(&DataSpec::splitSeed, {.id = "split-seed",
                                   .label = HP_TEXT("Data", "Seed of the split"),
                                   .help = HP_TEXT("Data", "Another seed, another shuffle."),
                                   .max = kMostSeed,
                                   .shownIf = {"split", {"shuffle"}}}),
      param(&DataSpec::validationShare, {.id = "validation-share",
                                         .label = HP_TEXT("Data", "Share for validation"),
                                         .help = HP_TEXT("Data", "How much of the shuffled set validates."),
                                         .max = 0.9,
                                         .step = 0.05,
                                         .shownIf = {"split", {"shuffle"}}}),
      param(&DataSpec::trainScenes, {.id = "train-scenes",
                                     .label = HP_TEXT("Data", "Scenes to train with"),
                                     .help = HP_TEXT("Data", "How many scenes are drawn for training."),
                                     .max = kMostExamples,
                                     .shownIf = {"kind", {"scenes"}}}),
      param(&DataSpec::validationScenes,
            {.id = "validation-scenes",
             .label = HP_TEXT("Data", "Scenes to validate with"),
             .help = HP_TEXT("Data", "How many further scenes are drawn for validation."),
             .max = kMostExamples,
             .shownIf = {"kind", {"scenes"}}}),
      param(&DataSpec::sceneMasks,
            {.id = "scene-masks",
             .label = HP_TEXT("Data", "Masks"),
             .help = HP_TEXT("Data", "Offer the scenes as a set for segmentation with three classes."),
             .shownIf = {"kind", {"scenes"}}}),
  };
  return kParams;
}

const Params& sceneParams() {
  static const Params kParams = {
      param(&SceneSpec::seed, {.id = "seed",
                               .label = HP_TEXT("Data", "Seed"),
                               .help = HP_TEXT("Data", "Another seed, other scenes."),
                               .max = kMostSeed}),
      param(&SceneSpec::size, {.id = "size",
                               .label = HP_TEXT("Data", "Size"),
                               .help = HP_TEXT("Data", "Width and height of a scene."),
                               .unit = "px",
                               .min = 8,
                               .max = 1024}),
      param(&SceneSpec::distractors,
            {.id = "distractors",
             .label = HP_TEXT("Data", "Distractors"),
             .help = HP_TEXT("Data", "At most this many shapes that belong to no class."),
             .max = 20}),
      param(&SceneSpec::watermarkRate,
            {.id = "watermark-rate",
             .label = HP_TEXT("Data", "Watermarks in its class"),
             .help = HP_TEXT("Data", "Share of the scenes of one class that carry the mark."),
             .step = 0.05}),
      param(&SceneSpec::watermarkElsewhere,
            {.id = "watermark-elsewhere",
             .label = HP_TEXT("Data", "Watermarks elsewhere"),
             .help = HP_TEXT("Data", "Share of all other scenes that carry the mark."),
             .step = 0.05}),
      param(&SceneSpec::watermarkClass, {.id = "watermark-class",
                                         .label = HP_TEXT("Data", "The watermark's class"),
                                         .help = HP_TEXT("Data", "Number of the class, from 0."),
                                         .max = 5}),
  };
  return kParams;
}

Json toJson(const DataSpec& spec) {
  Json json = paramsToJson(dataParams(), std::any(spec));
  json["path"] = pathText(spec.path);
  json["scenes"] = paramsToJson(sceneParams(), std::any(spec.scenes));
  json["leave-out"] = spec.leaveOut;
  return json;
}

DataSpec dataSpecFromJson(const Json& json) {
  if (!json.is_object()) throw Error("The description of the data is no JSON object.");
  Json rest = json;
  const auto path = taken(rest, "path"), scenes = taken(rest, "scenes"), leaveOut = taken(rest, "leave-out");
  std::any numbers = DataSpec{};
  paramsFromJson(dataParams(), rest, numbers);
  auto spec = std::any_cast<DataSpec>(numbers);
  if (path) spec.path = pathFromUtf8(textOf(*path, "path"));
  if (scenes) spec.scenes = scenesFromJson(*scenes);
  if (leaveOut) spec.leaveOut = textsOf(*leaveOut, "leave-out");
  return spec;
}

}  // namespace hp
