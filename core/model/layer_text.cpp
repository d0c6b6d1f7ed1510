// SPDX-License-Identifier: GPL-3.0-or-later
#include <type_traits>

#include "core/base/text.h"
#include "core/model/layers.h"

namespace hp {
namespace {

using namespace layer;

template <class... Ts>
struct Overloaded : Ts... {
  using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

std::string times(Extent2d extent) {
  return std::to_string(extent.height) + "x" + std::to_string(extent.width);
}

std::string strideText(Extent2d stride) {
  if (stride == Extent2d{}) return {};
  return ", stride " + (stride.height == stride.width ? std::to_string(stride.height) : times(stride));
}

std::string convText(const char* kind, const auto& conv) {
  std::string text = std::string(kind) + " " + std::to_string(conv.out) + ", " + times(conv.kernel) +
                     strideText(conv.stride);
  if (conv.dilation != Extent2d{}) text += ", dilation " + times(conv.dilation);
  if (conv.groups > 1) text += ", " + std::to_string(conv.groups) + " groups";
  return text;
}

}  // namespace

std::string_view layerName(const Layer& layer) {
  constexpr std::string_view kNames[] = {"Input",
                                         "Conv2d",
                                         "ConvTranspose2d",
                                         "Linear",
                                         "BatchNorm2d",
                                         "LayerNorm",
                                         "Activation",
                                         "MaxPool2d",
                                         "AvgPool2d",
                                         "AdaptiveAvgPool2d",
                                         "GlobalMean",
                                         "Add",
                                         "Mul",
                                         "Scale",
                                         "Concat",
                                         "Slice",
                                         "Pad",
                                         "Flatten",
                                         "Reshape",
                                         "Permute",
                                         "Upsample",
                                         "Dropout",
                                         "Softmax",
                                         "Identity"};
  static_assert(std::size(kNames) == std::variant_size_v<Layer>);
  return kNames[layer.index()];
}

std::string_view activationName(ActivationKind kind) {
  constexpr std::string_view kNames[] = {"ReLU", "ReLU6", "LeakyReLU",   "ELU",       "Sigmoid", "Tanh",
                                         "GELU", "SiLU",  "HardSigmoid", "HardSwish", "Softplus"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string layerText(const Layer& layer) {
  const std::string name(layerName(layer));
  return std::visit(
      Overloaded{
          [](const Conv2d& conv) { return convText("Conv2d", conv); },
          [](const ConvTranspose2d& conv) { return convText("ConvTranspose2d", conv); },
          [](const Linear& linear) { return "Linear " + std::to_string(linear.out); },
          [](const Activation& activation) { return std::string(activationName(activation.kind)); },
          [](const MaxPool2d& pool) { return "MaxPool2d " + times(pool.kernel) + strideText(pool.stride); },
          [](const AvgPool2d& pool) { return "AvgPool2d " + times(pool.kernel) + strideText(pool.stride); },
          [](const AdaptiveAvgPool2d& pool) { return "AdaptiveAvgPool2d " + times(pool.output); },
          [](const Dropout& dropout) { return "Dropout " + numberText(dropout.rate); },
          [&name](const auto&) { return name; },
      },
      layer);
}

}  // namespace hp
