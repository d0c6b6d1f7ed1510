// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "core/base/outcome.h"
#include "core/model/executor.h"
#include "core/model/separable_resize.h"

namespace hp {
namespace {

using namespace layer;
using at::Tensor;

std::vector<std::int64_t> pair(Extent2d extent) { return {extent.height, extent.width}; }

// LibTorch pads symmetrically inside its windows; anything else is padded before.
struct Padded {
  Tensor values;
  std::vector<std::int64_t> inside;
};

Tensor padded(const Tensor& x, const Padding2d& p, double value) {
  return at::constant_pad_nd(x, {p.left, p.right, p.top, p.bottom}, value);
}

Padded paddedFor(const Tensor& x, const Padding2d& p, double value) {
  if (p.isSymmetric()) return {x, {p.top, p.left}};
  return {padded(x, p, value), {0, 0}};
}

// LibTorch allows pooling windows at most half their size of padding.
bool fitsInside(const Padding2d& p, Extent2d kernel) {
  return p.isSymmetric() && 2 * p.top <= kernel.height && 2 * p.left <= kernel.width;
}

// Padded before, LibTorch in ceil mode also places windows that start in the trailing padding. A slice of
// everything is left out, because its gradient would copy everything into another layout.
Tensor croppedTo(const Shape& shape, const Tensor& y) {
  if (y.size(2) == shape[1] && y.size(3) == shape[2]) return y;
  return y.slice(2, 0, shape[1]).slice(3, 0, shape[2]);
}

Tensor activated(const Tensor& x, const Activation& activation) {
  switch (activation.kind) {
    case ActivationKind::Relu:
      return at::relu(x);
    case ActivationKind::Relu6:
      return at::hardtanh(x, 0, 6);
    case ActivationKind::LeakyRelu:
      return at::leaky_relu(x, activation.alpha);
    case ActivationKind::Elu:
      return at::elu(x, activation.alpha);
    case ActivationKind::Sigmoid:
      return at::sigmoid(x);
    case ActivationKind::Tanh:
      return at::tanh(x);
    case ActivationKind::Gelu:
      return at::gelu(x);
    case ActivationKind::Silu:
      return at::silu(x);
    case ActivationKind::HardSigmoid:
      return at::hardsigmoid(x);
    case ActivationKind::HardSwish:
      return at::hardswish(x);
    case ActivationKind::Softplus:
      return at::softplus(x);
  }
  throw Error("There is an activation of an unknown kind.");
}

Shape withBatch(const Tensor& x, const Shape& shape) {
  Shape full{x.size(0)};
  full.insert(full.end(), shape.begin(), shape.end());
  return full;
}

Tensor perChannel(const std::vector<double>& values, const Tensor& x) {
  const auto row = at::tensor(values, x.options().dtype(at::kDouble)).to(x.scalar_type());
  std::vector<std::int64_t> shape(static_cast<std::size_t>(x.dim()), 1);
  shape[1] = static_cast<std::int64_t>(values.size());
  return row.view(shape);
}

struct Forward {
  const Node& node;
  const std::vector<Tensor>& in;
  const Weights& weights;

  const Tensor& x() const { return in.front(); }
  const Tensor& parameter(std::string_view role) const { return parameterOf(node, weights, role); }

  Tensor operator()(const Input&) const { return x(); }
  Tensor operator()(const Conv2d& conv) const {
    const auto p = paddedFor(x(), conv.padding, 0);
    return at::conv2d(p.values, parameter("weight"), parameter("bias"), pair(conv.stride),
                      at::IntArrayRef(p.inside), pair(conv.dilation), conv.groups);
  }
  Tensor operator()(const ConvTranspose2d& conv) const {
    return at::conv_transpose2d(x(), parameter("weight"), parameter("bias"), pair(conv.stride),
                                {conv.padding.top, conv.padding.left}, pair(conv.outputPadding), conv.groups,
                                pair(conv.dilation));
  }
  Tensor operator()(const Linear&) const { return at::linear(x(), parameter("weight"), parameter("bias")); }
  Tensor operator()(const BatchNorm2d& norm) const {
    return at::batch_norm(x(), parameter("weight"), parameter("bias"), parameter("running_mean"),
                          parameter("running_var"), false, 0, norm.epsilon, false);
  }
  Tensor operator()(const LayerNorm& norm) const {
    return at::layer_norm(x(), norm.normalised, parameter("weight"), parameter("bias"), norm.epsilon);
  }
  Tensor operator()(const Activation& activation) const { return activated(x(), activation); }
  Tensor operator()(const MaxPool2d& pool) const {
    const bool inside = fitsInside(pool.padding, pool.kernel);
    const auto values = inside ? x() : padded(x(), pool.padding, -std::numeric_limits<double>::infinity());
    const auto p = inside ? pool.padding : Padding2d{};
    return croppedTo(node.shape, at::max_pool2d(values, pair(pool.kernel), pair(pool.stride), {p.top, p.left},
                                                pair(pool.dilation), pool.ceilMode));
  }
  Tensor operator()(const AvgPool2d& pool) const {
    const auto window = [&](const Tensor& values, const Padding2d& p) {
      return croppedTo(node.shape, at::avg_pool2d(values, pair(pool.kernel), pair(pool.stride),
                                                  {p.top, p.left}, pool.ceilMode, pool.countPadding));
    };
    if (fitsInside(pool.padding, pool.kernel)) return window(x(), pool.padding);
    const auto mean = window(padded(x(), pool.padding, 0), {});
    if (pool.countPadding) return mean;
    return mean / window(padded(at::ones_like(x()), pool.padding, 0), {});
  }
  Tensor operator()(const AdaptiveAvgPool2d& pool) const {
    if (wantsFixedOrder(x())) return adaptiveMeans(x(), pool.output);
    return at::adaptive_avg_pool2d(x(), pair(pool.output));
  }
  Tensor operator()(const GlobalMean& mean) const { return x().mean(at::IntArrayRef{2, 3}, mean.keepAxes); }
  Tensor operator()(const Add&) const {
    auto sum = in[0] + in[1];
    for (std::size_t i = 2; i < in.size(); ++i) sum = sum + in[i];
    return sum;
  }
  Tensor operator()(const Mul&) const { return in[0] * in[1]; }
  Tensor operator()(const Scale& scale) const {
    return x() * perChannel(scale.factor, x()) + perChannel(scale.offset, x());
  }
  Tensor operator()(const Concat& concat) const { return at::cat(in, concat.axis + 1); }
  Tensor operator()(const Slice& slice) const {
    return x().slice(slice.axis + 1, slice.begin, slice.end, slice.step);
  }
  Tensor operator()(const Pad& pad) const {
    const auto& p = pad.padding;
    return at::constant_pad_nd(x(), {p.left, p.right, p.top, p.bottom, pad.channelsBefore, pad.channelsAfter},
                               pad.value);
  }
  Tensor operator()(const Flatten& flatten) const { return x().flatten(flatten.from + 1); }
  Tensor operator()(const Reshape& reshape) const { return x().reshape(withBatch(x(), reshape.shape)); }
  Tensor operator()(const Permute& permute) const {
    std::vector<std::int64_t> order{0};
    for (const auto axis : permute.order) order.push_back(axis + 1);
    return x().permute(order);
  }
  Tensor operator()(const Upsample& upsample) const {
    if (upsample.mode == UpsampleMode::Nearest) return at::upsample_nearest2d(x(), pair(upsample.output));
    if (wantsFixedOrder(x())) return interpolated(x(), upsample.output, upsample.alignCorners);
    return at::upsample_bilinear2d(x(), pair(upsample.output), upsample.alignCorners);
  }
  Tensor operator()(const Dropout&) const { return x(); }  // inference: scaled while training
  Tensor operator()(const Softmax& softmax) const { return at::softmax(x(), softmax.axis + 1); }
  Tensor operator()(const Identity&) const { return x(); }
};

}  // namespace

Tensor forwardNode(const Node& node, const std::vector<Tensor>& inputs, const Weights& weights) {
  return std::visit(Forward{node, inputs, weights}, node.layer);
}

}  // namespace hp
