// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/recipe.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/base/version.h"
#include "core/data/sample.h"
#include "core/imaging/image_file.h"
#include "core/model/environment.h"

namespace hp {
namespace {

constexpr int kRecipeVersion = 1;

Json toJson(const Preprocessing& p) {
  Json json{{"resize", p.resize}, {"width", p.width}, {"height", p.height}, {"grey", p.grey},
            {"bgr", p.bgr},       {"scale", p.scale}, {"mean", p.mean},     {"deviation", p.deviation}};
  if (!p.antialias) json["antialias"] = false;
  return json;
}

// Figures come from anywhere: their numbers are believed only within bounds.
int wholeNumber(const Json& json, int low, int high) {
  if (!json.is_number_integer() || json < low || json > high) {
    throw Error("The recipe cannot be used: " + json.dump() + " should be a whole number from " +
                std::to_string(low) + " to " + std::to_string(high) + ".");
  }
  return json.get<int>();
}

double finiteNumber(const Json& json, bool zeroAllowed) {
  const double value = json.get<double>();
  if (!std::isfinite(value) || (value == 0 && !zeroAllowed))
    throw Error("The recipe cannot be used: " + json.dump() + " is no usable number.");
  return value;
}

std::vector<double> channelNumbers(const Json& json, bool zeroAllowed) {
  if (!json.is_array() || json.size() > 4)
    throw Error("The recipe cannot be used: mean and deviation have one number a channel.");
  std::vector<double> values;
  for (const auto& value : json) values.push_back(finiteNumber(value, zeroAllowed));
  return values;
}

Preprocessing preprocessingFromJson(const Json& json) {
  constexpr int kLargestSide = 10000;
  Preprocessing p;
  p.resize = wholeNumber(json.at("resize"), 0, kLargestSide);
  p.width = wholeNumber(json.at("width"), 1, kLargestSide);
  p.height = wholeNumber(json.at("height"), 1, kLargestSide);
  p.grey = json.at("grey").get<bool>();
  p.bgr = json.at("bgr").get<bool>();
  p.scale = finiteNumber(json.at("scale"), false);
  p.mean = channelNumbers(json.at("mean"), true);
  p.deviation = channelNumbers(json.at("deviation"), false);
  p.antialias = json.value("antialias", true);
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
          {"input",
           {{"path", recipe.input.path}, {"tensor", recipe.input.tensor}, {"sha256", recipe.inputDigest}}},
          {"method", recipe.method},
          {"params", Json::parse(recipe.params)},
          {"class", {{"index", recipe.target}, {"name", recipe.targetName}}},
          {"environment", environment},
          {"map", {{"sha256", recipe.mapDigest}}}};
}

Recipe fromJson(const Json& json) {
  if (wholeNumber(json.at("recipe"), 1, 1'000'000) > kRecipeVersion) {
    throw Error("This recipe was written by a newer Heatproof; this is version " + programVersion() + ".");
  }
  Recipe recipe;
  const auto& network = json.at("network");
  recipe.networkPath = network.at("path").get<std::string>();
  recipe.architecture = network.at("architecture").get<std::string>();
  recipe.networkDigest = network.at("sha256").get<std::string>();
  recipe.preprocessing = preprocessingFromJson(network.at("preprocessing"));
  recipe.input = {json.at("input").at("path").get<std::string>(),
                  json.at("input").at("tensor").get<std::string>()};
  recipe.inputDigest = json.at("input").at("sha256").get<std::string>();
  recipe.method = json.at("method").get<std::string>();
  if (!json.at("params").is_object()) throw Error("The recipe cannot be used: its parameters are missing.");
  recipe.params = json.at("params").dump();
  recipe.target = wholeNumber(json.at("class").at("index"), 0, 1'000'000'000);
  recipe.targetName = json.at("class").at("name").get<std::string>();
  for (const auto& [name, value] : json.at("environment").items())
    recipe.environment.emplace_back(name, value.get<std::string>());
  recipe.mapDigest = json.at("map").at("sha256").get<std::string>();
  return recipe;
}

// Files among the parameters are named so that another folder finds them too.
Json absoluteParams(const Method& method, const std::any& params) {
  auto json = paramsToJson(method.params, params);
  for (const auto& param : method.params) {
    auto& value = json[param.info.id];
    if (param.kind == ParamKind::Path && value != "")
      value = std::filesystem::absolute(value.get<std::string>()).string();
  }
  return json;
}

}  // namespace

std::string digestOf(const Array& array) {
  return Digest().add(shapeText(array.shape) + "\n").add(std::span<const float>(array.values)).hex();
}

Recipe makeRecipe(const ExplainRequest& request, const InputSource& input, const Method& method,
                  const std::any& params, const Attribution& result) {
  const auto& network = request.network;
  Recipe recipe;
  recipe.networkPath =
      network.path().empty() ? kSampleNetwork : std::filesystem::absolute(network.path()).string();
  recipe.architecture = network.architecture();
  recipe.networkDigest = network.digest();
  recipe.preprocessing = network.preprocessing();
  recipe.input = input;
  if (!isSample(input.path)) recipe.input.path = std::filesystem::absolute(input.path).string();
  recipe.inputDigest = digestOf(request.input);
  recipe.method = method.info.id;
  recipe.params = absoluteParams(method, params).dump(-1, ' ', false, Json::error_handler_t::replace);
  recipe.target = request.target;
  recipe.targetName = network.className(request.target);
  recipe.environment = result.environment.empty() ? environmentInForce() : result.environment;
  recipe.mapDigest = digestOf(result.map);
  return recipe;
}

std::string recipesText(const std::vector<Recipe>& recipes) {
  Json list = Json::array();
  for (const auto& recipe : recipes) list.push_back(toJson(recipe));
  // A path that is not UTF-8 must not cost the figure.
  return list.dump(1, ' ', false, Json::error_handler_t::replace);
}

std::vector<Recipe> recipesFromText(const std::string& text) {
  try {
    const auto list = Json::parse(text);
    if (!list.is_array() || list.empty()) throw Error("The figure's recipe is empty.");
    std::vector<Recipe> recipes;
    for (const auto& json : list) recipes.push_back(fromJson(json));
    return recipes;
  } catch (const nlohmann::json::exception& error) {
    throw Error("The recipe cannot be read: it is damaged or was not written by Heatproof.", error.what());
  }
}

std::vector<Recipe> recipesOfFigure(const std::filesystem::path& png) {
  const auto texts = readPngTexts(png);
  const auto found = texts.find(kRecipeKeyword);
  if (found == texts.end()) {
    throw Error("The file " + png.string() +
                " carries no recipe; only figures exported by Heatproof can be replayed.");
  }
  return recipesFromText(found->second);
}

}  // namespace hp
