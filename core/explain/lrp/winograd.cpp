// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/winograd.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <array>

namespace hp::lrp {
namespace {

using at::Tensor;

// A tile of 4x4 outputs comes from 6x6 inputs by 6x6 products. Sixteen channels go side by side.
constexpr std::int64_t kOut = 4, kIn = 6, kProducts = kIn * kIn, kLanes = 16;
constexpr std::int64_t kTilesAtOnce = 224;  // what keeps transformed tiles of 64 to 256 channels in the cache

// Matrices whose distance is a power of two would share cache sets, and 36 of them are written side by side.
constexpr std::int64_t kGap = 5 * kLanes;

Tensor matrices(std::int64_t rows, std::int64_t columns) {
  const auto distance = rows * columns + kGap;
  return at::empty({kProducts * distance}, at::kFloat)
      .as_strided({kProducts, rows, columns}, {distance, columns, 1});
}

using Lane = std::array<float, kLanes>;
using Column = std::array<Lane, kIn>;

Lane loaded(const float* from) {
  Lane lane;
  std::copy_n(from, kLanes, lane.begin());
  return lane;
}

// The three transforms of one line, for sixteen channels: G, B' and A' of the paper for the points 0, +-1,
// +-2.
Column kernelLine(const Lane& g0, const Lane& g1, const Lane& g2) {
  Column u;
  for (std::size_t i = 0; i < kLanes; ++i) {
    const float sum = (g0[i] + g2[i]) / 6, far = g0[i] / 24 + g2[i] / 6;
    u[0][i] = g0[i] / 4;
    u[1][i] = -sum - g1[i] / 6;
    u[2][i] = -sum + g1[i] / 6;
    u[3][i] = far + g1[i] / 12;
    u[4][i] = far - g1[i] / 12;
    u[5][i] = g2[i];
  }
  return u;
}

Column inputLine(const Column& d) {
  Column v;
  for (std::size_t i = 0; i < kLanes; ++i) {
    const float even = d[4][i] - 4 * d[2][i], odd = d[3][i] - 4 * d[1][i];
    const float even2 = d[4][i] - d[2][i], odd2 = 2 * (d[3][i] - d[1][i]);
    v[0][i] = 4 * d[0][i] - 5 * d[2][i] + d[4][i];
    v[1][i] = even + odd;
    v[2][i] = even - odd;
    v[3][i] = even2 + odd2;
    v[4][i] = even2 - odd2;
    v[5][i] = 4 * d[1][i] - 5 * d[3][i] + d[5][i];
  }
  return v;
}

std::array<Lane, kOut> outputLine(const Column& m) {
  std::array<Lane, kOut> y;
  for (std::size_t i = 0; i < kLanes; ++i) {
    const float sum = m[1][i] + m[2][i], difference = m[1][i] - m[2][i];
    const float sum2 = m[3][i] + m[4][i], difference2 = m[3][i] - m[4][i];
    y[0][i] = m[0][i] + sum + sum2;
    y[1][i] = difference + 2 * difference2;
    y[2][i] = sum + 4 * sum2;
    y[3][i] = difference + 8 * difference2 + m[5][i];
  }
  return y;
}

// Entry `tap` of sixteen kernels that lie `step` floats apart.
Lane tapOf(const float* kernels, std::int64_t step, std::int64_t tap) {
  Lane lane;
  for (std::int64_t i = 0; i < kLanes; ++i) lane[static_cast<std::size_t>(i)] = kernels[i * step + tap];
  return lane;
}

// Sixteen kernels to 36 numbers each, `plane` apart.
void transformKernels(const float* kernels, std::int64_t step, bool turned, float* to, std::int64_t plane) {
  std::array<Column, 3> columns;
  for (std::int64_t x = 0; x < 3; ++x) {
    const auto tap = [&](std::int64_t y) { return tapOf(kernels, step, turned ? 8 - 3 * y - x : 3 * y + x); };
    columns[static_cast<std::size_t>(x)] = kernelLine(tap(0), tap(1), tap(2));
  }
  for (std::size_t y = 0; y < kIn; ++y) {
    const auto line = kernelLine(columns[0][y], columns[1][y], columns[2][y]);
    for (std::size_t x = 0; x < kIn; ++x)
      std::copy(line[x].begin(), line[x].end(), to + static_cast<std::int64_t>(y * kIn + x) * plane);
  }
}

// 36 x inputs x outputs, of the turned map if so wanted.
Tensor transformedKernels(const Tensor& weight, Kernel kernel) {
  const bool turned = kernel == Kernel::Turned;
  const auto all = weight.contiguous();
  const auto out = all.size(0), in = all.size(1);
  auto result = turned ? matrices(out, in) : matrices(in, out);
  const auto plane = result.stride(0);
  const auto* from = all.data_ptr<float>();
  auto* to = result.data_ptr<float>();
  at::parallel_for(0, (turned ? in : out) / kLanes, 1, [&](std::int64_t begin, std::int64_t end) {
    for (auto block = begin; block < end; ++block) {
      const auto first = block * kLanes;
      for (std::int64_t row = 0; row < (turned ? out : in); ++row) {
        if (turned) {
          transformKernels(from + (row * in + first) * 9, 9, true, to + row * in + first, plane);
        } else {
          transformKernels(from + (first * in + row) * 9, in * 9, false, to + row * out + first, plane);
        }
      }
    }
  });
  return result;
}

// A channels-last picture.
struct Picture {
  float* values = nullptr;
  std::int64_t channels = 0, height = 0, width = 0;

  bool contains(std::int64_t row, std::int64_t column) const {
    return row >= 0 && row < height && column >= 0 && column < width;
  }
  float* at(std::int64_t row, std::int64_t column) const {
    return values + (row * width + column) * channels;
  }
};

// Reads 6x6 pixels from (row, column) on, zeros outside, and writes 36 numbers a channel, `step` apart.
void transformTile(const Picture& picture, std::int64_t row, std::int64_t column, float* to,
                   std::int64_t step) {
  for (std::int64_t channel = 0; channel < picture.channels; channel += kLanes) {
    std::array<Column, kIn> lines;
    for (std::int64_t x = 0; x < kIn; ++x) {
      Column pixels = {};
      for (std::int64_t y = 0; y < kIn; ++y) {
        if (picture.contains(row + y, column + x))
          pixels[static_cast<std::size_t>(y)] = loaded(picture.at(row + y, column + x) + channel);
      }
      lines[static_cast<std::size_t>(x)] = inputLine(pixels);
    }
    for (std::size_t y = 0; y < kIn; ++y) {
      const auto line =
          inputLine({lines[0][y], lines[1][y], lines[2][y], lines[3][y], lines[4][y], lines[5][y]});
      for (std::size_t x = 0; x < kIn; ++x)
        std::copy(line[x].begin(), line[x].end(),
                  to + static_cast<std::int64_t>(y * kIn + x) * step + channel);
    }
  }
}

// The way back: 36 numbers a channel to 4x4 pixels, those outside left out.
void gatherTile(const float* from, std::int64_t step, const float* bias, const Picture& picture,
                std::int64_t row, std::int64_t column) {
  for (std::int64_t channel = 0; channel < picture.channels; channel += kLanes) {
    std::array<std::array<Lane, kOut>, kIn> lines;
    for (std::size_t x = 0; x < kIn; ++x) {
      Column products;
      for (std::size_t y = 0; y < kIn; ++y)
        products[y] = loaded(from + static_cast<std::int64_t>(y * kIn + x) * step + channel);
      lines[x] = outputLine(products);
    }
    const auto add = bias ? loaded(bias + channel) : Lane{};
    for (std::size_t y = 0; y < kOut; ++y) {
      auto line = outputLine({lines[0][y], lines[1][y], lines[2][y], lines[3][y], lines[4][y], lines[5][y]});
      for (std::size_t x = 0; x < kOut; ++x) {
        const auto atRow = row + static_cast<std::int64_t>(y),
                   atColumn = column + static_cast<std::int64_t>(x);
        if (!picture.contains(atRow, atColumn)) continue;
        for (std::size_t i = 0; i < kLanes; ++i) line[x][i] += add[i];
        std::copy(line[x].begin(), line[x].end(), picture.at(atRow, atColumn) + channel);
      }
    }
  }
}

Picture pictureOf(const Tensor& x) { return {x.data_ptr<float>(), x.size(1), x.size(2), x.size(3)}; }

std::int64_t tilesAlong(std::int64_t size) { return (size + kOut - 1) / kOut; }

}  // namespace

bool suitsWinograd(const layer::Conv2d& conv, const Tensor& input, Extent2d outputs) {
  const auto tiles = tilesAlong(outputs.height) * tilesAlong(outputs.width);
  const bool pays = conv.in * conv.out <=
                    3000 * tiles;  // measured: beyond, transforming the kernels costs more than it saves
  const auto fits = [](std::int64_t channels) { return channels >= 64 && channels % kLanes == 0; };
  return pays && input.scalar_type() == at::kFloat && input.dim() == 4 && input.size(0) == 1 &&
         conv.kernel == Extent2d{3, 3} && conv.stride == Extent2d{} && conv.dilation == Extent2d{} &&
         conv.groups == 1 && conv.padding.isSymmetric() && conv.padding.top <= 2 && conv.padding.left <= 2 &&
         fits(conv.in) && fits(conv.out);
}

Tensor winograd(const Tensor& input, const Tensor& weight, const Tensor& bias, Extent2d padding,
                Kernel kernel) {
  const auto source = input.contiguous(at::MemoryFormat::ChannelsLast);
  const auto kernels = transformedKernels(weight, kernel);
  const auto inputs = kernels.size(1), outputs = kernels.size(2);
  auto result =
      at::empty({1, outputs, source.size(2) + 2 * padding.height - 2, source.size(3) + 2 * padding.width - 2},
                source.options(), at::MemoryFormat::ChannelsLast);
  const auto from = pictureOf(source), to = pictureOf(result);
  const auto added = bias.defined() ? bias.contiguous() : bias;
  const auto columns = tilesAlong(to.width), tiles = columns * tilesAlong(to.height);
  const auto batch = std::min(tiles, kTilesAtOnce);
  auto transformed = matrices(batch, inputs), products = matrices(batch, outputs);
  for (std::int64_t first = 0; first < tiles; first += batch) {
    const auto count = std::min(batch, tiles - first);
    const auto forTiles = [&](const auto& work) {
      at::parallel_for(0, count, 8, [&](std::int64_t begin, std::int64_t end) {
        for (auto tile = begin; tile < end; ++tile)
          work(tile, (first + tile) / columns * kOut, (first + tile) % columns * kOut);
      });
    };
    forTiles([&](std::int64_t tile, std::int64_t row, std::int64_t column) {
      transformTile(from, row - padding.height, column - padding.width,
                    transformed.data_ptr<float>() + tile * inputs, transformed.stride(0));
    });
    for (std::int64_t i = 0; i < kProducts; ++i) {
      auto part = products[i].slice(0, 0, count);
      at::mm_out(part, transformed[i].slice(0, 0, count), kernels[i]);
    }
    forTiles([&](std::int64_t tile, std::int64_t row, std::int64_t column) {
      gatherTile(products.data_ptr<float>() + tile * outputs, products.stride(0),
                 added.defined() ? added.data_ptr<float>() : nullptr, to, row, column);
    });
  }
  return result;
}

}  // namespace hp::lrp
