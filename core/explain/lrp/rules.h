// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/lrp/profiles.h"
#include "core/explain/lrp/rule.h"

namespace hp::lrp {

/// The rules that can be asked for by name.
enum class RuleKind {
  Zero,
  Epsilon,
  Gamma,
  GammaOriginal,
  ZPlus,
  ZPlusFast,
  AlphaBeta,
  X2m100,
  Box,
  WSquare,
  Flat,
  Norm,
  Pass,
  Gradient,
  Signal,
};

/// A rule by name with its numbers, before a profile fixes the details.
struct RuleSpec {
  RuleKind kind = RuleKind::Gradient;
  std::vector<double> numbers = {};  ///< epsilon | gamma | alpha beta | low high; empty: defaults
  bool withoutBias = false;
  bool timesRms = false;  ///< epsilon times the RMS of the layer, whatever the profile
};

/// A row of the table of rules.
struct RuleName {
  std::string name = {};  ///< "alpha-beta"
  RuleKind kind = RuleKind::Gradient;
  std::size_t fewest = 0, most = 0;  ///< how many numbers it takes
  std::string numbers = {};          ///< what they are: "alpha and beta"
};
const std::vector<RuleName>& ruleNames();

/// Numbers that stand in for those a RuleSpec leaves out. `epsilon` 0: the profile's.
struct RuleDefaults {
  double epsilon = 0;
  double gamma = 0.25;
};

/// The rule as a profile understands it.
Rule makeRule(const RuleSpec& spec, const Profile& profile, const RuleDefaults& defaults);

}  // namespace hp::lrp
