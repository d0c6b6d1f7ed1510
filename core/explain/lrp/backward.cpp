// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/backward.h"

#include "core/explain/lrp/apply.h"
#include "core/explain/lrp/layer_kinds.h"
#include "core/explain/lrp/pooling.h"
#include "core/explain/lrp/signs.h"

namespace hp::lrp {
namespace {

using at::Tensor;

// One pass forward and one back for each class, all nodes but the input in each.
void report(const RunContext& context, const Graph& graph, std::size_t done, std::size_t waysBack) {
  context.step({"relevance", static_cast<std::int64_t>(done),
                static_cast<std::int64_t>((1 + waysBack) * (graph.size() - 1))});
}

std::vector<Tensor> gathered(const Node& node, const std::vector<Tensor>& values) {
  std::vector<Tensor> inputs;
  for (const auto id : node.inputs) inputs.push_back(values[id]);
  return inputs;
}

bool usesBox(const Rule& rule) {
  return !rule.fractions.empty() &&
         std::any_of(rule.fractions.front().terms.begin(), rule.fractions.front().terms.end(),
                     [](const Term& term) { return term.input == InputPart::BoxWidth; });
}

// The box as a layer behind scaling and cutting sees it: the darkest and brightest picture go the same way,
// and where a factor is negative they change places.
std::pair<Tensor, Tensor> boxAt(const Prepared& prepared, NodeId node) {
  const auto silent = RunContext();
  const auto through = [&](const Tensor& picture) {
    std::vector<Tensor> values(prepared.graph.size());
    const auto pixels = pixelNodes(prepared.graph);
    values[0] = picture;
    for (NodeId id = 1; id <= node; ++id) {
      const auto& at = prepared.graph.node(id);
      if (pixels[id]) values[id] = forwardNode(at, gathered(at, values), prepared.weights);
    }
    return values[node];
  };
  const auto dark = through(prepared.low), bright = through(prepared.high);
  return {at::minimum(dark, bright), at::maximum(dark, bright)};
}

// A remainder of batch norm, for instance: signs do not change.
bool isPositiveFactor(const Node& node) {
  const auto* scale = node.as<layer::Scale>();
  return scale &&
         std::all_of(scale->factor.begin(), scale->factor.end(), [](double factor) { return factor > 0; }) &&
         std::all_of(scale->offset.begin(), scale->offset.end(), [](double offset) { return offset == 0; });
}

// Carries relevance back node by node.
class Interpreter {
 public:
  Interpreter(const Prepared& prepared, Trace trace)
      : prepared_(prepared),
        graph_(prepared.graph),
        trace_(std::move(trace)),
        nonNegative_(nonNegativeNodes(prepared.graph)),
        gates_(gateNodes(prepared.graph)),
        relevance_(prepared.graph.size()),
        onlyWherePositive_(prepared.graph.size(), true) {}

  Relevance run(NodeId from, const Tensor& start, WayBack which, const RunContext& context) {
    relevance_[from] = {start, sumOf(start)};
    onlyWherePositive_[from] = false;
    for (NodeId id = from; id > 0; --id) {
      report(context, graph_, (2 + which.index) * (graph_.size() - 1) - id, which.count);
      if (relevance_[id].values.defined()) passOn(graph_.node(id));
      trace_.values[id] = trace_.winners[id] = Tensor();
      relevance_[id] = {};
    }
    if (!relevance_[0].values.defined()) relevance_[0].values = at::zeros_like(trace_.values[0]);
    return {relevance_[0].values, std::move(ledger_)};
  }

 private:
  void passOn(const Node& node) {
    const auto& rule = prepared_.plan.rules[node.id];
    auto passed = applied(rule, stateOf(node, rule), relevance_[node.id]);
    passed.row.node = node.name;
    passed.row.rule = rule.text;
    ledger_.push_back(std::move(passed.row));
    for (std::size_t i = 0; i < node.inputs.size(); ++i) {
      const auto input = node.inputs[i];
      auto& total = relevance_[input];
      const auto& part = passed.toInputs[i];
      total.values = total.values.defined() ? total.values + part.values : part.values;
      total.sum += part.sum;
      onlyWherePositive_[input] = onlyWherePositive_[input] && staysWherePositive(node, rule, input);
    }
  }

  NodeState stateOf(const Node& node, const Rule& rule) const {
    NodeState state{.node = node, .inputs = gathered(node, trace_.values), .output = trace_.values[node.id]};
    state.weights = affineWeights(node, prepared_.weights, prepared_.type);
    state.winners = trace_.winners[node.id];
    state.nonNegativeInputs = std::all_of(node.inputs.begin(), node.inputs.end(),
                                          [&](NodeId input) { return nonNegative_[input]; });
    state.relevanceNeedsPositive = onlyWherePositive_[node.id];
    for (const auto input : node.inputs) state.inputsAreGates.push_back(gates_[input]);
    if (usesBox(rule)) std::tie(state.low, state.high) = boxOf(rule, node.inputs.front());
    return state;
  }

  std::pair<Tensor, Tensor> boxOf(const Rule& rule, NodeId input) const {
    if (!rule.low) return boxAt(prepared_, input);
    const auto& a = trace_.values[input];
    return {at::full_like(a, *rule.low), at::full_like(a, *rule.high)};
  }

  // Relevance in proportion to values that are never negative is zero where they are not positive. A ReLU
  // and a max pool hand that on: what they switched off or passed over has no relevance.
  bool staysWherePositive(const Node& node, const Rule& rule, NodeId input) const {
    if (nonNegative_[input] && isProportional(rule)) return true;
    const auto* activation = node.as<layer::Activation>();
    const bool relu =
        activation && (activation->kind == ActivationKind::Relu || activation->kind == ActivationKind::Relu6);
    const bool hands = relu || isRouting(node) || isPositiveFactor(node) ||
                       (node.is<layer::MaxPool2d>() && rule.pass == Pass::Gradient);
    return hands && onlyWherePositive_[node.id];
  }

  const Prepared& prepared_;
  const Graph& graph_;
  Trace trace_;
  std::vector<bool> nonNegative_;
  std::vector<bool> gates_;
  std::vector<Summed> relevance_;
  std::vector<bool> onlyWherePositive_;  ///< relevance at a node is zero where its value is not above zero
  std::vector<LedgerRow> ledger_;
};

}  // namespace

Trace traced(const Prepared& prepared, const Tensor& input, std::size_t waysBack, const RunContext& context) {
  const auto& graph = prepared.graph;
  Trace trace{Activations(graph.size()), std::vector<Tensor>(graph.size())};
  trace.values[0] = input;
  for (NodeId id = 1; id < graph.size(); ++id) {
    const auto& node = graph.node(id);
    report(context, graph, id - 1, waysBack);
    if (const auto* pool = node.as<layer::MaxPool2d>()) {
      auto pooled = maxPooled(*pool, trace.values[node.inputs.front()]);
      trace.values[id] = pooled.values;
      trace.winners[id] = pooled.winners;
    } else {
      trace.values[id] = forwardNode(node, gathered(node, trace.values), prepared.weights);
    }
  }
  return trace;
}

Relevance carriedBack(const Prepared& prepared, Trace trace, NodeId from, const Tensor& start, WayBack which,
                      const RunContext& context) {
  return Interpreter(prepared, std::move(trace)).run(from, start, which, context);
}

}  // namespace hp::lrp
