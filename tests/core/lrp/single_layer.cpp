// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lrp/single_layer.h"

#include "core/explain/lrp/apply.h"
#include "core/explain/lrp/rule_text.h"

namespace hp::test {

std::vector<double> SingleLayer::passedOn(const std::string& rule, LrpProfile profile) const {
  const auto inputs = static_cast<std::int64_t>(input.size()),
             outputs = static_cast<std::int64_t>(weight.size());
  std::vector<double> flat;
  for (const auto& row : weight) flat.insert(flat.end(), row.begin(), row.end());
  const Node node{.id = 1,
                  .name = "layer",
                  .layer = layer::Linear{inputs, outputs, true},
                  .inputs = {0},
                  .shape = {outputs}};
  lrp::NodeState state{.node = node};
  state.inputs = {at::tensor(input, at::kDouble).unsqueeze(0)};
  state.weights = {at::tensor(flat, at::kDouble).view({outputs, inputs}), at::tensor(bias, at::kDouble)};
  state.output = at::linear(state.inputs.front(), state.weights.weight, state.weights.bias);
  const auto spec = lrp::parseRules("layer=" + rule).front().rule;
  const auto made = lrp::makeRule(spec, lrp::profileOf(profile), {});
  const auto arrived = at::tensor(relevance, at::kDouble).unsqueeze(0);
  const auto passed = lrp::applied(made, state, {arrived, lrp::sumOf(arrived)});
  const auto result = passed.toInputs.front().values.contiguous();
  return {result.data_ptr<double>(), result.data_ptr<double>() + inputs};
}

}  // namespace hp::test
