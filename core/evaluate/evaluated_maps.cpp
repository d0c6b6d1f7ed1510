// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluated_maps.h"

#include <cmath>
#include <limits>

#include "core/evaluate/map_likeness.h"
#include "core/evaluate/outcome_of.h"
#include "core/evaluate/own_noise.h"

namespace hp {
namespace {
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
}

std::string nameOf(const ExperimentMethod& method) {
  return method.name.empty() ? method.method->info.name : method.name;
}

EvaluatedMap evaluatedMap(const Network& network, const ExperimentMethod& method,
                          const EvaluatedPicture& picture, const RunContext& context) {
  if (!picture.why.empty()) return {{}, picture.why};
  EvaluatedMap found;
  found.why = failureOf([&] {
    const ExplainRequest request{network, picture.input, picture.target};
    found.map = explain(*method.method, request, method.params, context.silent()).map;
  });
  return found;
}

EvaluatedMap randomMap(const EvaluatedPicture& picture, std::uint64_t seed) {
  if (!picture.why.empty()) return {{}, picture.why};
  const auto random = noiseOf(seed, NoiseOf::RandomMap, pictureNumber(picture.input));
  Array map{{picture.input.size(2), picture.input.size(3)}, {}};
  for (std::int64_t i = 0; i < map.size(0) * map.size(1); ++i)
    map.values.push_back(static_cast<float>(random.uniform(static_cast<std::uint64_t>(i))));
  return {std::move(map), {}};
}

void Gathered::add(double value, const std::string& why) {
  if (std::isnan(value)) {
    why_ = why;
    ++missing_;
    return;
  }
  sum_ += value;
  ++count_;
}

MetricValue Gathered::mean(const std::string& picture) const {
  if (count_ == 0) return {picture, kNone, why_};
  return {picture, sum_ / count_, {}};
}

MetricValue Gathered::meanOfAll(const std::string& picture, const std::string& what) const {
  if (count_ == 0 || missing_ == 0) return mean(picture);
  return {picture, kNone, "Not all " + what + " have a value; of the last without one: " + why_};
}

void addLikenesses(const EvaluatedMap& a, const EvaluatedMap& b, std::span<Gathered> gathered) {
  const auto& missing = a.map.empty() ? a.why : b.why;
  const bool isComplete = !a.map.empty() && !b.map.empty();
  for (std::size_t i = 0; i < gathered.size(); ++i) {
    const double value = isComplete ? mapLikenesses()[i].of(a.map, b.map) : kNone;
    gathered[i].add(value, isComplete ? "A map is constant, or too small." : missing);
  }
}

}  // namespace hp
