// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/nearest_names.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/train/recipe.h"

namespace hp {
namespace {

constexpr std::uintmax_t kLargestFile = 1 << 20;

std::vector<std::string> knownKeys() {
  std::vector<std::string> keys{"name", "title", "about"};
  for (const auto& param : recipeParams()) keys.push_back(param.info.id);
  return keys;
}

void requireKnownKeys(const Json& json) {
  if (!json.is_object()) throw Error("A training recipe must be a JSON object.");
  const auto known = knownKeys();
  for (const auto& [key, value] : json.items()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      throw Error("A training recipe has no '" + printable(key.substr(0, 100)) + "'" +
                  nearestNames(known, key) + ".");
    }
  }
}

std::string textOf(const Json& json, const char* key, const std::string& otherwise) {
  if (!json.contains(key)) return otherwise;
  if (!json[key].is_string()) throw Error(std::string("The recipe's '") + key + "' must be a text.");
  return json[key].get<std::string>();
}

/// A name is part of the names of folders.
void requireName(const std::string& name) {
  constexpr std::size_t kLongest = 64;
  const auto isAllowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
  };
  if (name.empty() || name.size() > kLongest || name.front() == '.' ||
      !std::all_of(name.begin(), name.end(), isAllowed))
    throw Error("A recipe's name is made of at most " + std::to_string(kLongest) +
                " letters, digits, '-', '_' and '.' and does not begin with '.', unlike '" +
                printable(name.substr(0, 100)) + "'.");
}

Json readJson(const std::filesystem::path& path) {
  requireOrdinaryFile(path);
  if (std::filesystem::file_size(path) > kLargestFile)
    throw Error("The file " + path.string() + " is too large for a training recipe.");
  std::ifstream in(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(in)), {});
  try {
    return Json::parse(text);
  } catch (const Json::exception& error) {
    throw Error("The file " + path.string() + " is no JSON.", error.what());
  }
}

// A run's config.json and what the command 'recipes' prints hold the recipe beside other things.
const Json& recipeIn(const Json& json) {
  return json.is_object() && json.contains("recipe") ? json["recipe"] : json;
}

TrainingRecipe fromFile(const std::filesystem::path& path) {
  const auto json = readJson(path);
  try {
    return recipeFromJson(recipeIn(json));
  } catch (const Error& error) {
    throw Error("The file " + path.string() + " is no training recipe: " + error.what(), error.detail());
  }
}

}  // namespace

Json toJson(const TrainingRecipe& recipe) {
  Json json = {{"name", recipe.name}, {"title", recipe.title}, {"about", recipe.about}};
  json.update(paramsToJson(recipeParams(), recipe));
  return json;
}

TrainingRecipe recipeFromJson(const Json& json) {
  requireKnownKeys(json);
  TrainingRecipe named;
  named.name = textOf(json, "name", named.name);
  requireName(named.name);
  named.title = textOf(json, "title", named.title);
  named.about = textOf(json, "about", named.about);
  Json params = json;
  for (const char* key : {"name", "title", "about"}) params.erase(key);
  std::any all = named;
  paramsFromJson(recipeParams(), params, all);
  return std::any_cast<TrainingRecipe>(all);
}

TrainingRecipe recipeFrom(const std::string& nameOrFile) {
  std::vector<std::string> names;
  std::string list;
  for (const auto& recipe : recipes()) {
    if (recipe.name == nameOrFile) return recipe;
    names.push_back(recipe.name);
    list += (list.empty() ? "" : ", ") + recipe.name;
  }
  std::error_code ignored;
  if (std::filesystem::exists(nameOrFile, ignored)) return fromFile(nameOrFile);
  throw Error("There is no recipe and no file '" + printable(nameOrFile.substr(0, 300)) + "'" +
              nearestNames(names, nameOrFile) + ". The recipes are " + list + ".");
}

}  // namespace hp
