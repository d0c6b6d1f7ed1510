// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/plan.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/explain/lrp/composites.h"
#include "core/explain/lrp/layer_kinds.h"
#include "core/explain/lrp/rule_text.h"

namespace hp::lrp {
namespace {

// Chooses rules for the nodes of one graph.
class Planner {
 public:
  Planner(const Graph& graph, const LrpParams& params)
      : graph_(graph),
        params_(params),
        profile_(profileOf(params.profile)),
        lines_(parseRules(params.rules)),
        isPixel_(pixelNodes(graph)) {
    for (const auto& line : lines_) requireMatch(line);
  }

  Plan plan() {
    Plan result;
    result.merges = merges();
    std::vector<bool> merged(graph_.size(), false);
    for (const auto& merge : result.merges) merged[merge.batchNorm] = true;
    result.rules.resize(graph_.size());
    result.sources.assign(graph_.size(), "profile");
    for (const auto& node : graph_.nodes()) {
      if (node.is<layer::Input>()) continue;
      result.rules[node.id] = merged[node.id] ? Rule{.text = "pass", .pass = Pass::Through}
                                              : ruleFor(node, result.sources[node.id]);
      pools_ += node.is<layer::MaxPool2d>();
    }
    return result;
  }

 private:
  std::vector<BatchNormMerge> merges() const {
    if (profile_.batchNorm == BatchNormPolicy::Affine) return {};
    std::set<std::string> keep;  // those the user gave a rule of their own
    for (const auto& line : lines_) keep.insert(line.pattern);
    const bool both = profile_.batchNorm == BatchNormPolicy::MergeBoth;
    return batchNormMerges(graph_, both ? MergeDirections::Both : MergeDirections::Previous, keep);
  }

  Rule ruleFor(const Node& node, std::string& source) {
    RuleSpec spec;
    if (const auto* line = lineFor(node)) {
      source = "rules";
      requireFit(node, line->rule);
      spec = line->rule;
    } else if (const auto* row = rowFor(node)) {
      source = "composite";
      spec = row->rule;
      if (spec.kind == RuleKind::Epsilon && params_.epsilon > 0) spec.numbers = {params_.epsilon};
    } else {
      if (isRouting(node)) return {.text = "routing"};
      if (node.is<layer::MaxPool2d>() && !profile_.maxPoolDivides) return {.text = "winner"};
      spec = usual(node);
    }
    return makeRule(spec, profile_, {.epsilon = params_.epsilon, .gamma = params_.gamma});
  }

  // A wildcard speaks of layers with weights; anything else must be called by its name.
  bool speaksOf(const RuleLine& line, const Node& node) const {
    if (node.is<layer::Input>() || (hasWildcard(line.pattern) && !isLinearType(node))) return false;
    return matches(line.pattern, node.name);
  }

  const RuleLine* lineFor(const Node& node) const {
    const auto found = std::find_if(lines_.begin(), lines_.end(),
                                    [&](const RuleLine& line) { return speaksOf(line, node); });
    return found == lines_.end() ? nullptr : &*found;
  }

  void requireMatch(const RuleLine& line) const {
    const auto& nodes = graph_.nodes();
    if (std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) { return speaksOf(line, node); }))
      return;
    std::string known;
    for (const auto& node : nodes) {
      if (isLinearType(node) && known.size() < 120) known += (known.empty() ? "" : ", ") + node.name;
    }
    throw Error("In the LRP rules, '" + line.pattern + "' is no layer " +
                (hasWildcard(line.pattern) ? "with weights " : "") +
                "of this network; its layers with weights begin with " + known + ".");
  }

  const CompositeRow* rowFor(const Node& node) {
    for (const auto& row : composites().at(static_cast<std::size_t>(params_.composite)).rows) {
      if (isAt(row.where, node)) return &row;
    }
    return nullptr;
  }

  bool isAt(Where where, const Node& node) {
    switch (where) {
      case Where::PixelConvolution:
        return isConvolution(node) && takesPixelRule(node);
      case Where::PixelLinear:
        return isLinearType(node) && takesPixelRule(node);
      case Where::EarlyConvolution:
        return isConvolution(node) && pools_ < 3;
      case Where::Convolution:
        return isConvolution(node);
      case Where::Linear:
        return node.is<layer::Linear>();
      case Where::LinearType:
        return isLinearType(node);
      case Where::Activation:
        return node.is<layer::Activation>();
      case Where::BatchNorm:
        return node.is<layer::BatchNorm2d>();
    }
    return false;
  }

  bool takesPixelRule(const Node& node) {
    if (profile_.everyPixelLayer) return isPixel_[node.inputs.front()];
    if (firstPixelLayer_ == 0) firstPixelLayer_ = node.id;
    return firstPixelLayer_ == node.id;
  }

  // What a layer gets that neither the user nor the composite speaks of.
  RuleSpec usual(const Node& node) const {
    const bool conserve = profile_.otherLayers == OtherLayers::Conserve;
    const bool zero = profile_.otherLayers == OtherLayers::ZeroRule;
    if (node.is<layer::Activation>()) return {RuleKind::Pass};
    if (node.is<layer::BatchNorm2d>()) return {batchNormRule(node)};
    if (node.is<layer::Add>() || isAverage(node)) return {RuleKind::Norm};
    if (node.is<layer::MaxPool2d>()) return {RuleKind::Epsilon};
    if (node.is<layer::Softmax>())
      return {node.id == graph_.output().id ? RuleKind::Pass : RuleKind::Gradient};
    if (node.is<layer::Scale>())
      return {conserve ? RuleKind::Pass : zero ? RuleKind::Zero : RuleKind::Gradient};
    if (node.is<layer::LayerNorm>()) return {conserve || zero ? RuleKind::Epsilon : RuleKind::Gradient};
    if (node.is<layer::Upsample>()) return {conserve || zero ? RuleKind::Norm : RuleKind::Gradient};
    if (node.is<layer::Mul>()) return {conserve ? RuleKind::Signal : RuleKind::Gradient};
    return {RuleKind::Gradient};
  }

  RuleKind batchNormRule(const Node& node) const {
    if (profile_.batchNorm == BatchNormPolicy::MergePrevious) return RuleKind::Pass;
    if (profile_.batchNorm == BatchNormPolicy::Affine) return RuleKind::Epsilon;
    const auto& readers = graph_.readers(node.id);
    const bool onlyRelus =
        !readers.empty() && std::all_of(readers.begin(), readers.end(), [&](NodeId reader) {
          const auto* activation = graph_.node(reader).as<layer::Activation>();
          return activation && activation->kind == ActivationKind::Relu;
        });
    return onlyRelus ? RuleKind::Pass : RuleKind::Epsilon;
  }

  bool fits(const Node& node, RuleKind kind) const {
    const auto isAnyOf = [kind](std::initializer_list<RuleKind> kinds) {
      return std::count(kinds.begin(), kinds.end(), kind) > 0;
    };
    if (kind == RuleKind::Gradient) return true;
    if (kind == RuleKind::Pass)
      return node.inputs.size() == 1 && node.shape == graph_.node(node.inputs.front()).shape;
    if (kind == RuleKind::Signal) return node.is<layer::Mul>();
    if (kind == RuleKind::Box && !isPixel_[node.inputs.front()]) return false;
    if (isLinearType(node) || isChannelAffine(node)) return true;
    if (isFixedLinear(node))
      return isAnyOf({RuleKind::Zero, RuleKind::Epsilon, RuleKind::Norm, RuleKind::Flat});
    const auto* pool = node.as<layer::MaxPool2d>();
    if (pool && pool->dilation != Extent2d{} && kind == RuleKind::Norm) return false;  // no such average
    if (isOneOf<layer::LayerNorm, layer::MaxPool2d>(node))
      return isAnyOf({RuleKind::Zero, RuleKind::Epsilon, RuleKind::Norm});
    return false;
  }

  void requireFit(const Node& node, const RuleSpec& rule) const {
    if (fits(node, rule.kind)) return;
    const auto name = makeRule(rule, profile_, {}).text;
    const bool box = rule.kind == RuleKind::Box;
    throw Error("The LRP rule '" + name + "' does not fit the layer " + node.name + " (" +
                layerText(node.layer) + ")" +
                (box ? "; the box belongs to layers that read the pixels." : "."));
  }

  const Graph& graph_;
  const LrpParams& params_;
  const Profile& profile_;
  std::vector<RuleLine> lines_;
  std::vector<bool> isPixel_;
  int pools_ = 0;
  NodeId firstPixelLayer_ = 0;
};

}  // namespace

std::vector<bool> pixelNodes(const Graph& graph) {
  std::vector<bool> pixels(graph.size(), false);
  for (const auto& node : graph.nodes()) {
    const bool passes = isRouting(node) || isChannelAffine(node);
    pixels[node.id] =
        node.is<layer::Input>() || (passes && std::all_of(node.inputs.begin(), node.inputs.end(),
                                                          [&](NodeId input) { return pixels[input]; }));
  }
  return pixels;
}

Plan planRules(const Graph& graph, const LrpParams& params) { return Planner(graph, params).plan(); }

}  // namespace hp::lrp

namespace hp {

std::vector<ResolvedRule> resolveRules(const Graph& graph, const LrpParams& params) {
  const auto plan = lrp::planRules(graph, params);
  std::vector<ResolvedRule> table;
  for (const auto& node : graph.nodes()) {
    if (node.is<layer::Input>()) continue;
    table.push_back(
        {node.id, node.name, layerText(node.layer), plan.rules[node.id].text, plan.sources[node.id]});
  }
  for (const auto& merge : plan.merges)
    table.at(merge.batchNorm - 1).rule = "merged into " + graph.node(merge.into).name;
  return table;
}

}  // namespace hp
