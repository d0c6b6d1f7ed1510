// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/explain/method.h"

namespace hp {

/// Which rule goes to which kind of layer; the table is in lrp/composites.cpp.
enum class LrpComposite {
  EpsilonPlus,
  EpsilonPlusFlat,
  EpsilonGammaBox,
  EpsilonAlpha2Beta1,
  EpsilonAlpha2Beta1Flat,
  ExcitationBackprop,
  Epsilon,
  Zero,
  InnvestigateA,
  InnvestigateB,
  InnvestigateAFlat,
  InnvestigateBFlat,
  VggRecipe,
};

/// Whose conventions decide where the published tools differ; the table is in lrp/profiles.cpp.
enum class LrpProfile { Heatproof, Zennit, Captum, Innvestigate };

/// What the backward pass starts with, at the class's score (before a softmax at the network's end).
/// A network of one sigmoid unit z has the score z for class 1 and -z for class 0.
enum class LrpStart {
  One,     ///< 1: relevance as shares of the score
  Logit,   ///< the score itself
  Margin,  ///< probability of the class minus the largest probability of another, -1 to 1
};

enum class LrpPrecision { Float32, Float64 };

struct LrpParams {
  LrpComposite composite = LrpComposite::EpsilonPlus;
  LrpProfile profile = LrpProfile::Heatproof;
  LrpStart start = LrpStart::Logit;
  double epsilon = 0;  ///< of the epsilon rule; 0: as the composite or profile says
  double gamma = 0.25;
  LrpPrecision precision = LrpPrecision::Float32;
  std::string rules =
      {};  ///< "features.0=box; classifier.*=epsilon 1e-6": first match wins, before the composite
};

/// What will happen at one layer.
struct ResolvedRule {
  NodeId node = 0;
  std::string name = {};    ///< of the layer
  std::string layer = {};   ///< "Conv2d 64, 3x3"
  std::string rule = {};    ///< "gamma 0.25", "merged into conv1"
  std::string source = {};  ///< "rules", "composite" or "profile": who said so
};

/// The rule of every layer in execution order, input left out. Throws Error when `rules` is not understood.
std::vector<ResolvedRule> resolveRules(const Graph& graph, const LrpParams& params);

/// The row of the method table.
Method lrpMethod();

}  // namespace hp
