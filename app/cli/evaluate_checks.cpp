// SPDX-License-Identifier: GPL-3.0-or-later
// Whether maps are of the network, and where they should be.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/cli/evaluate.h"
#include "app/cli/evaluate_text.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/evaluate/label_permutation.h"
#include "core/evaluate/localisation_table.h"
#include "core/evaluate/map_likeness.h"
#include "core/train/open_run.h"

namespace hp::cli {
namespace {

RandomisationSpec specFrom(const EvaluateOptions& options) {
  RandomisationSpec spec{.repeats = options.repeats, .seed = static_cast<std::uint64_t>(options.seed)};
  if (options.order != "cascading" && options.order != "independent")
    throw UsageError{"--order is cascading or independent, not '" + options.order + "'."};
  if (options.norms != "redrawn" && options.norms != "recomputed")
    throw UsageError{"--norms is redrawn or recomputed, not '" + options.norms + "'."};
  if (options.order == "independent") spec.order = RandomisationOrder::Independent;
  if (options.norms == "recomputed") spec.norms = NormStatistics::Recomputed;
  return spec;
}

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
  std::int64_t leftOut = 0;
  for (const auto& metric : likeness) leftOut = std::max(leftOut, metric.leftOut);
  cells.push_back(std::to_string(leftOut));
  return cells;
}

/// The table of one method; what has no value is told of pictures and of single maps.
std::string tableText(const RandomisationResult& result) {
  auto head = likenessHead(result.method + ", randomised");
  head.push_back("maps without");
  TextTable table(head);
  std::int64_t without = 0, maps = 0;
  const auto add = [&](const std::string& name, const std::vector<MetricResult>& likeness,
                       std::int64_t missing, std::int64_t of) {
    auto cells = likenessCells(name, likeness);
    cells.push_back(std::to_string(missing) + " of " + std::to_string(of));
    table.add(cells);
  };
  for (const auto& layer : result.layers) {
    const auto most = *std::ranges::max_element(layer.mapsWithoutValue);
    add(layer.layer, layer.likeness, most, layer.maps);
    without += most;
    maps += layer.maps;
  }
  add("mean of the layers", result.mean, without, maps);
  return table.text(0) + "\n";
}

Json layerJson(const RandomisedLayer& layer) {
  Json without = Json::object();
  for (std::size_t i = 0; i < layer.likeness.size(); ++i)
    without[layer.likeness[i].metric] = layer.mapsWithoutValue[i];
  return {{"layer", layer.layer},
          {"likeness", likenessJson(layer.likeness)},
          {"deviationOverRepeats", layer.deviation},
          {"maps", layer.maps},
          {"mapsWithoutValue", without}};
}

constexpr const char* kWithout =
    "Left out: pictures without a value; of the mean, those that lack one in a layer. Maps without: how many "
    "of "
    "all pictures' and repeats' maps have no value (a constant one has no correlation) and are in no mean.\n";

}  // namespace

void evaluateRandomisation(const EvaluateOptions& options, const Network& network,
                           const std::vector<ExperimentMethod>& methods, const RunContext& context) {
  const auto spec = specFrom(options);
  Json all = Json::array();
  std::string text;
  LeftOut leftOut;
  for (const auto& result :
       randomisationCheck(network, methods, picturesFrom(options, network, context), spec, context)) {
    Json layers = Json::array();
    for (const auto& layer : result.layers) {
      for (const auto& metric : layer.likeness) leftOut.add(metric);
      layers.push_back(layerJson(layer));
    }
    for (const auto& metric : result.mean) leftOut.add(metric);
    all.push_back({{"method", result.method}, {"mean", likenessJson(result.mean)}, {"layers", layers}});
    text += tableText(result);
  }
  printAnswer(kRandomisation, all, options.json, text + kInterval + kWithout, leftOut);
}

void evaluateLabels(const EvaluateOptions& options, const Network& network,
                    const std::vector<ExperimentMethod>& methods, const RunContext& context) {
  if (options.permuted.empty())
    throw UsageError{"'evaluate labels' wants --permuted: a network trained with --permute-labels."};
  const auto permuted = openAnyNetwork({options.permuted, options.arch, options.classNames}, context);
  Json all = Json::array();
  TextTable table(likenessHead("method"));
  LeftOut leftOut;
  for (const auto& row :
       labelPermutationCheck(network, permuted, methods, picturesFrom(options, network, context),
                             static_cast<std::uint64_t>(options.seed), context)) {
    table.add(likenessCells(row.method, row.likeness));
    for (const auto& metric : row.likeness) leftOut.add(metric);
    all.push_back({{"method", row.method}, {"likeness", likenessJson(row.likeness)}});
  }
  printAnswer(kLabels, all, options.json,
              "How alike the maps of both networks are:\n" + table.text(0) + kInterval, leftOut);
}

void evaluateLocalisation(const EvaluateOptions& options, const Network& network,
                          const std::vector<ExperimentMethod>& methods, const RunContext& context) {
  const LocalisationSpec spec{.tolerance = options.tolerance,
                              .seed = static_cast<std::uint64_t>(options.seed)};
  const auto rows =
      localisationTable(network, methods, picturesFrom(options, network, context), spec, context);
  Json all = Json::array();
  TextTable table({"method", "pointing game", "relevance mass", "relevance rank", "pictures", "left out"});
  LeftOut leftOut;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& row = rows[i];
    table.add({printable(row.method), meanText(row.pointing), meanText(row.mass), meanText(row.rank),
               std::to_string(row.mass.count), std::to_string(row.mass.leftOut)});
    Json json{{"method", row.method}};
    for (const auto* metric : {&row.pointing, &row.mass, &row.rank}) {
      json[metric->metric] = metricJson(*metric);
      if (i < methods.size()) leftOut.add(*metric);
    }
    all.push_back(std::move(json));
  }
  printAnswer(kLocalisation, all, options.json, table.text(0) + kInterval, leftOut);
}

std::vector<Option> randomisationOptions(EvaluateOptions& o) {
  constexpr int kMostRepeats = 1000;
  return {
      {"--order", "NAME",
       "randomisation: cascading (a layer and all above it) or independent (it alone), [cascading]",
       &o.order},
      {"--norms", "NAME",
       "randomisation: batch norm's statistics are redrawn from its own or recomputed on the pictures, "
       "[redrawn]",
       &o.norms},
      {"--repeats", "N", "randomisation: so many draws, [3]", &o.repeats, false, 1, kMostRepeats},
  };
}

std::vector<Option> labelOptions(EvaluateOptions& o) {
  return {{"--permuted", "FILE", "labels: the network that learned permuted labels", &o.permuted}};
}

std::vector<Option> localisationOptions(EvaluateOptions& o) {
  return {
      {"--mask", "PATH",
       "localisation: a picture that is white where the thing is, or a folder of such with the pictures' "
       "names",
       &o.mask},
      {"--boxes", "PATH",
       "localisation: Pascal VOC boxes (.xml), a folder of such with the pictures' names, or COCO boxes of "
       "all pictures (.json); those with the class's name count",
       &o.boxes},
      {"--box-label", "NAME", "localisation: boxes with this label count, where it is not the class's name",
       &o.boxLabel},
      {"--crop", "SHARE",
       "localisation: cut pictures around their boxes, with such a share of their size on every side",
       &o.crop, false, 0, 100},
      {"--tolerance", "PX", "localisation: how near to the thing the pointing game hits, [0]; others take 15",
       &o.tolerance, false, 0, 1000},
      {"--watermark", "",
       "localisation: scenes that carry the watermark, which is the place to find (a network that learned it "
       "is a Clever Hans)",
       &o.watermark},
  };
}

}  // namespace hp::cli
