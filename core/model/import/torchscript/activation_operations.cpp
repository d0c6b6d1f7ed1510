// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <limits>

#include "core/model/import/torchscript/call.h"

namespace hp::torchscript {
namespace {

using namespace layer;

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

constexpr std::array kRows = std::to_array<OperationRow>({
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
    {"aten::log_softmax", "self dim", softmax},  // only at the end, see Draft::finish
    {"aten::dropout", "self p train", dropout},
    {"aten::feature_dropout", "self p train", dropout},
    {"aten::alpha_dropout", "self p train", dropout},
});

}  // namespace

std::span<const OperationRow> activationOperations() { return kRows; }

}  // namespace hp::torchscript
