// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "core/evaluate/experiment_unit.h"

namespace hp {

/// Inside core/evaluate: what the computed rows needed, and what that costs alone: classifications,
/// explanations, and plain passes (a classification's forward, a gradient's backward) of the same pictures.
///
/// They are timed in between, by the threads that compute, while the others go on with the experiment: cores
/// that share memory, or a clock that slows down under load, are as slow for them as for the rest. Passes
/// alone on an idle machine would be faster than any two can be side by side; passes timed before or after
/// would be of another temperature. What is measured counts as shared out evenly: an experiment pays for
/// threads that wait at its end. What measuring takes is not its cost, but a measurement that ends last is
/// waited for, so that the multiple is told a little too high rather than too low. Every method has a forward
/// pass of its own in it, as it has when alone; a method that shared another's would cost less than 1.
/// To be used by several threads at once.
class CostMeter {
 public:
  explicit CostMeter(ExperimentWork& work) : work_(work) {}

  /// A picture with one network was classified and explained by all methods, `classes` of it.
  void count(std::size_t network, int classes);
  /// Times all that a step needs, once.
  void measure(ExperimentUnit& unit, std::size_t network, const RunContext& context);
  /// `seconds` are those of the whole computation by so many workers, measuring included.
  ExperimentCost cost(double seconds, int workers) const;

 private:
  /// Of one network: seconds for one step each, summed over the measurements.
  struct Times {
    int measurements = 0;
    double classify = 0, explain = 0, forward = 0, backward = 0;
    std::int64_t steps = 0, forwards = 0, backwards = 0;
  };

  ExperimentWork& work_;
  mutable std::mutex mutex_ = {};
  std::map<std::size_t, Times> times_ = {};
  double measuring_ = 0;
};

}  // namespace hp
