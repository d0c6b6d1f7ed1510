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

Tensor scattered(const Tensor& c, const Tensor& x, const Tensor& winners) {
  auto result = at::zeros_like(x);
  if (x.scalar_type() == at::kDouble) {
    scatterChannelsLast<double>(c, winners, result);
  } else {
    scatterChannelsLast<float>(c, winners, result);
  }
  return result;
}

bool isChannelsLast(const Tensor& x) { return x.is_contiguous(at::MemoryFormat::ChannelsLast); }

Tensor average(const layer::AvgPool2d& pool, const Tensor& x) {
  return at::avg_pool2d(x, pair(pool.kernel), pair(pool.stride), {0, 0}, pool.ceilMode, pool.countPadding);
}

Tensor averageBack(const layer::AvgPool2d& pool, const Tensor& c, const Tensor& x, const Padding2d& p) {
  return at::avg_pool2d_backward(c.contiguous(), x, pair(pool.kernel), pair(pool.stride), {p.top, p.left},
                                 pool.ceilMode, pool.countPadding, c10::nullopt);
}

}  // namespace

MaxPooled maxPooled(const layer::MaxPool2d& pool, const Tensor& x) {
  const bool inside = fitsInside(pool.padding, pool.kernel);
  const auto p = inside ? pool.padding : Padding2d{};
  const auto values = inside ? x : padded(x, pool.padding, -std::numeric_limits<double>::infinity());
  auto [maxima, winners] = at::max_pool2d_with_indices(values, pair(pool.kernel), pair(pool.stride),
                                                       {p.top, p.left}, pair(pool.dilation), pool.ceilMode);
  return {maxima, winners};
}

Tensor toWinners(const layer::MaxPool2d& pool, const Tensor& c, const Tensor& x, const Tensor& winners) {
  const auto back = [&](const Tensor& values, const Padding2d& p) {
    if (isChannelsLast(values) && isChannelsLast(winners))
      return scattered(c.contiguous(at::MemoryFormat::ChannelsLast), values, winners);
    return at::max_pool2d_with_indices_backward(c.contiguous(), values, pair(pool.kernel), pair(pool.stride),
                                                {p.top, p.left}, pair(pool.dilation), pool.ceilMode, winners);
  };
  if (fitsInside(pool.padding, pool.kernel)) return back(x, pool.padding);
  return unpadded(back(padded(x, pool.padding, 0), {}), pool.padding);
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
  if (pool.countPadding) return unpadded(averageBack(pool, c, wide, {}), pool.padding);
  const auto counted = average(pool, padded(at::ones_like(x), pool.padding, 0));
  return unpadded(averageBack(pool, c / counted, wide, {}), pool.padding);
}

}  // namespace hp::lrp
