// SPDX-License-Identifier: GPL-3.0-or-later
// Whether maps name what the network looks at, and how far they move by themselves.
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/evaluate.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/evaluate/faithfulness_table.h"
#include "core/evaluate/sensitivity_table.h"

namespace hp::cli {
namespace {

constexpr FaithfulnessTest kTests[] = {FaithfulnessTest::Deletion, FaithfulnessTest::Insertion,
                                       FaithfulnessTest::PixelFlipping, FaithfulnessTest::Road};

FaithfulnessParams paramsFrom(const EvaluateOptions& options) {
  for (const auto test : kTests) {
    if (idOf(test) != options.test) continue;
    auto params = standardFaithfulness(test);
    if (options.leastFirst) params.order = PixelOrder::LeastRelevantFirst;
    if (options.steps > 0) params.steps = options.steps;
    params.seed = static_cast<std::uint64_t>(options.seed);
    return params;
  }
  throw UsageError{"--test is deletion, insertion, pixel-flipping or road, not '" + options.test + "'."};
}

std::vector<std::string> cellsOf(const std::string& method, const MetricResult& metric) {
  return {printable(method), meanText(metric), std::to_string(metric.count), std::to_string(metric.leftOut)};
}

void printCurves(const std::vector<FaithfulnessRow>& rows, const FaithfulnessParams& params, bool json) {
  Json all = Json::array();
  TextTable table({"method", "area under " + idOf(params.test), "pictures", "left out"});
  for (const auto& row : rows) {
    table.add(cellsOf(row.method, row.area));
    all.push_back({{"method", row.method},
                   {row.area.metric, metricJson(row.area)},
                   {"shares", row.shares},
                   {"scores", row.scores},
                   {"accuracy", row.accuracy}});
  }
  if (json)
    std::cout << Json{{"faithfulness", all}}.dump(1) << '\n';
  else
    std::cout << table.text(0) << kInterval
              << (lowerIsBetter(params) ? "Lower is better.\n" : "Higher is better.\n");
}

void printSensitivities(const std::vector<SensitivityRow>& rows, bool json) {
  Json all = Json::array();
  TextTable table(
      {"method", "local Lipschitz", "max-sensitivity", "average sensitivity", "pictures", "left out"});
  for (const auto& row : rows) {
    table.add({printable(row.method), meanText(row.lipschitz), meanText(row.maximum), meanText(row.average),
               std::to_string(row.maximum.count), std::to_string(row.maximum.leftOut)});
    all.push_back({{"method", row.method},
                   {row.lipschitz.metric, metricJson(row.lipschitz)},
                   {row.maximum.metric, metricJson(row.maximum)},
                   {row.average.metric, metricJson(row.average)}});
  }
  if (json)
    std::cout << Json{{"sensitivity", all}}.dump(1) << '\n';
  else
    std::cout << table.text(0) << kInterval << "Lower is steadier.\n";
}

}  // namespace

void evaluateFaithfulness(const EvaluateOptions& options, const Network& network,
                          const std::vector<ExperimentMethod>& methods, const RunContext& context) {
  const auto params = paramsFrom(options);
  printCurves(faithfulnessTable(network, methods, picturesFrom(options, network), params, context), params,
              options.json);
}

void evaluateSensitivity(const EvaluateOptions& options, const Network& network,
                         const std::vector<ExperimentMethod>& methods, const RunContext& context) {
  const SensitivityParams params{.samples = options.samples,
                                 .radius = options.radius,
                                 .normalise = options.normalise,
                                 .seed = static_cast<std::uint64_t>(options.seed)};
  printSensitivities(sensitivityTable(network, methods, picturesFrom(options, network), params, context),
                     options.json);
}

std::vector<Option> movementOptions(EvaluateOptions& o) {
  constexpr int kMostSteps = 100000, kMostSamples = 1000000;
  return {
      {"--test", "NAME",
       "faithfulness: deletion, insertion, pixel-flipping or road (noisy linear imputation), [deletion]",
       &o.test},
      {"--least-first", "", "faithfulness: the least relevant pixels come first", &o.leastFirst},
      {"--steps", "N", "faithfulness: so many changes of the picture; without it 50, for road 9", &o.steps,
       false, 1, kMostSteps},
      {"--samples", "N", "sensitivity: so many noisy pictures, [50]", &o.samples, false, 1, kMostSamples},
      {"--radius", "R", "sensitivity: noise of the normalised input on either side of zero, [0.1]", &o.radius,
       false, 1e-6, 1000},
      {"--normalise", "", "sensitivity: every map is divided by its own largest |value|", &o.normalise},
  };
}

}  // namespace hp::cli
