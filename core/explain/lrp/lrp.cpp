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

Attribution attributed(Relevance relevance, double start) {
  Attribution result;
  result.start = start;
  result.channels = toArray(relevance.atInput[0]);
  result.map = toArray(relevance.atInput[0].sum(0));
  result.facts =
      conservationFacts(relevance.ledger, start, relevance.atInput.sum(at::kDouble).item<double>());
  result.ledger = std::move(relevance.ledger);
  return result;
}

std::vector<Attribution> lrpAttributions(const ExplainRequest& request, std::span<const int> targets,
                                         const LrpParams& params, const RunContext& context) {
  const at::NoGradGuard noGradients;
  const auto prepared = prepare(request.network.content(), params);
  const auto input = inFastLayout(toTensor(request.input).to(prepared.type));
  auto trace = traced(prepared, input, targets.size(), context);
  const auto from = scoreNode(prepared.graph);
  const auto scores = trace.values[from];
  std::vector<Attribution> results;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const double value = startValue(scores, targets[i], params.start);
    const auto start = startRelevance(scores, targets[i], value);
    // The last way back may free what it has passed.
    Trace its = i + 1 < targets.size() ? trace : std::move(trace);
    results.push_back(
        attributed(carriedBack(prepared, std::move(its), from, start, {i, targets.size()}, context), value));
  }
  return results;
}

}  // namespace

Method lrpMethod() { return makeMethod<LrpParams>(lrpInfo(), lrpParams(), &lrpAttributions); }

}  // namespace hp
