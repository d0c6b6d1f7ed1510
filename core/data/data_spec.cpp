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
