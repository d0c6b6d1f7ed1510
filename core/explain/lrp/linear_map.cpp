// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/linear_map.h"

#include <ATen/Parallel.h>

#include "core/base/outcome.h"
#include "core/explain/lrp/pooling.h"
#include "core/explain/lrp/winograd.h"
#include "core/model/canonicalise.h"
#include "core/model/executor.h"

namespace hp::lrp {
namespace {

using namespace layer;
using at::Tensor;

std::vector<std::int64_t> pair(Extent2d extent) { return {extent.height, extent.width}; }

Tensor padded(const Tensor& x, const Padding2d& p) {
  return at::constant_pad_nd(x, {p.left, p.right, p.top, p.bottom}, 0);
}

Tensor unpadded(const Tensor& x, const Padding2d& p) {
  return x.slice(2, p.top, x.size(2) - p.bottom).slice(3, p.left, x.size(3) - p.right);
}

// Relevance is often zero for most outputs: a one-hot start, or what a ReLU switched off. Only the rows
// of weights that meet something are read; they, not the arithmetic, are what a linear layer costs.
template <class Real>
void addRows(const Tensor& c, const Tensor& weight, Tensor& result) {
  const auto rows = weight.size(0), columns = weight.size(1);
  const auto* values = weight.template data_ptr<Real>();
  const auto* factors = c.template data_ptr<Real>();
  auto* sum = result.template data_ptr<Real>();
  at::parallel_for(0, columns, 2048, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t row = 0; row < rows; ++row) {
      if (factors[row] == 0) continue;
      const auto factor = factors[row];
      const auto* from = values + row * columns;
      for (std::int64_t i = begin; i < end; ++i) sum[i] += factor * from[i];
    }
  });
}

Tensor transposedLinear(const Tensor& c, const Tensor& weight) {
  if (c.numel() != weight.size(0)) return at::matmul(c, weight);
  auto result = at::zeros({1, weight.size(1)}, c.options());
  const auto factors = c.contiguous(), rows = weight.contiguous();
  if (c.scalar_type() == at::kDouble) {
    addRows<double>(factors, rows, result);
  } else {
    addRows<float>(factors, rows, result);
  }
  std::vector<std::int64_t> shape(c.sizes().begin(), c.sizes().end());
  shape.back() = weight.size(1);
  return result.view(shape);
}

struct Forward {
  const Node& node;
  const Tensor& a;
  const Tensor& weight;
  const Tensor& bias;

  Tensor operator()(const Conv2d& conv) const {
    const auto& p = conv.padding;
    if (suitsWinograd(conv, a, {node.shape.at(1), node.shape.at(2)}) && weight.size(0) == conv.out) {
      return winograd(a, weight, bias, {p.top, p.left}, Kernel::AsIs);
    }
    const auto convolve = [&](const Tensor& x, std::int64_t top, std::int64_t left) {
      return at::conv2d(x, weight, bias, pair(conv.stride), at::IntArrayRef{top, left}, pair(conv.dilation),
                        conv.groups);
    };
    return p.isSymmetric() ? convolve(a, p.top, p.left) : convolve(padded(a, p), 0, 0);
  }
  Tensor operator()(const ConvTranspose2d& conv) const {
    return at::conv_transpose2d(a, weight, bias, pair(conv.stride), {conv.padding.top, conv.padding.left},
                                pair(conv.outputPadding), conv.groups, pair(conv.dilation));
  }
  Tensor operator()(const Linear&) const { return at::linear(a, weight, bias); }
  Tensor operator()(const BatchNorm2d&) const { return channelwise(); }
  Tensor operator()(const Scale&) const { return channelwise(); }
  Tensor operator()(const auto&) const { return forwardNode(node, {a}, {}); }

  Tensor channelwise() const {
    const auto product = a * overChannels(weight, a.dim());
    return bias.defined() ? product + overChannels(bias, a.dim()) : product;
  }
};

// The kernels of the transposed map, in x out x h x w turned by 180 degrees, channels last.
template <class Real>
void turnInto(const Tensor& weight, Tensor& turned) {
  constexpr std::int64_t kBlock = 16;
  const auto out = weight.size(0), area = weight.size(2) * weight.size(3), columns = weight.size(1) * area;
  const auto* from = weight.template data_ptr<Real>();
  auto* to = turned.template data_ptr<Real>();
  at::parallel_for(0, (out + kBlock - 1) / kBlock, 1, [&](std::int64_t begin, std::int64_t end) {
    for (auto first = begin * kBlock; first < std::min(out, end * kBlock); first += kBlock) {
      for (std::int64_t column = 0; column < columns; ++column) {
        const auto mirrored = column / area * area + area - 1 - column % area;
        for (auto o = first; o < std::min(out, first + kBlock); ++o)
          to[mirrored * out + o] = from[o * columns + column];
      }
    }
  });
}

Tensor turnedKernels(const Tensor& weight) {
  const auto all = weight.contiguous();
  auto turned = at::empty({all.size(1), all.size(0), all.size(2), all.size(3)}, all.options(),
                          at::MemoryFormat::ChannelsLast);
  if (all.scalar_type() == at::kDouble) {
    turnInto<double>(all, turned);
  } else {
    turnInto<float>(all, turned);
  }
  return turned;
}

// With stride 1 the transposed map is a convolution by the turned kernel, and LibTorch is better at those.
Tensor transposedByTurning(const Conv2d& conv, const Tensor& c, const Tensor& weight) {
  const auto row = conv.dilation.height * (conv.kernel.height - 1) - conv.padding.top;
  const auto column = conv.dilation.width * (conv.kernel.width - 1) - conv.padding.left;
  return at::conv2d(c, turnedKernels(weight), {}, 1, at::IntArrayRef{row, column}, pair(conv.dilation));
}

bool canTurn(const Conv2d& conv) {
  return conv.groups == 1 && conv.stride == Extent2d{} && conv.padding.isSymmetric() &&
         conv.dilation.height * (conv.kernel.height - 1) >= conv.padding.top &&
         conv.dilation.width * (conv.kernel.width - 1) >= conv.padding.left;
}

struct Transposed {
  const Node& node;
  const Tensor& c;
  const Tensor& weight;
  const Tensor& a;

  Tensor operator()(const Conv2d& conv) const {
    const auto& p = conv.padding;
    if (suitsWinograd(conv, c, {a.size(2), a.size(3)}) && weight.size(0) == conv.out) {
      return winograd(c, weight, {}, {2 - p.top, 2 - p.left}, Kernel::Turned);
    }
    if (canTurn(conv)) return transposedByTurning(conv, c, weight);
    const auto back = [&](const Tensor& x, std::int64_t top, std::int64_t left) {
      return std::get<0>(at::convolution_backward(c, x, weight, {}, pair(conv.stride),
                                                  at::IntArrayRef{top, left}, pair(conv.dilation), false,
                                                  {0, 0}, conv.groups, {true, false, false}));
    };
    return p.isSymmetric() ? back(a, p.top, p.left) : unpadded(back(padded(a, p), 0, 0), p);
  }
  Tensor operator()(const ConvTranspose2d& conv) const {
    const auto full =
        at::conv2d(c, weight, {}, pair(conv.stride), at::IntArrayRef{conv.padding.top, conv.padding.left},
                   pair(conv.dilation), conv.groups);
    return full.slice(2, 0, a.size(2))
        .slice(3, 0, a.size(3));  // an output padding of a stride or more adds a row
  }
  Tensor operator()(const Linear&) const { return transposedLinear(c, weight); }
  Tensor operator()(const BatchNorm2d&) const { return c * overChannels(weight, c.dim()); }
  Tensor operator()(const Scale&) const { return c * overChannels(weight, c.dim()); }
  Tensor operator()(const AvgPool2d& pool) const { return averageTransposed(pool, c, a); }
  Tensor operator()(const AdaptiveAvgPool2d& pool) const {
    if (pool.output == Extent2d{1, 1}) return spread(c);
    return at::_adaptive_avg_pool2d_backward(c.contiguous(), a);
  }
  Tensor operator()(const GlobalMean& mean) const {
    return spread(mean.keepAxes ? c : c.unsqueeze(2).unsqueeze(3));
  }
  Tensor operator()(const Upsample& up) const {
    if (up.mode == UpsampleMode::Nearest)
      return at::upsample_nearest2d_backward(c, pair(up.output), a.sizes());
    return at::upsample_bilinear2d_backward(c, pair(up.output), a.sizes(), up.alignCorners);
  }
  Tensor operator()(const auto&) const {
    throw Error("The layer " + node.name + " (" + layerText(node.layer) + ") is not linear.");
  }

  Tensor spread(const Tensor& means) const {
    return (means / static_cast<double>(a.size(2) * a.size(3))).expand(a.sizes());
  }
};

AffineWeights scaleWeights(const Scale& scale, std::int64_t channels, at::ScalarType type) {
  const auto row = [&](const std::vector<double>& values) {
    return at::tensor(values, at::kDouble).expand({channels}).to(type);
  };
  return {row(scale.factor), row(scale.offset)};
}

}  // namespace

AffineWeights affineWeights(const Node& node, const Weights& weights, at::ScalarType type) {
  if (node.is<BatchNorm2d>()) {
    const auto affine = batchNormAffine(node, weights);
    return {affine.factor.to(type), affine.offset.to(type)};
  }
  if (const auto* scale = node.as<Scale>()) return scaleWeights(*scale, node.shape.front(), type);
  return {parameterOf(node, weights, "weight"), parameterOf(node, weights, "bias")};
}

Tensor forwardWith(const Node& node, const Tensor& a, const Tensor& weight, const Tensor& bias) {
  return std::visit(Forward{node, a, weight, bias}, node.layer);
}

Tensor transposedWith(const Node& node, const Tensor& c, const Tensor& weight, const Tensor& a) {
  return std::visit(Transposed{node, c, weight, a}, node.layer);
}

Tensor overChannels(const Tensor& values, std::int64_t dimensions) {
  std::vector<std::int64_t> shape(static_cast<std::size_t>(dimensions), 1);
  shape[1] = values.size(0);
  return values.view(shape);
}

}  // namespace hp::lrp
