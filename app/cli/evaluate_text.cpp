// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/evaluate.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/evaluate/map_likeness.h"

namespace hp::cli {

std::string meanText(const MetricResult& metric) {
  if (metric.count == 0) return "none";
  constexpr int kDigits = 3;
  return numberText(metric.mean, kDigits) + " [" + numberText(metric.low, kDigits) + ", " +
         numberText(metric.high, kDigits) + "]";
}

Json metricJson(const MetricResult& metric) {
  Json json{{"count", metric.count},
            {"leftOut", metric.leftOut},
            {"mean", metric.mean},
            {"low", metric.low},
            {"high", metric.high}};
  for (const auto& value : metric.values) {
    Json one{{"picture", value.picture}, {"value", value.value}};
    if (!value.why.empty()) one["why"] = value.why;
    json["values"].push_back(std::move(one));
  }
  return json;
}

namespace {

Json likenessJson(const std::vector<MetricResult>& likeness) {
  Json json = Json::object();
  for (const auto& metric : likeness) json[metric.metric] = metricJson(metric);
  return json;
}

std::vector<std::string> likenessHead(const std::string& first) {
  std::vector<std::string> head{first};
  for (const auto& measure : mapLikenesses()) head.push_back(measure.id);
  head.push_back("left out");
  return head;
}

std::vector<std::string> likenessCells(const std::string& name, const std::vector<MetricResult>& likeness) {
  std::vector<std::string> cells{printable(name)};
  for (const auto& metric : likeness) cells.push_back(meanText(metric));
  cells.push_back(std::to_string(likeness.front().leftOut));
  return cells;
}

}  // namespace

void printLocalisation(const std::vector<LocalisationRow>& rows, bool json) {
  if (json) {
    Json all = Json::array();
    for (const auto& row : rows)
      all.push_back({{"method", row.method},
                     {row.pointing.metric, metricJson(row.pointing)},
                     {row.mass.metric, metricJson(row.mass)},
                     {row.rank.metric, metricJson(row.rank)}});
    std::cout << Json{{"localisation", all}}.dump(1) << '\n';
    return;
  }
  TextTable table({"method", "pointing game", "relevance mass", "relevance rank", "pictures", "left out"});
  for (const auto& row : rows)
    table.add({row.method, meanText(row.pointing), meanText(row.mass), meanText(row.rank),
               std::to_string(row.mass.count), std::to_string(row.mass.leftOut)});
  std::cout << table.text(0) << kInterval;
}

void printRandomisation(const std::vector<RandomisationResult>& results, bool json) {
  Json all = Json::array();
  for (const auto& result : results) {
    TextTable table(likenessHead(result.method + ", randomised"));
    Json layers = Json::array();
    for (const auto& layer : result.layers) {
      table.add(likenessCells(layer.layer, layer.likeness));
      layers.push_back({{"layer", layer.layer},
                        {"likeness", likenessJson(layer.likeness)},
                        {"deviationOverRepeats", layer.deviation}});
    }
    table.add(likenessCells("mean of the layers", result.mean));
    all.push_back({{"method", result.method}, {"mean", likenessJson(result.mean)}, {"layers", layers}});
    if (!json) std::cout << table.text(0) << '\n';
  }
  std::cout << (json ? Json{{"randomisation", all}}.dump(1) + "\n" : kInterval);
}

void printLikenesses(const std::string& heading, const std::vector<LikenessRow>& rows, bool json) {
  Json all = Json::array();
  TextTable table(likenessHead("method"));
  for (const auto& row : rows) {
    table.add(likenessCells(row.name, row.likeness));
    all.push_back({{"method", row.name}, {"likeness", likenessJson(row.likeness)}});
  }
  if (json)
    std::cout << Json{{"labels", all}}.dump(1) << '\n';
  else
    std::cout << heading << '\n' << table.text(0) << kInterval;
}

}  // namespace hp::cli
