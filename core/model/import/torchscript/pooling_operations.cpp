// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "core/model/import/torchscript/call.h"

namespace hp::torchscript {
namespace {

using namespace layer;

Value maxPool(const Call& call) {
  const auto kernel = call.extent("kernel", {0, 0});
  const auto p = call.extent("padding", {0, 0});
  const MaxPool2d pool{.kernel = kernel,
                       .stride = call.extent("stride", kernel),
                       .dilation = call.extent("dilation", {1, 1}),
                       .padding = {p.height, p.height, p.width, p.width},
                       .ceilMode = call.flag("ceil_mode", false)};
  return call.made(pool, call.tensor("self"));
}

Value maxPoolWithIndices(const Call& call) {
  const auto pooled = maxPool(call);
  return call.work.heap.sequence({pooled, None{}}, true);
}

Value avgPool(const Call& call) {
  const auto kernel = call.extent("kernel", {0, 0});
  const auto p = call.extent("padding", {0, 0});
  if (call.has("divisor_override")) call.refuse("has a divisor of its own");
  const AvgPool2d pool{.kernel = kernel,
                       .stride = call.extent("stride", kernel),
                       .padding = {p.height, p.height, p.width, p.width},
                       .ceilMode = call.flag("ceil_mode", false),
                       .countPadding = call.flag("count_include_pad", true)};
  return call.made(pool, call.tensor("self"));
}

Extent2d sizeOf(const Call& call, const Tensor& x) {
  if (call.shape(x).size() != 3) call.misfit("wants an image");
  return {call.shape(x)[1], call.shape(x)[2]};
}

Value adaptiveAvgPool(const Call& call) {
  const auto& x = call.tensor("self");
  const auto output = call.extent("output_size", sizeOf(call, x));
  if (output.height < 1 || output.width < 1) call.refuse("has an empty output");
  return call.made(AdaptiveAvgPool2d{.output = output}, x);
}

// A plain max pool where the size divides.
Value adaptiveMaxPool(const Call& call) {
  const auto& x = call.tensor("self");
  const auto input = sizeOf(call, x);
  const auto output = call.extent("output_size", input);
  if (output.height < 1 || output.width < 1) call.refuse("has an empty output");
  if (input.height % output.height != 0 || input.width % output.width != 0)
    call.misfit("does not divide its input evenly");
  const Extent2d kernel{input.height / output.height, input.width / output.width};
  const auto pooled = call.made(MaxPool2d{.kernel = kernel, .stride = kernel}, x);
  return call.work.heap.sequence({pooled, None{}}, true);
}

Value mean(const Call& call) {
  const auto& x = call.tensor("self");
  auto axes = call.integers("dim", {});
  for (auto& axis : axes) axis += axis < 0 ? static_cast<std::int64_t>(call.shape(x).size()) + 1 : 0;
  std::sort(axes.begin(), axes.end());
  if (axes != std::vector<std::int64_t>{2, 3} || call.shape(x).size() != 3)
    call.refuse("is over other axes than height and width");
  return call.made(GlobalMean{.keepAxes = call.flag("keepdim", false)}, x);
}

Extent2d scaledSize(const Call& call, const Tensor& x) {
  const auto input = sizeOf(call, x);
  if (call.has("output_size")) return call.extent("output_size", input);
  std::vector<double> factors;
  for (const auto& item : call.list("scale_factors")) {
    const auto number = numberOf(item, call.work.archive);
    if (number) factors.push_back(realOf(*number));
  }
  if (factors.size() != 2 || !(factors[0] > 0 && factors[0] < 1000 && factors[1] > 0 && factors[1] < 1000))
    call.refuse("has no size");
  return {static_cast<std::int64_t>(std::floor(static_cast<double>(input.height) * factors[0])),
          static_cast<std::int64_t>(std::floor(static_cast<double>(input.width) * factors[1]))};
}

Value upsample(const Call& call, UpsampleMode mode) {
  const auto& x = call.tensor("self");
  const auto size = scaledSize(call, x);
  if (size.height < 1 || size.width < 1) call.misfit("has an empty output");
  return call.made(Upsample{.output = size, .mode = mode, .alignCorners = call.flag("align_corners", false)},
                   x);
}
Value upsampleNearest(const Call& call) { return upsample(call, UpsampleMode::Nearest); }
Value upsampleBilinear(const Call& call) { return upsample(call, UpsampleMode::Bilinear); }

constexpr std::array kRows = std::to_array<OperationRow>({
    {"aten::max_pool2d", "self kernel stride padding dilation ceil_mode", maxPool},
    {"aten::max_pool2d_with_indices", "self kernel stride padding dilation ceil_mode", maxPoolWithIndices},
    {"aten::avg_pool2d", "self kernel stride padding ceil_mode count_include_pad divisor_override", avgPool},
    {"aten::adaptive_avg_pool2d", "self output_size", adaptiveAvgPool},
    {"aten::adaptive_max_pool2d", "self output_size", adaptiveMaxPool},
    {"aten::mean", "self dim keepdim", mean},
    {"aten::upsample_nearest2d", "self output_size scale_factors", upsampleNearest},
    {"aten::upsample_bilinear2d", "self output_size align_corners scale_factors", upsampleBilinear},
});

}  // namespace

std::span<const OperationRow> poolingOperations() { return kRows; }

}  // namespace hp::torchscript
