// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/method.h"

#include <chrono>
#include <numeric>

#include "core/base/outcome.h"

namespace hp {
namespace {

void requireInput(const ExplainRequest& request) {
  Shape wanted{1};
  const auto& shape = request.network.graph().input().shape;
  wanted.insert(wanted.end(), shape.begin(), shape.end());
  if (request.input.shape != wanted) {
    throw Error("The network wants an input of " + shapeText(wanted) + ", not " + shapeText(request.input.shape) + ".");
  }
  if (request.target < 0 || request.target >= request.network.classCount()) {
    throw Error("There is no class " + std::to_string(request.target) + "; this network has classes 0 to " +
                std::to_string(request.network.classCount() - 1) + ".");
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

Attribution explain(const Method& method, const ExplainRequest& request, const std::any& params, const RunContext& context) {
  requireInput(request);
  const auto begin = std::chrono::steady_clock::now();
  auto result = method.run(request, params, context);
  result.target = request.target;
  result.sum = std::accumulate(result.map.values.begin(), result.map.values.end(), 0.0);
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

}  // namespace hp
