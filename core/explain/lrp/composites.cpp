// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/composites.h"

namespace hp::lrp {
namespace {

const RuleSpec kEpsilon{RuleKind::Epsilon};
const RuleSpec kGamma{RuleKind::Gamma};
const RuleSpec kZPlus{RuleKind::ZPlus};
const RuleSpec kFlat{RuleKind::Flat};
const RuleSpec kBox{RuleKind::Box};
const RuleSpec kZero{RuleKind::Zero};
const RuleSpec kGradient{RuleKind::Gradient};
const RuleSpec kAlpha2Beta1{RuleKind::AlphaBeta, {2, 1}};
const RuleSpec kAlpha1Beta0{RuleKind::AlphaBeta, {1, 0}};
const RuleSpec kDenseEpsilon{RuleKind::Epsilon, {0.1}};
const RuleSpec kRecipeEpsilon{.kind = RuleKind::Epsilon, .numbers = {0.25}, .timesRms = true};
const RuleSpec kBatchNorm{RuleKind::X2m100};

// iNNvestigate's presets: 0.1 for dense layers, alpha-beta for convolutions, a rule of their own for batch
// norm.
std::vector<CompositeRow> preset(const RuleSpec& convolution, bool flat) {
  std::vector<CompositeRow> rows;
  if (flat) rows.push_back({Where::PixelLinear, kFlat});
  rows.push_back({Where::Linear, kDenseEpsilon});
  rows.push_back({Where::Convolution, convolution});
  rows.push_back({Where::BatchNorm, kBatchNorm});
  return rows;
}

}  // namespace

// Labels are the names that papers and tools gave, so nobody translates them: zennit's classes, Montavon et
// al. 2019 for the uniform ones and the recipe for VGG-16, iNNvestigate's sequential presets.
const std::vector<Composite>& composites() {
  static const std::vector<Composite> kComposites{
      {"epsilon-plus", "EpsilonPlus", {{Where::Convolution, kZPlus}, {Where::Linear, kEpsilon}}},
      {"epsilon-plus-flat",
       "EpsilonPlusFlat",
       {{Where::PixelLinear, kFlat}, {Where::Convolution, kZPlus}, {Where::Linear, kEpsilon}}},
      {"epsilon-gamma-box",
       "EpsilonGammaBox",
       {{Where::PixelConvolution, kBox}, {Where::Convolution, kGamma}, {Where::Linear, kEpsilon}}},
      {"epsilon-alpha2-beta1",
       "EpsilonAlpha2Beta1",
       {{Where::Convolution, kAlpha2Beta1}, {Where::Linear, kEpsilon}}},
      {"epsilon-alpha2-beta1-flat",
       "EpsilonAlpha2Beta1Flat",
       {{Where::PixelLinear, kFlat}, {Where::Convolution, kAlpha2Beta1}, {Where::Linear, kEpsilon}}},
      // Zhang et al. 2016; activations and batch norm keep the plain gradient, as in zennit.
      {"excitation-backprop",
       "ExcitationBackprop",
       {{Where::LinearType, kZPlus}, {Where::Activation, kGradient}, {Where::BatchNorm, kGradient}}},
      {"epsilon", "Uniform LRP-ε", {{Where::LinearType, kEpsilon}}},
      {"zero", "Uniform LRP-0", {{Where::LinearType, kZero}}},
      {"innvestigate-a", "PresetA (iNNvestigate)", preset(kAlpha1Beta0, false)},
      {"innvestigate-b", "PresetB (iNNvestigate)", preset(kAlpha2Beta1, false)},
      {"innvestigate-a-flat", "PresetAFlat (iNNvestigate)", preset(kAlpha1Beta0, true)},
      {"innvestigate-b-flat", "PresetBFlat (iNNvestigate)", preset(kAlpha2Beta1, true)},
      // Montavon et al. 2019 for VGG-16, counted in layers of torchvision's features: gamma up to 16, epsilon
      // 0.25 RMS up to 30, zero above, box at the pixels. Layer 16 is the third max pool, which makes the
      // same split for every VGG with and without batch norm. Max pools route to the winner here; the
      // publication averages (rules "features.4=norm; ..." do that).
      {"vgg-recipe",
       "Composite LRP (VGG-16)",
       {{Where::PixelConvolution, kBox},
        {Where::EarlyConvolution, kGamma},
        {Where::Convolution, kRecipeEpsilon},
        {Where::Linear, kZero}}},
  };
  return kComposites;
}

}  // namespace hp::lrp
