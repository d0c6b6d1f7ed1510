// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/method.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

#include "core/base/outcome.h"
#include "core/model/environment.h"
#include "core/model/threads.h"

namespace hp {
namespace {

void requireTarget(const Network& network, int target) {
  if (target < 0 || target >= network.classCount()) {
    throw Error("There is no class " + std::to_string(target) + "; this network has classes 0 to " +
                std::to_string(network.classCount() - 1) + ".");
  }
}

// Weights with NaN or infinity would otherwise pass as an answer.
void requireFinite(const Attribution& result) {
  const auto& values = result.map.values;
  const bool finite =
      std::isfinite(result.start) &&
      std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
  if (!finite) {
    throw Error(
        "The explanation holds values that are not finite numbers; the weights or the input hold NaN, "
        "infinity or huge values.");
  }
}

// A training that begins or ends beside it sets BLAS's threads anew: what was computed in the midst of that
// could not be computed again.
template <class Compute>
std::vector<Attribution> computedInOneEnvironment(const Compute& compute) {
  while (true) {
    const int changes = blasThreadChanges();
    const auto environment = environmentInForce();
    std::vector<Attribution> results = compute();
    if (changes != blasThreadChanges() || environment != environmentInForce()) continue;
    for (auto& result : results) result.environment = environment;
    return results;
  }
}

std::vector<Attribution> oneByOne(const Method& method, ExplainRequest request, std::span<const int> targets,
                                  const std::any& params, const RunContext& context) {
  std::vector<Attribution> results;
  for (const int target : targets) {
    request.target = target;
    results.push_back(method.run(request, params, context));
  }
  return results;
}

/// What every explanation is checked for and told beside what its method computes.
template <class Compute>
std::vector<Attribution> completed(const ExplainRequest& request, std::span<const int> targets,
                                   const Compute& compute) {
  requireInput(request.network, request.input);
  for (const int target : targets) requireTarget(request.network, target);
  const auto begin = std::chrono::steady_clock::now();
  auto results = computedInOneEnvironment(compute);
  for (std::size_t i = 0; i < results.size(); ++i) {
    requireFinite(results[i]);
    results[i].target = targets[i];
    results[i].sum = std::accumulate(results[i].map.values.begin(), results[i].map.values.end(), 0.0);
  }
  const std::chrono::duration<double> whole = std::chrono::steady_clock::now() - begin;
  for (auto& result : results) result.seconds = whole.count() / static_cast<double>(results.size());
  return results;
}

}  // namespace

const Method& methodById(const std::string& id) {
  std::string known;
  for (const auto& method : methods()) {
    if (method.info.id == id) return method;
    known += (known.empty() ? "" : ", ") + method.info.id;
  }
  throw Error("There is no method '" + id + "'; there are: " + known + ".");
}

Attribution explain(const Method& method, const ExplainRequest& request, const std::any& params,
                    const RunContext& context) {
  const auto compute = [&] { return std::vector{method.run(request, params, context)}; };
  return std::move(completed(request, {&request.target, 1}, compute).front());
}

std::vector<Attribution> explainEach(const Method& method, const ExplainRequest& request,
                                     std::span<const int> targets, const std::any& params,
                                     const RunContext& context) {
  return completed(request, targets, [&] {
    return method.runEach && !targets.empty() ? method.runEach(request, targets, params, context)
                                              : oneByOne(method, request, targets, params, context);
  });
}

}  // namespace hp
