// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/lrp.h"

#include "core/explain/lrp/backward.h"
#include "core/explain/lrp/conservation.h"
#include "core/explain/lrp/describe.h"
#include "core/explain/lrp/linear_map.h"
#include "core/explain/lrp/profiles.h"
#include "core/explain/lrp/start.h"

namespace hp {
namespace {

using namespace lrp;

// The network's input for a black or white picture.
at::Tensor uniformInput(const Preprocessing& preprocessing, const Graph& graph, double value,
                        at::ScalarType type) {
  const auto channels = graph.input().shape.at(0);
  const auto row = [&](const std::vector<double>& values, double otherwise) {
    if (values.size() == static_cast<std::size_t>(channels)) return at::tensor(values, at::kDouble);
    return at::full({channels}, values.empty() ? otherwise : values.front(), at::kDouble);
  };
  const auto normalised =
      (value * preprocessing.scale - row(preprocessing.mean, 0)) / row(preprocessing.deviation, 1);
  std::vector<std::int64_t> shape{1};
  shape.insert(shape.end(), graph.input().shape.begin(), graph.input().shape.end());
  return overChannels(normalised, static_cast<std::int64_t>(shape.size()))
      .expand(shape)
      .to(type)
      .contiguous();
}

Prepared prepare(const NetworkContent& content, const LrpParams& params) {
  const auto type = params.precision == LrpPrecision::Float64 ? at::kDouble : at::kFloat;
  auto plan = planRules(content.graph, params);
  const auto weights = type == at::kDouble ? converted(content.weights, type) : content.weights;
  const auto remainder =
      profileOf(params.profile).emptiedBatchNorm ? Remainder::EmptiedBatchNorm : Remainder::Identity;
  auto canonical = canonicalised(content.graph, weights, plan.merges, remainder);
  auto low = uniformInput(content.preprocessing, content.graph, 0, type);
  auto high = uniformInput(content.preprocessing, content.graph, 255, type);
  return {std::move(canonical.graph),
          std::move(canonical.weights),
          std::move(plan),
          type,
          std::move(low),
          std::move(high)};
}

Attribution lrpAttribution(const ExplainRequest& request, const LrpParams& params,
                           const RunContext& context) {
  const at::NoGradGuard noGradients;
  const auto prepared = prepare(request.network.content(), params);
  const auto input = inFastLayout(toTensor(request.input).to(prepared.type));
  auto trace = traced(prepared, input, context);
  const auto from = scoreNode(prepared.graph);
  const auto scores = trace.values[from];
  Attribution result;
  result.start = startValue(scores, request.target, params.start);
  const auto start = startRelevance(scores, request.target, result.start);
  auto relevance = carriedBack(prepared, std::move(trace), from, start, context);
  result.channels = toArray(relevance.atInput[0]);
  result.map = toArray(relevance.atInput[0].sum(0));
  result.facts =
      conservationFacts(relevance.ledger, result.start, relevance.atInput.sum(at::kDouble).item<double>());
  result.ledger = std::move(relevance.ledger);
  return result;
}

}  // namespace

Method lrpMethod() { return makeMethod<LrpParams>(lrpInfo(), lrpParams(), &lrpAttribution); }

}  // namespace hp
