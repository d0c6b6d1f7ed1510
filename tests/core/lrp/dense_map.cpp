// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lrp/dense_map.h"

#include <stdexcept>

namespace hp::test {
namespace {

// Calls visit(output channel, input channel within the group, kernel row, kernel column).
template <class Visit>
void forKernel(std::int64_t out, std::int64_t inPerGroup, Extent2d kernel, Visit&& visit) {
  for (std::int64_t o = 0; o < out; ++o)
    for (std::int64_t i = 0; i < inPerGroup; ++i)
      for (std::int64_t r = 0; r < kernel.height; ++r)
        for (std::int64_t c = 0; c < kernel.width; ++c) visit(o, i, r, c);
}

std::size_t place(const Shape& shape, std::int64_t channel, std::int64_t row, std::int64_t column) {
  return static_cast<std::size_t>((channel * shape[1] + row) * shape[2] + column);
}

void fillConv(DenseMap& map, const layer::Conv2d& conv, const Shape& in, const Shape& out,
              const std::vector<double>& weight) {
  const auto inPerGroup = conv.in / conv.groups, outPerGroup = conv.out / conv.groups;
  forKernel(
      conv.out, inPerGroup, conv.kernel, [&](std::int64_t o, std::int64_t i, std::int64_t r, std::int64_t c) {
        const auto value = weight[static_cast<std::size_t>(
            ((o * inPerGroup + i) * conv.kernel.height + r) * conv.kernel.width + c)];
        for (std::int64_t y = 0; y < out[1]; ++y) {
          for (std::int64_t x = 0; x < out[2]; ++x) {
            const auto row = y * conv.stride.height + r * conv.dilation.height - conv.padding.top;
            const auto column = x * conv.stride.width + c * conv.dilation.width - conv.padding.left;
            if (row < 0 || row >= in[1] || column < 0 || column >= in[2]) continue;
            map.at(place(out, o, y, x), place(in, o / outPerGroup * inPerGroup + i, row, column)) += value;
          }
        }
      });
}

void fillTransposed(DenseMap& map, const layer::ConvTranspose2d& conv, const Shape& in, const Shape& out,
                    const std::vector<double>& weight) {
  const auto inPerGroup = conv.in / conv.groups, outPerGroup = conv.out / conv.groups;
  forKernel(
      conv.in, outPerGroup, conv.kernel, [&](std::int64_t i, std::int64_t o, std::int64_t r, std::int64_t c) {
        const auto value = weight[static_cast<std::size_t>(
            ((i * outPerGroup + o) * conv.kernel.height + r) * conv.kernel.width + c)];
        for (std::int64_t y = 0; y < in[1]; ++y) {
          for (std::int64_t x = 0; x < in[2]; ++x) {
            const auto row = y * conv.stride.height + r * conv.dilation.height - conv.padding.top;
            const auto column = x * conv.stride.width + c * conv.dilation.width - conv.padding.left;
            if (row < 0 || row >= out[1] || column < 0 || column >= out[2]) continue;
            map.at(place(out, i / inPerGroup * outPerGroup + o, row, column), place(in, i, y, x)) += value;
          }
        }
      });
}

}  // namespace

DenseMap denseMap(const Node& node, const Shape& input, const std::vector<double>& weight,
                  const std::vector<double>& bias) {
  DenseMap map{static_cast<std::size_t>(elementCount(input)),
               static_cast<std::size_t>(elementCount(node.shape))};
  map.weight.assign(map.inputs * map.outputs, 0);
  const auto perChannel = map.outputs / static_cast<std::size_t>(node.shape[0]);
  for (std::size_t output = 0; output < map.outputs; ++output) map.bias.push_back(bias[output / perChannel]);
  if (const auto* conv = node.as<layer::Conv2d>()) {
    fillConv(map, *conv, input, node.shape, weight);
  } else if (const auto* transposed = node.as<layer::ConvTranspose2d>()) {
    fillTransposed(map, *transposed, input, node.shape, weight);
  } else if (node.is<layer::Linear>()) {
    map.weight = weight;
  } else if (node.is<layer::BatchNorm2d>() || node.is<layer::Scale>()) {
    for (std::size_t i = 0; i < map.outputs; ++i) map.at(i, i) = weight[i / perChannel];
  } else {
    throw std::logic_error("no dense map for this layer");
  }
  return map;
}

}  // namespace hp::test
