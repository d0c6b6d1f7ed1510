// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/pooling.h"

#include <ATen/Parallel.h>

#include <limits>

namespace hp::lrp {
namespace {

using at::Tensor;

std::vector<std::int64_t> pair(Extent2d extent) { return {extent.height, extent.width}; }

Tensor padded(const Tensor& x, const Padding2d& p, double value) {
  return at::constant_pad_nd(x, {p.left, p.right, p.top, p.bottom}, value);
}

Tensor unpadded(const Tensor& x, const Padding2d& p) {
  return x.slice(2, p.top, x.size(2) - p.bottom).slice(3, p.left, x.size(3) - p.right);
}

// As in the executor: LibTorch pads symmetrically and by at most half a window.
bool fitsInside(const Padding2d& p, Extent2d kernel) {
  return p.isSymmetric() && 2 * p.top <= kernel.height && 2 * p.left <= kernel.width;
}

Shape windowsOf(const Layer& pool, const Tensor& x) {
  return outputShape(pool, {{x.size(1), x.size(2), x.size(3)}});
}

// Padded before, LibTorch in ceil mode also places windows that start in the trailing padding; the layer has
// none.
Tensor croppedTo(const Shape& shape, const Tensor& y) {
  return y.slice(2, 0, shape[1]).slice(3, 0, shape[2]).contiguous(y.suggest_memory_format());
}

// LibTorch's own way back walks channels-last memory slowly. Threads share out channels, so that every sum
// has one order.
template <class Real>
void scatterChannelsLast(const Tensor& c, const Tensor& winners, Tensor& result) {
  const auto channels = c.size(1), places = c.numel() / std::max<std::int64_t>(1, c.size(0) * channels);
  const auto area = result.size(2) * result.size(3);
  const auto* from = c.data_ptr<Real>();
  const auto* winner = winners.data_ptr<std::int64_t>();
  auto* to = result.data_ptr<Real>();
  at::parallel_for(0, channels, 32, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t place = 0; place < c.size(0) * places; ++place) {
      auto* image = to + place / places * area * channels;
      const auto* row = from + place * channels;
      const auto* where = winner + place * channels;
      for (auto channel = begin; channel < end; ++channel)
        image[where[channel] * channels + channel] += row[channel];
    }
  });
}

bool isChannelsLast(const Tensor& x) { return x.is_contiguous(at::MemoryFormat::ChannelsLast); }

// Gives each c to its winner in a picture like x.
Tensor scattered(const Tensor& c, const Tensor& x, const Tensor& winners) {
  if (!isChannelsLast(x) || !isChannelsLast(winners)) {
    auto planes = at::zeros_like(x, at::MemoryFormat::Contiguous).flatten(2);
    return planes.scatter_add_(2, winners.flatten(2), c.flatten(2)).view(x.sizes());
  }
  auto result = at::zeros_like(x);
  const auto from = c.contiguous(at::MemoryFormat::ChannelsLast);
  if (x.scalar_type() == at::kDouble) {
    scatterChannelsLast<double>(from, winners, result);
  } else {
    scatterChannelsLast<float>(from, winners, result);
  }
  return result;
}

Tensor averageBack(const layer::AvgPool2d& pool, const Tensor& c, const Tensor& x, const Padding2d& p) {
  return at::avg_pool2d_backward(c.contiguous(), x, pair(pool.kernel), pair(pool.stride), {p.top, p.left},
                                 pool.ceilMode, pool.countPadding, {});
}

// For a picture padded before: windows that the layer does not have hold nothing.
Tensor averageBackToPadded(const layer::AvgPool2d& pool, const Tensor& c, const Tensor& wide) {
  auto bare = pool;
  bare.padding = {};
  const auto placed = windowsOf(bare, wide);
  return averageBack(bare, at::constant_pad_nd(c, {0, placed[2] - c.size(3), 0, placed[1] - c.size(2)}), wide,
                     {});
}

// How large a part of each window lies on the picture.
Tensor coverage(const layer::AvgPool2d& pool, const Tensor& x) {
  const auto ones = padded(at::ones_like(x), pool.padding, 0);
  return croppedTo(windowsOf(pool, x),
                   at::avg_pool2d(ones, pair(pool.kernel), pair(pool.stride), {0, 0}, pool.ceilMode));
}

}  // namespace

MaxPooled maxPooled(const layer::MaxPool2d& pool, const Tensor& x) {
  const bool inside = fitsInside(pool.padding, pool.kernel);
  const auto p = inside ? pool.padding : Padding2d{};
  const auto values = inside ? x : padded(x, pool.padding, -std::numeric_limits<double>::infinity());
  const auto [maxima, winners] = at::max_pool2d_with_indices(
      values, pair(pool.kernel), pair(pool.stride), {p.top, p.left}, pair(pool.dilation), pool.ceilMode);
  const auto windows = windowsOf(pool, x);
  return {croppedTo(windows, maxima), croppedTo(windows, winners)};
}

Tensor toWinners(const layer::MaxPool2d& pool, const Tensor& c, const Tensor& x, const Tensor& winners) {
  if (fitsInside(pool.padding, pool.kernel)) return scattered(c, x, winners);
  return unpadded(scattered(c, padded(x, pool.padding, 0), winners), pool.padding);
}

layer::AvgPool2d averageLike(const layer::MaxPool2d& pool) {
  return {.kernel = pool.kernel,
          .stride = pool.stride,
          .padding = pool.padding,
          .ceilMode = pool.ceilMode,
          .countPadding = false};
}

Tensor averageTransposed(const layer::AvgPool2d& pool, const Tensor& c, const Tensor& x) {
  if (fitsInside(pool.padding, pool.kernel)) return averageBack(pool, c, x, pool.padding);
  const auto wide = padded(x, pool.padding, 0);
  const auto shares = pool.countPadding ? c : c / coverage(pool, x);
  return unpadded(averageBackToPadded(pool, shares, wide), pool.padding);
}

}  // namespace hp::lrp
