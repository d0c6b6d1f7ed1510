// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/start.h"

namespace hp::lrp {
namespace {

bool isProbability(const Node& node) {
  const auto* activation = node.as<layer::Activation>();
  return node.is<layer::Softmax>() || (activation && activation->kind == ActivationKind::Sigmoid);
}

// Scores of one unit as scores of two classes, of which the softmax gives the unit's probability.
at::Tensor asClasses(const at::Tensor& scores) {
  const auto flat = scores.reshape({-1}).to(at::kDouble);
  return flat.numel() == 1 ? at::cat({at::zeros_like(flat), flat}) : flat;
}

double scoreOf(const at::Tensor& scores, int target) {
  if (scores.numel() > 1) return scores.reshape({-1})[target].item<double>();
  const double logit = scores.item<double>();
  return target == 1 ? logit : -logit;
}

double margin(const at::Tensor& scores, int target) {
  const auto probabilities = at::softmax(asClasses(scores), 0);
  auto others = probabilities.clone();
  others[target] = -1;
  return (probabilities[target] - others.max()).item<double>();
}

}  // namespace

NodeId scoreNode(const Graph& graph) {
  const auto& last = graph.output();
  return isProbability(last) ? last.inputs.front() : last.id;
}

double startValue(const at::Tensor& scores, int target, LrpStart start) {
  if (start == LrpStart::One) return 1;
  return start == LrpStart::Logit ? scoreOf(scores, target) : margin(scores, target);
}

at::Tensor startRelevance(const at::Tensor& scores, int target, double value) {
  auto relevance = at::zeros_like(scores, at::MemoryFormat::Contiguous);
  relevance.view({-1})[scores.numel() > 1 ? target : 0] = value;
  return relevance;
}

}  // namespace hp::lrp
