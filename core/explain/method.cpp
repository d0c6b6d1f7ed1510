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

void requireTarget(const ExplainRequest& request) {
  if (request.target < 0 || request.target >= request.network.classCount()) {
    throw Error("There is no class " + std::to_string(request.target) + "; this network has classes 0 to " +
                std::to_string(request.network.classCount() - 1) + ".");
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
Attribution computedInOneEnvironment(const Method& method, const ExplainRequest& request,
                                     const std::any& params, const RunContext& context) {
  while (true) {
    const int changes = blasThreadChanges();
    const auto environment = environmentInForce();
    auto result = method.run(request, params, context);
    result.environment = environmentInForce();
    if (changes == blasThreadChanges() && environment == result.environment) return result;
  }
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
  requireInput(request.network, request.input);
  requireTarget(request);
  const auto begin = std::chrono::steady_clock::now();
  auto result = computedInOneEnvironment(method, request, params, context);
  requireFinite(result);
  result.target = request.target;
  result.sum = std::accumulate(result.map.values.begin(), result.map.values.end(), 0.0);
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

}  // namespace hp
