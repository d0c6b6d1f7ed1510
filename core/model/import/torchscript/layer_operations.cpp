// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <limits>

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

// ---- activations

Value activated(const Call& call, ActivationKind kind, double alpha = 0) {
  return call.made(Activation{.kind = kind, .alpha = alpha}, call.tensor("self"));
}

template <ActivationKind kind>
Value plainActivation(const Call& call) {
  return activated(call, kind);
}

Value leakyRelu(const Call& call) {
  return activated(call, ActivationKind::LeakyRelu, call.number("slope", 0.01));
}

Value parametricRelu(const Call& call) {
  if (elementCount(call.constant("weight")->shape) != 1) call.refuse("has a slope for each channel");
  return activated(call, ActivationKind::LeakyRelu, call.number("weight", 0.25));
}

Value elu(const Call& call) {
  if (call.number("scale", 1) != 1 || call.number("input_scale", 1) != 1) call.refuse("has a scale");
  return activated(call, ActivationKind::Elu, call.number("alpha", 1));
}

// Klambauer et al. 2017: an ELU times a constant.
Value selu(const Call& call) {
  constexpr double kAlpha = 1.6732632423543772848170429916717;
  constexpr double kScale = 1.0507009873554804934193349852946;
  const auto inner = activated(call, ActivationKind::Elu, kAlpha);
  return call.made(Scale{.factor = {kScale}}, *std::get<Tensor*>(inner));
}

Value gelu(const Call& call) {
  const auto approximation = call.value("approximate");
  if (const auto* text = std::get_if<Text>(&approximation); text && **text != "none")
    call.refuse("is the approximate form");
  return activated(call, ActivationKind::Gelu);
}

Value softplus(const Call& call) {
  if (call.number("beta", 1) != 1 || call.number("threshold", 20) != 20)
    call.refuse("has a beta or threshold of its own");
  return activated(call, ActivationKind::Softplus);
}

Value clamped(const Call& call, double low, double high) {
  if (low == 0 && high == 6) return activated(call, ActivationKind::Relu6);
  if (low == 0 && std::isinf(high)) return activated(call, ActivationKind::Relu);
  call.refuse("clips to bounds other than 0 and 6");
}

Value hardTanh(const Call& call) { return clamped(call, call.number("min", -1), call.number("max", 1)); }

Value clamp(const Call& call) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  return clamped(call, call.number("min", -kInfinity), call.number("max", kInfinity));
}

Value softmax(const Call& call) {
  const auto& x = call.tensor("self");
  return call.made(Softmax{.axis = call.imageAxis("dim", x, -1)}, x);
}

Value dropout(const Call& call) {
  if (call.flag("train", false)) call.refuse("is in training mode; save the network after eval()");
  return call.viewed(Dropout{.rate = call.number("p", 0.5)}, call.tensor("self"));
}

// ---- pooling

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
    {"aten::relu", "self", plainActivation<ActivationKind::Relu>},
    {"aten::relu6", "self", plainActivation<ActivationKind::Relu6>},
    {"aten::sigmoid", "self", plainActivation<ActivationKind::Sigmoid>},
    {"aten::tanh", "self", plainActivation<ActivationKind::Tanh>},
    {"aten::silu", "self", plainActivation<ActivationKind::Silu>},
    {"aten::hardswish", "self", plainActivation<ActivationKind::HardSwish>},
    {"aten::hardsigmoid", "self", plainActivation<ActivationKind::HardSigmoid>},
    {"aten::leaky_relu", "self slope", leakyRelu},
    {"aten::prelu", "self weight", parametricRelu},
    {"aten::elu", "self alpha scale input_scale", elu},
    {"aten::selu", "self", selu},
    {"aten::gelu", "self approximate", gelu},
    {"aten::softplus", "self beta threshold", softplus},
    {"aten::hardtanh", "self min max", hardTanh},
    {"aten::clamp", "self min max", clamp},
    {"aten::clamp_min", "self min", clamp},
    {"aten::softmax", "self dim", softmax},
    {"aten::log_softmax", "self dim", softmax},  // only at the end, see strippedOutput
    {"aten::dropout", "self p train", dropout},
    {"aten::feature_dropout", "self p train", dropout},
    {"aten::alpha_dropout", "self p train", dropout},
    {"aten::max_pool2d", "self kernel stride padding dilation ceil_mode", maxPool},
    {"aten::max_pool2d_with_indices", "self kernel stride padding dilation ceil_mode", maxPoolWithIndices},
    {"aten::avg_pool2d", "self kernel stride padding ceil_mode count_include_pad divisor_override", avgPool},
    {"aten::adaptive_avg_pool2d", "self output_size", adaptiveAvgPool},
    {"aten::adaptive_max_pool2d", "self output_size", adaptiveMaxPool},
    {"aten::mean", "self dim keepdim", mean},
    {"aten::upsample_nearest2d", "self output_size scale_factors", upsampleNearest},
    {"aten::upsample_bilinear2d", "self output_size align_corners scale_factors", upsampleBilinear},
    {"aten::linear", "input weight bias", linear},
    {"aten::matmul", "self other", matrixProduct},
    {"aten::mm", "self other", matrixProduct},
    {"aten::addmm", "self mat1 mat2 beta alpha", biasedMatrixProduct},
});

}  // namespace

std::span<const OperationRow> layerOperations() { return kRows; }

}  // namespace hp::torchscript
