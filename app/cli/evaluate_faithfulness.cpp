// SPDX-License-Identifier: GPL-3.0-or-later
// Whether maps name what the network looks at, and how far they move by themselves.
#include <nlohmann/json.hpp>

#include "app/cli/evaluate.h"
#include "app/cli/evaluate_text.h"
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

std::string samplesText(const SensitivityRow& row) {
  return std::to_string(row.samplesLeftOut) + " of " + std::to_string(row.samples);
}

/// A line a method of which noisy pictures were left out.
std::string whySamples(const SensitivityRow& row) {
  if (row.samplesLeftOut == 0) return {};
  return printable("Noisy pictures left out, " + row.method + ": " + samplesText(row) +
                   "; the first reason: " + row.whySampleLeftOut) +
         "\n";
}

}  // namespace

void evaluateFaithfulness(const EvaluateOptions& options, const Network& network,
                          const std::vector<ExperimentMethod>& methods, const RunContext& context) {
  const auto params = paramsFrom(options);
  const auto rows =
      faithfulnessTable(network, methods, picturesFrom(options, network, context), params, context);
  Json all = Json::array();
  TextTable table({"method", "area under " + idOf(params.test), "pictures", "left out"});
  LeftOut leftOut;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& row = rows[i];
    table.add({printable(row.method), meanText(row.area), std::to_string(row.area.count),
               std::to_string(row.area.leftOut)});
    all.push_back({{"method", row.method},
                   {row.area.metric, metricJson(row.area)},
                   {"shares", row.shares},
                   {"scores", row.scores},
                   {"accuracy", row.accuracy}});
    if (i < methods.size()) leftOut.add(row.area);
  }
  const std::string better = lowerIsBetter(params) ? "Lower is better.\n" : "Higher is better.\n";
  printAnswer(kFaithfulness, all, options.json, table.text(0) + kInterval + better, leftOut);
}

void evaluateSensitivity(const EvaluateOptions& options, const Network& network,
                         const std::vector<ExperimentMethod>& methods, const RunContext& context) {
  const SensitivityParams params{.samples = options.samples,
                                 .radius = options.radius,
                                 .normalise = options.normalise,
                                 .seed = static_cast<std::uint64_t>(options.seed)};
  Json all = Json::array();
  TextTable table({"method", "local Lipschitz", "max-sensitivity", "average sensitivity", "pictures",
                   "left out", "noisy left out"});
  std::string why;
  LeftOut leftOut;
  for (const auto& row :
       sensitivityTable(network, methods, picturesFrom(options, network, context), params, context)) {
    table.add({printable(row.method), meanText(row.lipschitz), meanText(row.maximum), meanText(row.average),
               std::to_string(row.maximum.count), std::to_string(row.maximum.leftOut), samplesText(row)});
    why += whySamples(row);
    Json json{{"method", row.method}};
    for (const auto* metric : {&row.lipschitz, &row.maximum, &row.average}) {
      json[metric->metric] = metricJson(*metric);
      leftOut.add(*metric);
    }
    json["noisyPictures"] = {
        {"count", row.samples}, {"leftOut", row.samplesLeftOut}, {"leftOutOf", row.samplesLeftOutOf}};
    if (row.samplesLeftOut > 0) json["noisyPictures"]["why"] = row.whySampleLeftOut;
    all.push_back(std::move(json));
  }
  printAnswer(kSensitivity, all, options.json, table.text(0) + kInterval + "Lower is steadier.\n" + why,
              leftOut);
}

std::vector<Option> faithfulnessOptions(EvaluateOptions& o) {
  constexpr int kMostSteps = 100000;
  return {
      {"--test", "NAME",
       "faithfulness: deletion, insertion, pixel-flipping or road (noisy linear imputation), [deletion]",
       &o.test},
      {"--least-first", "", "faithfulness: the least relevant pixels come first", &o.leastFirst},
      {"--steps", "N", "faithfulness: so many changes of the picture; without it 50, for road 9", &o.steps,
       false, 1, kMostSteps},
  };
}

std::vector<Option> sensitivityOptions(EvaluateOptions& o) {
  constexpr int kMostSamples = 1000000;
  return {
      {"--samples", "N", "sensitivity: so many noisy pictures, [50]", &o.samples, false, 1, kMostSamples},
      {"--radius", "R", "sensitivity: noise of the normalised input on either side of zero, [0.1]", &o.radius,
       false, 1e-6, 1000},
      {"--normalise", "", "sensitivity: every map is divided by its own largest |value|", &o.normalise},
  };
}

}  // namespace hp::cli
