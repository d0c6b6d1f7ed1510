// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_rows.h"

#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/json_number.h"
#include "core/base/outcome.h"
#include "core/evaluate/json_object.h"

namespace hp {
namespace {

Json toJson(const MapDistance& distance) {
  Json json = Json::object();
  for (const auto& measure : distanceMeasures()) json[measure.id] = finiteNumber(measure.of(distance));
  json["cells"] = distance.cells > 0 ? Json(distance.cells) : Json();  // there are no maps
  return json;
}

Json toJson(const UncroppedDistance& distance) {
  return {{"rmse", finiteNumber(distance.rmse)}, {"normalised-rmse", finiteNumber(distance.normalisedRmse)}};
}

const Json& requiredOf(JsonObject& object, const std::string& key) {
  const auto* value = object.find(key);
  if (!value) throw Error("A row has no '" + key + "'.");
  return *value;
}

double realOf(JsonObject& object, const std::string& key) {
  const auto* value = object.find(key);
  if (!value || value->is_null()) return std::numeric_limits<double>::quiet_NaN();
  if (!value->is_number()) throw Error("A row's '" + key + "' must be a number.");
  return value->get<double>();
}

MapDistance distanceFromJson(const Json& json) {
  JsonObject object(json, "The distance of a row");
  for (const char* key :
       {"rmse", "normalised-rmse", "pearson", "spearman", "ssim", "top-overlap", "centre-shift"})
    requiredOf(object, key);
  MapDistance distance{.rmse = realOf(object, "rmse"),
                       .normalisedRmse = realOf(object, "normalised-rmse"),
                       .pearson = realOf(object, "pearson"),
                       .spearman = realOf(object, "spearman"),
                       .ssim = realOf(object, "ssim"),
                       .topOverlap = realOf(object, "top-overlap"),
                       .centreShift = realOf(object, "centre-shift")};
  const auto* cells = object.find("cells");
  const bool isKnown = cells && !cells->is_null();
  if (!cells || (isKnown && !cells->is_number_unsigned()))
    throw Error("A row does not say how many cells counted.");
  distance.cells = isKnown ? cells->get<std::int64_t>() : 0;
  object.requireNoMore();
  return distance;
}

UncroppedDistance uncroppedFrom(const Json* json) {
  if (!json) return {};
  JsonObject object(*json, "The uncropped distance of a row");
  const UncroppedDistance distance{.rmse = realOf(object, "rmse"),
                                   .normalisedRmse = realOf(object, "normalised-rmse")};
  object.requireNoMore();
  return distance;
}

std::int64_t indexOf(JsonObject& object) {
  const auto& index = requiredOf(object, "index");
  if (!index.is_number_unsigned() || index >= kMostRows)
    throw Error("A row's index must be a whole number below " + std::to_string(kMostRows) + ".");
  return index.get<std::int64_t>();
}

/// What a line lacks cannot be told from what is empty, and many short lines would be few bytes for many
/// rows.
void requireWhole(JsonObject& object) {
  for (const char* key : {"index", "network", "picture", "method", "repeat", "class-rank", "target",
                          "target-after", "class", "first-before", "first-after", "probability-before",
                          "probability-after", "rank-after", "map-before", "map-after", "error"})
    requiredOf(object, key);
}

/// What a row that failed may not know.
int knownOf(JsonObject& object, const std::string& key, int otherwise) {
  const bool hasFailed = !object.text("error", "").empty();
  return hasFailed && requiredOf(object, key).is_null() ? otherwise : object.number(key, otherwise);
}

ExperimentRow rowFromJson(const Json& json) {
  JsonObject object(json, "A row");
  requireWhole(object);
  ExperimentRow row{.index = indexOf(object),
                    .network = object.text("network", ""),
                    .picture = object.text("picture", ""),
                    .method = object.text("method", ""),
                    .transformation = transformationFromJson(requiredOf(object, "transformation")),
                    .repeat = object.number("repeat", 0),
                    .classRank = object.number("class-rank", 1),
                    .target = knownOf(object, "target", 0),
                    .targetAfter = knownOf(object, "target-after", 0),
                    .className = object.text("class", ""),
                    .firstBefore = knownOf(object, "first-before", 0),
                    .firstAfter = knownOf(object, "first-after", 0),
                    .probabilityBefore = realOf(object, "probability-before"),
                    .probabilityAfter = realOf(object, "probability-after"),
                    .rankAfter = knownOf(object, "rank-after", 1),
                    .distance = distanceFromJson(requiredOf(object, "distance")),
                    .uncropped = uncroppedFrom(object.find("uncropped")),
                    .mapBefore = object.text("map-before", ""),
                    .mapAfter = object.text("map-after", ""),
                    .error = object.text("error", "")};
  object.requireNoMore();
  return row;
}

}  // namespace

std::string rowLine(const ExperimentRow& row) {
  const auto before = [&](int value) { return row.isKnownBefore() ? Json(value) : Json(); };
  const auto after = [&](int value) { return row.isKnownAfter() ? Json(value) : Json(); };
  const Json json{{"index", row.index},
                  {"network", row.network},
                  {"picture", row.picture},
                  {"method", row.method},
                  {"transformation", toJson(row.transformation)},
                  {"repeat", row.repeat},
                  {"class-rank", row.classRank},
                  {"target", before(row.target)},
                  {"target-after", after(row.targetAfter)},
                  {"class", row.className},
                  {"first-before", before(row.firstBefore)},
                  {"first-after", after(row.firstAfter)},
                  {"probability-before", finiteNumber(row.probabilityBefore)},
                  {"probability-after", finiteNumber(row.probabilityAfter)},
                  {"rank-after", after(row.rankAfter)},
                  {"distance", toJson(row.distance)},
                  {"uncropped", toJson(row.uncropped)},
                  {"map-before", row.mapBefore},
                  {"map-after", row.mapAfter},
                  {"error", row.error}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

ExperimentRow rowFromLine(const std::string& line) {
  return rowFromJson(parsedJson(line, "A row cannot be read: "));
}

}  // namespace hp
