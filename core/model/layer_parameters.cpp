// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/layers.h"

namespace hp {
namespace {

using namespace layer;

void appendBias(std::vector<ParameterSpec>& specs, bool bias, std::int64_t out) {
  if (bias) specs.push_back({"bias", {out}, true});
}

struct WantedParameters {
  std::vector<ParameterSpec> operator()(const Conv2d& conv) const {
    std::vector<ParameterSpec> specs{
        {"weight", {conv.out, conv.in / conv.groups, conv.kernel.height, conv.kernel.width}, true}};
    appendBias(specs, conv.bias, conv.out);
    return specs;
  }
  std::vector<ParameterSpec> operator()(const ConvTranspose2d& conv) const {
    std::vector<ParameterSpec> specs{
        {"weight", {conv.in, conv.out / conv.groups, conv.kernel.height, conv.kernel.width}, true}};
    appendBias(specs, conv.bias, conv.out);
    return specs;
  }
  std::vector<ParameterSpec> operator()(const Linear& linear) const {
    std::vector<ParameterSpec> specs{{"weight", {linear.out, linear.in}, true}};
    appendBias(specs, linear.bias, linear.out);
    return specs;
  }
  std::vector<ParameterSpec> operator()(const BatchNorm2d& norm) const {
    std::vector<ParameterSpec> specs;
    if (norm.affine) specs = {{"weight", {norm.channels}, true}, {"bias", {norm.channels}, true}};
    specs.push_back({"running_mean", {norm.channels}, false});
    specs.push_back({"running_var", {norm.channels}, false});
    return specs;
  }
  std::vector<ParameterSpec> operator()(const LayerNorm& norm) const {
    if (!norm.affine) return {};
    return {{"weight", norm.normalised, true}, {"bias", norm.normalised, true}};
  }
  std::vector<ParameterSpec> operator()(const auto&) const { return {}; }
};

}  // namespace

std::vector<ParameterSpec> parameterSpecs(const Layer& layer) {
  return std::visit(WantedParameters{}, layer);
}

std::int64_t multiplyAdds(const Layer& layer, const Shape& input, const Shape& output) {
  if (const auto* conv = std::get_if<Conv2d>(&layer)) {
    return elementCount(output) * (conv->in / conv->groups) * conv->kernel.height * conv->kernel.width;
  }
  if (const auto* conv = std::get_if<ConvTranspose2d>(&layer)) {
    return elementCount(input) * (conv->out / conv->groups) * conv->kernel.height * conv->kernel.width;
  }
  if (const auto* linear = std::get_if<Linear>(&layer)) return elementCount(output) * linear->in;
  return 0;
}

}  // namespace hp
