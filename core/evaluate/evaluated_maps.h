// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/evaluate/evaluated_pictures.h"
#include "core/evaluate/experiment.h"
#include "core/evaluate/metric.h"

namespace hp {

/// A map, or why there is none.
struct EvaluatedMap {
  Array map = {};
  std::string why = {};
};

/// What rows call a method.
std::string nameOf(const ExperimentMethod& method);

/// Of one picture. One that cannot be had, or a method that fails, gives a reason instead.
EvaluatedMap evaluatedMap(const Network& network, const ExperimentMethod& method,
                          const EvaluatedPicture& picture, const RunContext& context);

/// Uniform noise, what a map that knows nothing looks like: a function of the seed and the picture's input
/// alone, so the same in every list.
EvaluatedMap randomMap(const EvaluatedPicture& picture, std::uint64_t seed);

/// Values of one measure for one picture, gathered over repeats or layers.
class Gathered {
 public:
  void add(double value, const std::string& why = {});
  /// The mean of what was a number; the last reason where nothing was.
  MetricValue mean(const std::string& picture) const;
  /// The mean only where all were numbers; otherwise the last reason, and of what it is.
  MetricValue meanOfAll(const std::string& picture, const std::string& what) const;
  std::int64_t missing() const { return missing_; }

 private:
  double sum_ = 0;
  int count_ = 0, missing_ = 0;
  std::string why_ = {};
};

/// Every measure of mapLikenesses() for two maps; `gathered` has as many.
void addLikenesses(const EvaluatedMap& a, const EvaluatedMap& b, std::span<Gathered> gathered);

}  // namespace hp
