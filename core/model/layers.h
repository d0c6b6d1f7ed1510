// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/array.h"

namespace hp {

/// Rows and columns of a window, stride or dilation.
struct Extent2d {
  std::int64_t height = 1;
  std::int64_t width = 1;
  friend bool operator==(const Extent2d&, const Extent2d&) = default;
};

/// Padding of the four sides in pixels; need not be symmetric ('same' of an even size is not).
struct Padding2d {
  std::int64_t top = 0, bottom = 0, left = 0, right = 0;
  static Padding2d all(std::int64_t amount) { return {amount, amount, amount, amount}; }
  bool isSymmetric() const { return top == bottom && left == right; }
  bool isZero() const { return *this == Padding2d{}; }
  friend bool operator==(const Padding2d&, const Padding2d&) = default;
};

enum class ActivationKind {
  Relu,
  Relu6,
  LeakyRelu,
  Elu,
  Sigmoid,
  Tanh,
  Gelu,
  Silu,
  HardSigmoid,
  HardSwish,
  Softplus
};

/// The kinds of layer a graph may hold. Shapes and axes leave the batch axis out: axis 0 is channels
/// (or features). A layer's parameter names stand in Node::parameters, in the order given here.
namespace layer {

struct Input {
  friend bool operator==(const Input&, const Input&) = default;
};
/// parameters: weight (out x in/groups x kh x kw), bias (out) if `bias`. Zero padding.
struct Conv2d {
  std::int64_t in = 0, out = 0;
  Extent2d kernel = {}, stride = {}, dilation = {};
  Padding2d padding = {};
  std::int64_t groups = 1;
  bool bias = true;
  friend bool operator==(const Conv2d&, const Conv2d&) = default;
};
/// parameters: weight (in x out/groups x kh x kw), bias (out) if `bias`. Symmetric padding only.
struct ConvTranspose2d {
  std::int64_t in = 0, out = 0;
  Extent2d kernel = {}, stride = {}, dilation = {};
  Padding2d padding = {};
  Extent2d outputPadding = {0, 0};
  std::int64_t groups = 1;
  bool bias = true;
  friend bool operator==(const ConvTranspose2d&, const ConvTranspose2d&) = default;
};
/// parameters: weight (out x in), bias (out) if `bias`. Applies to the last axis.
struct Linear {
  std::int64_t in = 0, out = 0;
  bool bias = true;
  friend bool operator==(const Linear&, const Linear&) = default;
};
/// parameters: weight and bias if `affine`, then running_mean, running_var. Inference semantics: (x - mean) /
/// sqrt(var + epsilon) * weight + bias.
struct BatchNorm2d {
  std::int64_t channels = 0;
  double epsilon = 1e-5;
  bool affine = true;
  friend bool operator==(const BatchNorm2d&, const BatchNorm2d&) = default;
};
/// parameters: weight, bias of shape `normalised` when affine. Over the last axes.
struct LayerNorm {
  Shape normalised = {};
  double epsilon = 1e-5;
  bool affine = true;
  friend bool operator==(const LayerNorm&, const LayerNorm&) = default;
};
struct Activation {
  ActivationKind kind = ActivationKind::Relu;
  double alpha = 0;  ///< slope of LeakyRelu, scale of Elu; otherwise unused
  friend bool operator==(const Activation&, const Activation&) = default;
};
struct MaxPool2d {
  Extent2d kernel = {}, stride = {}, dilation = {};
  Padding2d padding = {};  ///< with minus infinity
  bool ceilMode = false;
  friend bool operator==(const MaxPool2d&, const MaxPool2d&) = default;
};
struct AvgPool2d {
  Extent2d kernel = {}, stride = {};
  Padding2d padding = {};
  bool ceilMode = false;
  bool countPadding = true;
  friend bool operator==(const AvgPool2d&, const AvgPool2d&) = default;
};
struct AdaptiveAvgPool2d {
  Extent2d output = {};
  friend bool operator==(const AdaptiveAvgPool2d&, const AdaptiveAvgPool2d&) = default;
};
/// Mean over height and width; C x H x W becomes C (or C x 1 x 1).
struct GlobalMean {
  bool keepAxes = false;
  friend bool operator==(const GlobalMean&, const GlobalMean&) = default;
};
/// Sum of all inputs.
struct Add {
  friend bool operator==(const Add&, const Add&) = default;
};
/// Elementwise product of two inputs, with broadcasting over height and width.
struct Mul {
  friend bool operator==(const Mul&, const Mul&) = default;
};
/// x * factor + offset; one value for all channels or one each.
struct Scale {
  std::vector<double> factor = {1};
  std::vector<double> offset = {0};
  friend bool operator==(const Scale&, const Scale&) = default;
};
struct Concat {
  std::int64_t axis = 0;
  friend bool operator==(const Concat&, const Concat&) = default;
};
struct Slice {
  std::int64_t axis = 0, begin = 0, end = 0, step = 1;  ///< end exclusive, already clipped
  friend bool operator==(const Slice&, const Slice&) = default;
};
/// Constant padding of height and width, and of the channels before and after.
struct Pad {
  Padding2d padding = {};
  std::int64_t channelsBefore = 0, channelsAfter = 0;
  double value = 0;
  friend bool operator==(const Pad&, const Pad&) = default;
};
struct Flatten {
  std::int64_t from = 0;  ///< first axis that is merged with all that follow
  friend bool operator==(const Flatten&, const Flatten&) = default;
};
struct Reshape {
  Shape shape = {};
  friend bool operator==(const Reshape&, const Reshape&) = default;
};
struct Permute {
  std::vector<std::int64_t> order = {};
  friend bool operator==(const Permute&, const Permute&) = default;
};
enum class UpsampleMode { Nearest, Bilinear };
struct Upsample {
  Extent2d output = {};
  UpsampleMode mode = UpsampleMode::Nearest;
  bool alignCorners = false;
  friend bool operator==(const Upsample&, const Upsample&) = default;
};
struct Dropout {
  double rate = 0.5;
  friend bool operator==(const Dropout&, const Dropout&) = default;
};
struct Softmax {
  std::int64_t axis = 0;
  friend bool operator==(const Softmax&, const Softmax&) = default;
};
struct Identity {
  friend bool operator==(const Identity&, const Identity&) = default;
};

}  // namespace layer

using Layer =
    std::variant<layer::Input, layer::Conv2d, layer::ConvTranspose2d, layer::Linear, layer::BatchNorm2d,
                 layer::LayerNorm, layer::Activation, layer::MaxPool2d, layer::AvgPool2d,
                 layer::AdaptiveAvgPool2d, layer::GlobalMean, layer::Add, layer::Mul, layer::Scale,
                 layer::Concat, layer::Slice, layer::Pad, layer::Flatten, layer::Reshape, layer::Permute,
                 layer::Upsample, layer::Dropout, layer::Softmax, layer::Identity>;

/// "Conv2d", "Activation", ...: the kind of a layer.
std::string_view layerName(const Layer& layer);
/// "Conv2d 64, 3x3, stride 2": for tables.
std::string layerText(const Layer& layer);
std::string_view activationName(ActivationKind kind);

/// Shape of the output for inputs of these shapes (batch axis left out); throws Error when they do not fit.
Shape outputShape(const Layer& layer, const std::vector<Shape>& inputs);

/// A tensor that a layer wants: role ("weight", "running_mean"), shape, and whether training changes it.
struct ParameterSpec {
  std::string role = {};
  Shape shape = {};
  bool trainable = true;
};
/// What a layer wants, in the order of Node::parameters.
std::vector<ParameterSpec> parameterSpecs(const Layer& layer);

/// Multiply-adds of one image; 0 for layers without weights to multiply.
std::int64_t multiplyAdds(const Layer& layer, const Shape& input, const Shape& output);

}  // namespace hp
