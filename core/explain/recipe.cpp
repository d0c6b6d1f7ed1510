// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/recipe.h"

#include <nlohmann/json.hpp>

#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/base/version.h"
#include "core/imaging/image_file.h"
#include "core/model/environment.h"

namespace hp {
namespace {

constexpr int kRecipeVersion = 1;

Json toJson(const Preprocessing& p) {
  return {{"resize", p.resize}, {"width", p.width}, {"height", p.height}, {"grey", p.grey},
          {"bgr", p.bgr},       {"scale", p.scale}, {"mean", p.mean},     {"deviation", p.deviation}};
}

Preprocessing preprocessingFromJson(const Json& json) {
  Preprocessing p;
  p.resize = json.at("resize").get<int>();
  p.width = json.at("width").get<int>();
  p.height = json.at("height").get<int>();
  p.grey = json.at("grey").get<bool>();
  p.bgr = json.at("bgr").get<bool>();
  p.scale = json.at("scale").get<double>();
  p.mean = json.at("mean").get<std::vector<double>>();
  p.deviation = json.at("deviation").get<std::vector<double>>();
  return p;
}

Json toJson(const Recipe& recipe) {
  Json environment = Json::object();
  for (const auto& [name, value] : recipe.environment) environment[name] = value;
  return {{"recipe", kRecipeVersion},
          {"network",
           {{"path", recipe.networkPath},
            {"architecture", recipe.architecture},
            {"sha256", recipe.networkDigest},
            {"preprocessing", toJson(recipe.preprocessing)}}},
          {"input", {{"path", recipe.input.path}, {"tensor", recipe.input.tensor}, {"sha256", recipe.inputDigest}}},
          {"method", recipe.method},
          {"params", Json::parse(recipe.params)},
          {"class", {{"index", recipe.target}, {"name", recipe.targetName}}},
          {"environment", environment},
          {"map", {{"sha256", recipe.mapDigest}}}};
}

Recipe fromJson(const Json& json) {
  if (json.at("recipe").get<int>() > kRecipeVersion) {
    throw Error("This recipe was written by a newer Heatproof; this is version " + programVersion() + ".");
  }
  Recipe recipe;
  const auto& network = json.at("network");
  recipe.networkPath = network.at("path").get<std::string>();
  recipe.architecture = network.at("architecture").get<std::string>();
  recipe.networkDigest = network.at("sha256").get<std::string>();
  recipe.preprocessing = preprocessingFromJson(network.at("preprocessing"));
  recipe.input = {json.at("input").at("path").get<std::string>(), json.at("input").at("tensor").get<std::string>()};
  recipe.inputDigest = json.at("input").at("sha256").get<std::string>();
  recipe.method = json.at("method").get<std::string>();
  recipe.params = json.at("params").dump();
  recipe.target = json.at("class").at("index").get<int>();
  recipe.targetName = json.at("class").at("name").get<std::string>();
  for (const auto& [name, value] : json.at("environment").items()) recipe.environment.emplace_back(name, value.get<std::string>());
  recipe.mapDigest = json.at("map").at("sha256").get<std::string>();
  return recipe;
}

}  // namespace

std::string digestOf(const Array& array) {
  return Digest().add(shapeText(array.shape) + "\n").add(std::span<const float>(array.values)).hex();
}

Recipe makeRecipe(const ExplainRequest& request, const InputSource& input, const Method& method, const std::any& params,
                  const Attribution& result) {
  const auto& network = request.network;
  Recipe recipe;
  recipe.networkPath = network.path().empty() ? "sample:" : std::filesystem::absolute(network.path()).string();
  recipe.architecture = network.architecture();
  recipe.networkDigest = network.digest();
  recipe.preprocessing = network.preprocessing();
  recipe.input = input;
  if (!input.path.starts_with("sample:")) recipe.input.path = std::filesystem::absolute(input.path).string();
  recipe.inputDigest = digestOf(request.input);
  recipe.method = method.info.id;
  recipe.params = paramsToJson(method.params, params).dump();
  recipe.target = request.target;
  recipe.targetName = network.className(request.target);
  recipe.environment = environment();
  recipe.mapDigest = digestOf(result.map);
  return recipe;
}

std::string recipesText(const std::vector<Recipe>& recipes) {
  Json list = Json::array();
  for (const auto& recipe : recipes) list.push_back(toJson(recipe));
  return list.dump(1);
}

std::vector<Recipe> recipesFromText(const std::string& text) {
  try {
    std::vector<Recipe> recipes;
    for (const auto& json : Json::parse(text)) recipes.push_back(fromJson(json));
    return recipes;
  } catch (const nlohmann::json::exception& error) {
    throw Error("The recipe cannot be read: it is damaged or was not written by Heatproof.", error.what());
  }
}

std::vector<Recipe> recipesOfFigure(const std::filesystem::path& png) {
  const auto texts = readPngTexts(png);
  const auto found = texts.find(kRecipeKeyword);
  if (found == texts.end()) {
    throw Error("The file " + png.string() + " carries no recipe; only figures exported by Heatproof can be replayed.");
  }
  return recipesFromText(found->second);
}

}  // namespace hp
