// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_cost.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

namespace hp {
namespace {

using Clock = std::chrono::steady_clock;

/// Seconds that the work takes.
template <class Work>
double timed(Work&& work) {
  const auto begin = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Methods made of one forward pass and one backward pass a class.
bool isOnePass(const Method& method) {
  constexpr std::array<std::string_view, 6> kIds{"gradient",        "grad-cam", "grad-cam-plus-plus",
                                                 "guided-backprop", "lrp",      "guided-grad-cam"};
  return std::ranges::find(kIds, method.info.id) != kIds.end();
}

}  // namespace

void CostMeter::count(std::size_t network, int classes) {
  const std::lock_guard lock(mutex_);
  auto& times = times_[network];
  ++times.steps;
  ++times.forwards;
  for (const auto& method : work_.experiment.methods) {
    if (!isOnePass(*method.method)) continue;
    ++times.forwards;
    times.backwards += classes;
  }
}

void CostMeter::measure(ExperimentUnit& unit, std::size_t network, const RunContext& context) {
  const auto& about = unit.subject(context);
  if (!about.error.empty()) return;
  const ExplainRequest request{*about.network, about.input, about.targets.front()};
  Times once{.measurements = 1};
  const auto begin = Clock::now();
  once.forward = once.classify = timed([&] { classify(*about.network, about.input, context); });
  const auto& gradient = methodById("gradient");
  const double several =
      timed([&] { explainEach(gradient, request, about.targets, gradient.defaults, context); });
  once.backward = std::max(0.0, several - once.forward) / static_cast<double>(about.targets.size());
  for (std::size_t i = 0; i < work_.methods.size(); ++i)
    once.explain += timed([&] { unit.explained(i, about.input, about.targets, context); });
  const std::lock_guard lock(mutex_);
  auto& times = times_[network];
  times.measurements += 1;
  times.classify += once.classify;
  times.explain += once.explain;
  times.forward += once.forward;
  times.backward += once.backward;
  measuring_ += std::chrono::duration<double>(Clock::now() - begin).count();
}

ExperimentCost CostMeter::cost(double seconds, int workers) const {
  const std::lock_guard lock(mutex_);
  ExperimentCost cost{.seconds = seconds - measuring_ / workers};
  for (const auto& [method, params, name] : work_.experiment.methods)
    if (!isOnePass(*method)) cost.uncounted.push_back(method->info.id);
  for (const auto& [network, times] : times_) {
    cost.forwards += times.forwards;
    cost.backwards += times.backwards;
    if (times.measurements == 0) continue;
    const double each = 1.0 / times.measurements / workers;
    cost.explainSeconds += each * static_cast<double>(times.steps) * (times.classify + times.explain);
    cost.passSeconds += each * (static_cast<double>(times.forwards) * times.forward +
                                static_cast<double>(times.backwards) * times.backward);
  }
  return cost;
}

}  // namespace hp
