// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lrp/innvestigate_networks.h"

#include "tests/core/lrp/run_lrp.h"

namespace hp::test {
namespace {

bool isDense(const std::string& layer) { return layer.rfind("Dense", 0) == 0; }

// A dense layer works along the last axis and may keep the file's order; the others want channels first.
Shape inputShape(const std::string& layer) { return isDense(layer) ? Shape{10, 10, 3} : Shape{3, 10, 10}; }

NodeId layerUnderTest(GraphBuilder& build, const std::string& layer) {
  if (isDense(layer)) return build.linear("layer", build.input(), 5);
  if (layer.rfind("Conv2D", 0) == 0) return build.conv("layer", build.input(), {.out = 5, .kernel = {3, 3}});
  if (layer == "MaxPooling2D") return build.maxPool("layer", build.input(), 2, 2);
  return build.add("layer", layer::AvgPool2d{.kernel = {2, 2}, .stride = {2, 2}}, {build.input()});
}

LrpParams withRules(const std::string& rules) { return {.composite = LrpComposite::Zero, .rules = rules}; }

}  // namespace

Network innvestigateNetwork(const std::string& layer, const PlainTensor* weight, const PlainTensor* bias) {
  GraphBuilder build(inputShape(layer));
  auto node = layerUnderTest(build, layer);
  if (layer.find("_relu") != std::string::npos) node = build.relu("relu", node);
  if (!isDense(layer)) node = build.add("permute", layer::Permute{{1, 2, 0}}, {node});
  build.add("flatten", layer::Flatten{}, {node});
  Weights weights;
  if (weight) {
    const auto stored = tensorOf(weight->values, weight->shape);
    weights["layer.weight"] = (isDense(layer) ? stored.t() : stored.permute({3, 2, 0, 1})).contiguous();
    weights["layer.bias"] = tensorOf(bias->values, bias->shape);
  }
  return networkOf(build.build(), weights);
}

Array innvestigateInput(const std::string& layer, const PlainTensor& batch, std::int64_t index) {
  const auto picture = tensorOf(batch.values, batch.shape)[index];
  return toArray((isDense(layer) ? picture : picture.permute({2, 0, 1})).unsqueeze(0));
}

std::vector<double> channelsLast(const std::string& layer, const Array& relevance) {
  const auto tensor = toTensor(relevance);
  const auto last = toArray(isDense(layer) ? tensor : tensor.permute({1, 2, 0}));
  return {last.values.begin(), last.values.end()};
}

std::optional<LrpParams> paramsOfAnalyzer(const std::string& analyzer, bool hasWeights) {
  static const std::map<std::string, LrpParams> kParams{
      {"LRPZ", withRules("")},
      {"LRPZIgnoreBias", withRules("*=zero no-bias")},
      {"LRPZ_Flat_input_layer_rule", withRules("*=flat")},
      {"LRPZ_boxed_input_layer_rule", withRules("*=box -10 10")},
      {"LRPEpsilon", withRules("*=epsilon")},
      {"LRPEpsilonIgnoreBias", withRules("*=epsilon no-bias")},
      {"LRPWSquare", withRules("*=w-square")},
      {"LRPFlat", withRules("*=flat")},
      {"LRPAlpha1Beta0", withRules("*=alpha-beta 1 0")},
      {"LRPAlpha1Beta0IgnoreBias", withRules("*=alpha-beta 1 0 no-bias")},
      {"LRPAlpha2Beta1", withRules("*=alpha-beta 2 1")},
      {"LRPAlpha2Beta1IgnoreBias", withRules("*=alpha-beta 2 1 no-bias")},
      {"LRPZPlus", withRules("*=z-plus")},
      {"LRPZPlusFast", withRules("*=z-plus-fast")},
      {"LRPSequentialPresetA", {.composite = LrpComposite::InnvestigateA}},
      {"LRPSequentialPresetB", {.composite = LrpComposite::InnvestigateB}},
      {"LRPSequentialPresetAFlat", {.composite = LrpComposite::InnvestigateAFlat}},
      {"LRPSequentialPresetBFlat", {.composite = LrpComposite::InnvestigateBFlat}},
  };
  const auto found = kParams.find(analyzer);
  if (found == kParams.end()) return std::nullopt;
  auto params = found->second;
  params.profile = LrpProfile::Innvestigate;
  params.start = LrpStart::Logit;
  if (!hasWeights) params.rules.clear();
  return params;
}

}  // namespace hp::test
