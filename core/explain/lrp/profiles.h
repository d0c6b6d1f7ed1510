// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/lrp/lrp.h"
#include "core/explain/lrp/rule.h"

namespace hp::lrp {

/// What happens to batch norm.
enum class BatchNormPolicy {
  MergeBoth,      ///< into the layer before or after, where exact; else see profiles.cpp
  MergePrevious,  ///< into the layer before; what is left passes relevance on unchanged
  Affine,         ///< the epsilon rule on y = s x + t
};

/// What happens at layers that no published composite speaks of: Scale, LayerNorm, Upsample, Mul, softmax.
enum class OtherLayers { Conserve, Gradient, ZeroRule };

/// The conventions in which the tools differ for rules of the same name.
struct Profile {
  std::string id = {};
  Stabiliser epsilonRule = {};   ///< of the epsilon rule
  Stabiliser zeroRule = {};      ///< of the zero rule
  Stabiliser otherRules = {};    ///< of all others with weights
  Stabiliser norm = {};          ///< of sums and average pools
  bool gammaSplitsInput = true;  ///< generalised gamma; false: w + gamma max(w, 0) for all inputs
  BiasPart gammaBias = BiasPart::GammaPositive;
  bool plusSplitsInput = true;  ///< z-plus: negative inputs meet negative weights
  BiasPart plusBias = BiasPart::Positive;
  bool alphaBetaFullBias =
      false;  ///< the whole bias in both denominators, instead of its positive and negative part
  BiasPart squareBias = BiasPart::None;
  BatchNormPolicy batchNorm = BatchNormPolicy::MergeBoth;
  bool emptiedBatchNorm = false;  ///< a merged batch norm still divides by sqrt(1 + its epsilon)
  bool maxPoolDivides = false;    ///< epsilon rule at the winner instead of plain routing
  bool everyPixelLayer =
      true;  ///< input rules go to all layers that read the pixels; false: to the first only
  OtherLayers otherLayers = OtherLayers::Conserve;
};

const Profile& profileOf(LrpProfile profile);

}  // namespace hp::lrp
