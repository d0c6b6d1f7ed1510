// SPDX-License-Identifier: GPL-3.0-or-later
// Transformations as texts and as JSON.

#include <map>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/transformation.h"

namespace hp {
namespace {

constexpr const char* kFillings[] = {"black", "grey", "mean", "reflect"};

/// What stands before and after the amount.
struct Phrase {
  std::string before = {}, after = {};
};

const std::map<std::string, Phrase>& phrases() {
  static const std::map<std::string, Phrase> kPhrases{
      {"rotation", {"rotation by ", " degrees"}},  {"shift-x", {"shift to the right by ", " px"}},
      {"shift-y", {"shift downwards by ", " px"}}, {"scale", {"scaled by ", ""}},
      {"noise", {"noise of sigma ", ""}},          {"brightness", {"brightness changed by ", ""}},
      {"contrast", {"contrast times ", ""}},       {"blur", {"blur of sigma ", " px"}},
  };
  return kPhrases;
}

std::string shareText(double share) { return numberText(100 * share, 4) + " % of the region"; }

[[noreturn]] void refuse(const std::string& what) {
  throw Error("The description of a transformation " + what + ".");
}

double numberOf(const Json& json, const std::string& key) {
  if (!json.is_number()) refuse("wants a number for '" + printable(key) + "'");
  return json.get<double>();
}

std::string textOf(const Json& json, const std::string& key) {
  if (!json.is_string()) refuse("wants a text for '" + printable(key) + "'");
  return json.get<std::string>();
}

Filling fillingOf(const std::string& id) {
  for (std::size_t i = 0; i < std::size(kFillings); ++i) {
    if (id == kFillings[i]) return static_cast<Filling>(i);
  }
  refuse("knows the fillings black, grey, mean and reflect, not '" + printable(id) + "'");
}

Region regionOf(const Json& json) {
  if (!json.is_object()) refuse("wants an object with left, top, right and bottom for 'region'");
  Region region;
  const std::map<std::string, double*> sides{
      {"left", &region.left}, {"top", &region.top}, {"right", &region.right}, {"bottom", &region.bottom}};
  for (const auto& [key, value] : json.items()) {
    const auto side = sides.find(key);
    if (side == sides.end()) refuse("knows no '" + printable(key) + "' of a region");
    *side->second = numberOf(value, key);
  }
  if (json.size() != sides.size()) refuse("wants left, top, right and bottom for 'region'");
  return region;
}

}  // namespace

std::string transformationText(const Transformation& transformation) {
  const double amount = transformation.amount;
  if (transformation.kind == "flip") return amount == 0 ? "no flip" : "flip, left to right";
  if (transformation.kind == "jpeg") {
    if (amount == 0) return "no JPEG compression";
    return "JPEG compression, quality " + numberText(100 - amount);
  }
  if (transformation.kind == "occlusion") return "occlusion of " + shareText(amount);
  if (transformation.kind == "cut") return "cut: " + shareText(amount);
  const auto& phrase = phrases().at(transformationKindById(transformation.kind).id);
  return phrase.before + numberText(amount) + phrase.after;
}

Json toJson(const Transformation& transformation) {
  Json json{{"kind", transformation.kind}, {"amount", transformation.amount}};
  if (const auto& region = transformation.region)
    json["region"] = Json{
        {"left", region->left}, {"top", region->top}, {"right", region->right}, {"bottom", region->bottom}};
  json["filling"] = kFillings[static_cast<std::size_t>(transformation.filling)];
  return json;
}

Transformation transformationFromJson(const Json& json) {
  if (!json.is_object()) refuse("is no JSON object");
  if (!json.contains("kind")) refuse("names no 'kind'");
  Transformation transformation;
  transformation.kind = textOf(json.at("kind"), "kind");
  transformation.amount = transformationKindById(transformation.kind).identity;
  for (const auto& [key, value] : json.items()) {
    if (key == "amount")
      transformation.amount = numberOf(value, key);
    else if (key == "filling")
      transformation.filling = fillingOf(textOf(value, key));
    else if (key == "region")
      transformation.region = regionOf(value);
    else if (key != "kind")
      refuse("knows no '" + printable(key) + "'");
  }
  requireTransformation(transformation);
  return transformation;
}

}  // namespace hp
