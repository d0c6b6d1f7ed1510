// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/sensitivity_table.h"

#include <cmath>
#include <limits>

#include "core/base/text.h"
#include "core/evaluate/each_picture.h"
#include "core/evaluate/outcome_of.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// What one picture says of a method, or why it says nothing.
struct Measured {
  std::string picture = {};
  Sensitivity found = {.lipschitz = kNone, .maximum = kNone, .average = kNone};
  std::string why = {};
};

Measured measured(const Network& network, const ExperimentMethod& method, const EvaluatedPicture& picture,
                  const SensitivityParams& params, const RunContext& context) {
  const auto map = evaluatedMap(network, method, picture, context);
  Measured result{.picture = picture.name, .why = map.why};
  if (!map.why.empty()) return result;
  result.why = failureOf([&] {
    result.found = sensitivity({network, picture.input, picture.target}, *method.method, method.params,
                               map.map, params, context);
  });
  return result;
}

/// A row that grows picture by picture.
class GrowingRow {
 public:
  explicit GrowingRow(std::string method) { row_.method = std::move(method); }

  void add(const Measured& one, std::int64_t samples) {
    const auto value = [&](double number) {
      if (!std::isnan(number) || !one.why.empty()) return MetricValue{one.picture, number, one.why};
      return MetricValue{
          one.picture, number,
          HP_TEXT("Measures", "The map is zero everywhere, or no noisy picture had a finite one.")};
    };
    lipschitz_.push_back(value(one.found.lipschitz));
    maximum_.push_back(value(one.found.maximum));
    average_.push_back(value(one.found.average));
    count(one, samples);
  }

  SensitivityRow row(std::uint64_t seed) && {
    row_.lipschitz = summarised("local-lipschitz", row_.method, std::move(lipschitz_), seed);
    row_.maximum = summarised("max-sensitivity", row_.method, std::move(maximum_), seed);
    row_.average = summarised("average-sensitivity", row_.method, std::move(average_), seed);
    return std::move(row_);
  }

 private:
  void count(const Measured& one, std::int64_t samples) {
    if (one.why.empty()) row_.samples += samples;
    row_.samplesLeftOut += one.found.leftOut;
    row_.samplesLeftOutOf.push_back(one.found.leftOut);
    if (row_.whySampleLeftOut.empty()) row_.whySampleLeftOut = one.found.why;
  }

  SensitivityRow row_ = {};
  std::vector<MetricValue> lipschitz_ = {}, maximum_ = {}, average_ = {};
};

}  // namespace

std::vector<SensitivityRow> sensitivityTable(const Network& network,
                                             std::span<const ExperimentMethod> methods,
                                             const EvaluatedPictures& pictures,
                                             const SensitivityParams& params, const RunContext& context) {
  std::vector<GrowingRow> growing;
  for (const auto& method : methods) growing.emplace_back(nameOf(method));
  const auto measure = [&](const EvaluatedPicture& picture, const RunContext& inner) {
    std::vector<Measured> found;
    for (const auto& method : methods) found.push_back(measured(network, method, picture, params, inner));
    return found;
  };
  const auto take = [&](const std::vector<Measured>& found) {
    for (std::size_t m = 0; m < methods.size(); ++m) growing[m].add(found[m], params.samples);
  };
  const auto ofOne = static_cast<std::int64_t>(methods.size()) * params.samples;
  forEachPicture(pictures, {HP_TEXT("Stage", "noisy pictures"), ofOne}, measure, take, context);
  std::vector<SensitivityRow> rows;
  for (auto& row : growing) rows.push_back(std::move(row).row(params.seed));
  return rows;
}

}  // namespace hp
