// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/model/import/torchscript/call.h"

namespace hp::torchscript {
namespace {

using namespace layer;

// ---- convolutions

void requireKernel(const Call& call, const Constant& weight) {
  if (weight.shape.size() != 4) call.refuse("is not over two axes");
  for (const auto extent : weight.shape) {
    if (extent < 1) call.refuse("has an empty kernel");
  }
}

void requireVector(const Call& call, const Constant* values, std::int64_t count, const char* what) {
  if (values && values->shape != Shape{count})
    call.refuse(std::string("has a ") + what + " of another size than its channels");
}

std::int64_t groupsOf(const Call& call) {
  const auto groups = call.integer("groups", 1);
  if (groups < 1 || groups > 1'000'000) call.refuse("has no sensible number of groups");
  return groups;
}

// 'same': of an odd amount the larger half comes after.
Padding2d paddingOf(const Call& call, Extent2d kernel, Extent2d dilation) {
  const auto given = call.value("padding");
  if (!std::holds_alternative<Text>(given)) {
    const auto p = call.extent("padding", {0, 0});
    return {p.height, p.height, p.width, p.width};
  }
  if (*std::get<Text>(given) == "valid") return {};
  if (*std::get<Text>(given) != "same") call.refuse("has an unknown padding");
  const auto height = dilation.height * (kernel.height - 1);
  const auto width = dilation.width * (kernel.width - 1);
  return {height / 2, height - height / 2, width / 2, width - width / 2};
}

std::vector<const Constant*> weightAndBias(const Constant* weight, const Constant* bias) {
  return bias ? std::vector{weight, bias} : std::vector{weight};
}

Value convolution(const Call& call) {
  const auto* weight = call.constant("weight");
  const auto* bias = call.constantOrNone("bias");
  requireKernel(call, *weight);
  requireVector(call, bias, weight->shape[0], "bias");
  const auto groups = groupsOf(call);
  const Extent2d kernel{weight->shape[2], weight->shape[3]};
  const auto dilation = call.extent("dilation", {1, 1});
  const Conv2d conv{.in = weight->shape[1] * groups,
                    .out = weight->shape[0],
                    .kernel = kernel,
                    .stride = call.extent("stride", {1, 1}),
                    .dilation = dilation,
                    .padding = paddingOf(call, kernel, dilation),
                    .groups = groups,
                    .bias = bias != nullptr};
  return call.made(conv, call.tensor("input"), weightAndBias(weight, bias));
}

Value transposedConvolution(const Call& call) {
  const auto* weight = call.constant("weight");
  const auto* bias = call.constantOrNone("bias");
  requireKernel(call, *weight);
  const auto groups = groupsOf(call);
  const auto p = call.extent("padding", {0, 0});
  const ConvTranspose2d conv{.in = weight->shape[0],
                             .out = weight->shape[1] * groups,
                             .kernel = {weight->shape[2], weight->shape[3]},
                             .stride = call.extent("stride", {1, 1}),
                             .dilation = call.extent("dilation", {1, 1}),
                             .padding = {p.height, p.height, p.width, p.width},
                             .outputPadding = call.extent("output_padding", {0, 0}),
                             .groups = groups,
                             .bias = bias != nullptr};
  requireVector(call, bias, conv.out, "bias");
  return call.made(conv, call.tensor("input"), weightAndBias(weight, bias));
}

Value eitherConvolution(const Call& call) {
  return call.flag("transposed", false) ? transposedConvolution(call) : convolution(call);
}

// ---- linear layers

Value linearLayer(const Call& call, const Tensor& x, const Constant* weight, const Constant* bias) {
  if (weight->shape.size() != 2) call.refuse("has a weight that is no matrix");
  requireVector(call, bias, weight->shape[0], "bias");
  return call.made(Linear{.in = weight->shape[1], .out = weight->shape[0], .bias = bias != nullptr}, x,
                   weightAndBias(weight, bias));
}

Value linear(const Call& call) {
  return linearLayer(call, call.tensor("input"), call.constant("weight"), call.constantOrNone("bias"));
}

const Constant* transposed(const Call& call, const Constant* matrix) {
  if (matrix->shape.size() != 2) call.refuse("has a weight that is no matrix");
  return call.work.heap.constant(withAxesSwapped(*matrix, 0, 1));
}

Value matrixProduct(const Call& call) {
  return linearLayer(call, call.tensor("self"), transposed(call, call.constant("other")), nullptr);
}

Value biasedMatrixProduct(const Call& call) {
  if (call.number("beta", 1) != 1 || call.number("alpha", 1) != 1) call.refuse("has factors");
  return linearLayer(call, call.tensor("mat1"), transposed(call, call.constant("mat2")),
                     call.constant("self"));
}

// ---- normalisation

const Constant* filled(const Call& call, const Shape& shape, double value) {
  return call.work.heap.constant({.shape = shape, .value = at::full(shape, value)});
}

Value batchNorm(const Call& call) {
  if (call.flag("training", false)) call.refuse("is in training mode; save the network after eval()");
  const auto* mean = call.constant("running_mean");
  const auto* variance = call.constant("running_var");
  const auto* weight = call.constantOrNone("weight");
  const auto* bias = call.constantOrNone("bias");
  const auto channels = elementCount(mean->shape);
  for (const auto* values : {mean, variance, weight, bias})
    requireVector(call, values, channels, "parameter");
  const BatchNorm2d norm{.channels = channels, .epsilon = call.number("eps", 1e-5), .affine = weight || bias};
  if (!norm.affine) return call.made(norm, call.tensor("input"), {mean, variance});
  if (!weight) weight = filled(call, {channels}, 1);
  if (!bias) bias = filled(call, {channels}, 0);
  return call.made(norm, call.tensor("input"), {weight, bias, mean, variance});
}

Value layerNorm(const Call& call) {
  const auto shape = call.integers("normalized_shape", {});
  const auto* weight = call.constantOrNone("weight");
  const auto* bias = call.constantOrNone("bias");
  for (const auto* values : {weight, bias}) {
    if (values && values->shape != shape) call.refuse("has a parameter of another shape");
  }
  const LayerNorm norm{.normalised = shape, .epsilon = call.number("eps", 1e-5), .affine = weight || bias};
  if (!norm.affine) return call.made(norm, call.tensor("input"));
  if (!weight) weight = filled(call, shape, 1);
  if (!bias) bias = filled(call, shape, 0);
  return call.made(norm, call.tensor("input"), {weight, bias});
}

constexpr std::array kRows = std::to_array<OperationRow>({
    {"aten::conv2d", "input weight bias stride padding dilation groups", convolution},
    {"aten::_convolution", "input weight bias stride padding dilation transposed output_padding groups",
     eitherConvolution},
    {"aten::convolution", "input weight bias stride padding dilation transposed output_padding groups",
     eitherConvolution},
    {"aten::_convolution_mode", "input weight bias stride padding dilation groups", convolution},
    {"aten::conv_transpose2d", "input weight bias stride padding output_padding groups dilation",
     transposedConvolution},
    {"aten::batch_norm", "input weight bias running_mean running_var training momentum eps", batchNorm},
    {"aten::layer_norm", "input normalized_shape weight bias eps", layerNorm},
    {"aten::linear", "input weight bias", linear},
    {"aten::matmul", "self other", matrixProduct},
    {"aten::mm", "self other", matrixProduct},
    {"aten::addmm", "self mat1 mat2 beta alpha", biasedMatrixProduct},
});

}  // namespace

std::span<const OperationRow> weightedOperations() { return kRows; }

}  // namespace hp::torchscript
