// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/sensitivity_table.h"

#include <cmath>
#include <limits>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// What one picture says of a method, or why it says nothing.
struct Measured {
  Sensitivity found = {.lipschitz = kNone, .maximum = kNone, .average = kNone};
  std::string why = {};
};

Measured measured(const Network& network, const ExperimentMethod& method, const EvaluatedPicture& picture,
                  const SensitivityParams& params, const RunContext& context) {
  const auto map = evaluatedMap(network, method, picture, context);
  if (map.map.empty()) return {.why = map.why};
  try {
    return {sensitivity({network, picture.input, picture.target}, *method.method, method.params, map.map,
                        params, context.silent()),
            {}};
  } catch (const Error& error) {
    return {.why = error.what()};
  }
}

MetricValue valueOf(const EvaluatedPicture& picture, const Measured& measured, double value) {
  if (!std::isnan(value) || !measured.why.empty()) return {picture.name, value, measured.why};
  return {picture.name, value,
          HP_TEXT("Measures", "The map is zero everywhere, or no noisy picture had a finite one.")};
}

}  // namespace

std::vector<SensitivityRow> sensitivityTable(const Network& network,
                                             std::span<const ExperimentMethod> methods,
                                             std::span<const EvaluatedPicture> pictures,
                                             const SensitivityParams& params, const RunContext& context) {
  const auto total = static_cast<std::int64_t>(methods.size() * pictures.size());
  std::int64_t done = 0;
  std::vector<SensitivityRow> rows;
  for (const auto& method : methods) {
    std::vector<MetricValue> lipschitz, maximum, average;
    for (const auto& picture : pictures) {
      context.step({HP_TEXT("Stage", "noisy pictures"), done++, total});
      const auto one = measured(network, method, picture, params, context);
      lipschitz.push_back(valueOf(picture, one, one.found.lipschitz));
      maximum.push_back(valueOf(picture, one, one.found.maximum));
      average.push_back(valueOf(picture, one, one.found.average));
    }
    const auto name = nameOf(method);
    rows.push_back({name, summarised("local-lipschitz", name, std::move(lipschitz), params.seed),
                    summarised("max-sensitivity", name, std::move(maximum), params.seed),
                    summarised("average-sensitivity", name, std::move(average), params.seed)});
  }
  return rows;
}

}  // namespace hp
