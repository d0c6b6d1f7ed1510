// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/start.h"

namespace hp::lrp {
namespace {

bool isProbability(const Node& node) {
  const auto* activation = node.as<layer::Activation>();
  return node.is<layer::Softmax>() || (activation && activation->kind == ActivationKind::Sigmoid);
}

// A row a unit, a column a pixel; one where the network answers for the picture as a whole.
at::Tensor byPixel(const at::Tensor& scores) { return scores.reshape({scores.size(1), -1}).to(at::kDouble); }

// Scores of one unit as scores of two classes, of which the softmax gives the unit's probability.
at::Tensor asClasses(const at::Tensor& units) {
  return units.size(0) == 1 ? at::cat({at::zeros_like(units), units}) : units;
}

double scoreOf(const at::Tensor& scores, int target) {
  const auto units = byPixel(scores).mean(1);
  if (units.numel() > 1) return units[target].item<double>();
  const double logit = units.item<double>();
  return target == 1 ? logit : -logit;
}

double margin(const at::Tensor& scores, int target) {
  const auto probabilities = at::softmax(asClasses(byPixel(scores)), 0).mean(1);
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
  auto ofClass = relevance[0][scores.size(1) > 1 ? target : 0];
  ofClass.fill_(value / static_cast<double>(ofClass.numel()));
  return relevance;
}

}  // namespace hp::lrp
