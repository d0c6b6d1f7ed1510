// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/gradient.h"

#include "core/explain/lrp/layer_kinds.h"
#include "core/explain/lrp/pooling.h"

namespace hp::lrp {
namespace {

using namespace layer;
using at::Tensor;

Tensor throughActivation(const Activation& activation, const Tensor& c, const Tensor& x, const Tensor& y) {
  switch (activation.kind) {
    case ActivationKind::Relu:
      return c * (x > 0);
    case ActivationKind::Relu6:
      return c * (x > 0).logical_and(x < 6);
    case ActivationKind::LeakyRelu:
      return at::where(x > 0, c, c * activation.alpha);
    case ActivationKind::Elu:
      return at::where(x > 0, c, c * (y + activation.alpha));
    case ActivationKind::Sigmoid:
      return c * y * (1 - y);
    case ActivationKind::Tanh:
      return c * (1 - y * y);
    case ActivationKind::Gelu:
      return at::gelu_backward(c, x);
    case ActivationKind::Silu:
      return at::silu_backward(c, x);
    case ActivationKind::HardSigmoid:
      return at::hardsigmoid_backward(c, x);
    case ActivationKind::HardSwish:
      return at::hardswish_backward(c, x);
    case ActivationKind::Softplus:
      return at::softplus_backward(c, x, 1, 20);
  }
  return c;
}

struct Gradient {
  const NodeState& state;
  const Tensor& c;

  using Parts = std::vector<Tensor>;
  const Tensor& x() const { return state.inputs.front(); }

  Parts operator()(const Add&) const {
    Parts parts;
    for (const auto& input : state.inputs) parts.push_back(at::sum_to(c, input.sizes()));
    return parts;
  }
  Parts operator()(const Mul&) const {
    const auto &a = state.inputs[0], &b = state.inputs[1];
    return {at::sum_to(c * b, a.sizes()), at::sum_to(c * a, b.sizes())};
  }
  Parts operator()(const Concat& concat) const {
    Parts parts;
    std::int64_t begin = 0;
    for (const auto& input : state.inputs) {
      const auto length = input.size(concat.axis + 1);
      parts.push_back(laidOutAs(c.narrow(concat.axis + 1, begin, length), input));
      begin += length;
    }
    return parts;
  }
  Parts operator()(const Slice& slice) const {
    auto whole = at::zeros_like(x());
    whole.slice(slice.axis + 1, slice.begin, slice.end, slice.step).copy_(c);
    return {whole};
  }
  Parts operator()(const Pad& pad) const {
    const auto& p = pad.padding;
    auto part = c;
    if (pad.channelsBefore != 0 || pad.channelsAfter != 0)
      part = part.narrow(1, pad.channelsBefore, x().size(1));
    if (!p.isZero()) part = part.narrow(2, p.top, x().size(2)).narrow(3, p.left, x().size(3));
    return {part};
  }
  Parts operator()(const Flatten&) const { return {c.reshape(x().sizes())}; }
  Parts operator()(const Reshape&) const { return {c.reshape(x().sizes())}; }
  Parts operator()(const Permute& permute) const {
    std::vector<std::int64_t> back(permute.order.size() + 1, 0);
    for (std::size_t i = 0; i < permute.order.size(); ++i) {
      back[static_cast<std::size_t>(permute.order[i]) + 1] = static_cast<std::int64_t>(i) + 1;
    }
    return {c.permute(back)};
  }
  Parts operator()(const Dropout&) const { return {c}; }
  Parts operator()(const Identity&) const { return {c}; }
  Parts operator()(const Activation& activation) const {
    return {throughActivation(activation, c, x(), state.output)};
  }
  Parts operator()(const MaxPool2d& pool) const { return {toWinners(pool, c, x(), state.winners)}; }
  Parts operator()(const Softmax& softmax) const {
    const auto& y = state.output;
    return {y * (c - (c * y).sum(softmax.axis + 1, true))};
  }
  Parts operator()(const LayerNorm&) const { return {layerNormTransposed(state, c, true)}; }
  Parts operator()(const auto&) const { return {transposedWith(state.node, c, state.weights.weight, x())}; }
};

}  // namespace

std::vector<Tensor> gradientOf(const NodeState& state, const Tensor& c) {
  return std::visit(Gradient{state, c}, state.node.layer);
}

Tensor layerNormTransposed(const NodeState& state, const Tensor& c, bool throughDeviation) {
  const auto& norm = *state.node.as<LayerNorm>();
  const auto& x = state.inputs.front();
  std::vector<std::int64_t> axes;
  for (std::size_t i = 0; i < norm.normalised.size(); ++i)
    axes.push_back(x.dim() - 1 - static_cast<std::int64_t>(i));
  const auto centred = x - x.mean(axes, true);
  const auto inverse = ((centred * centred).mean(axes, true) + norm.epsilon).rsqrt();
  const auto g = (state.weights.weight.defined() ? c * state.weights.weight : c) * inverse;
  const auto linear = g - g.mean(axes, true);
  if (!throughDeviation) return linear;
  const auto unit = centred * inverse;
  return linear - unit * (g * unit).mean(axes, true);
}

}  // namespace hp::lrp
