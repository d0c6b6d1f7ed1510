// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/sensitivity_table.h"

#include <cmath>
#include <limits>

#include "core/base/text.h"
#include "core/evaluate/outcome_of.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// What one picture says of a method, or why it says nothing.
struct Measured {
  Sensitivity found = {.lipschitz = kNone, .maximum = kNone, .average = kNone};
  std::string why = {};
};

Measured measured(const Network& network, const ExperimentMethod& method, const EvaluatedPicture& picture,
                  const SensitivityParams& params, const RunContext& context, SamplesOfAll part) {
  const auto map = evaluatedMap(network, method, picture, context);
  Measured result{.why = map.why};
  if (!map.why.empty()) return result;
  result.why = failureOf([&] {
    result.found = sensitivity({network, picture.input, picture.target}, *method.method, method.params,
                               map.map, params, context, part);
  });
  return result;
}

/// A row that grows picture by picture.
struct GrowingRow {
  std::string method = {};
  std::vector<MetricValue> lipschitz = {}, maximum = {}, average = {};

  void add(const std::string& picture, const Measured& one) {
    const auto value = [&](double number) {
      if (!std::isnan(number) || !one.why.empty()) return MetricValue{picture, number, one.why};
      return MetricValue{
          picture, number,
          HP_TEXT("Measures", "The map is zero everywhere, or no noisy picture had a finite one.")};
    };
    lipschitz.push_back(value(one.found.lipschitz));
    maximum.push_back(value(one.found.maximum));
    average.push_back(value(one.found.average));
  }

  SensitivityRow row(std::uint64_t seed) && {
    return {method, summarised("local-lipschitz", method, std::move(lipschitz), seed),
            summarised("max-sensitivity", method, std::move(maximum), seed),
            summarised("average-sensitivity", method, std::move(average), seed)};
  }
};

}  // namespace

std::vector<SensitivityRow> sensitivityTable(const Network& network,
                                             std::span<const ExperimentMethod> methods,
                                             const EvaluatedPictures& pictures,
                                             const SensitivityParams& params, const RunContext& context) {
  std::vector<GrowingRow> growing;
  for (const auto& method : methods) growing.push_back({nameOf(method)});
  const auto total = static_cast<std::int64_t>(methods.size() * pictures.count()) * params.samples;
  std::int64_t done = 0;
  for (std::size_t i = 0; i < pictures.count(); ++i) {
    const auto picture = pictures.picture(i);
    for (std::size_t m = 0; m < methods.size(); ++m, done += params.samples) {
      context.step({HP_TEXT("Stage", "noisy pictures"), done, total});
      growing[m].add(picture.name, measured(network, methods[m], picture, params, context, {done, total}));
    }
  }
  std::vector<SensitivityRow> rows;
  for (auto& row : growing) rows.push_back(std::move(row).row(params.seed));
  return rows;
}

}  // namespace hp
