// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/explain/lrp/lrp.h"
#include "tests/core/lrp/dense_map.h"

namespace hp::test {

/// A linear layer, what went in, and the relevance at its outputs.
struct RuleCase {
  DenseMap map = {};
  std::vector<double> a = {}, relevance = {};
  std::vector<double> low = {}, high = {};  ///< bounds of the inputs, for the box rule
  LrpProfile profile = LrpProfile::Heatproof;
};

/// The rules that replica() knows, as the user's table writes them ("gamma 0.3").
std::vector<std::string> replicatedRules();
/// The relevance that a rule passes to the inputs, the slow and obvious way: a dense matrix, plain loops,
/// doubles. Throws std::out_of_range for a rule it does not know.
std::vector<double> replica(const RuleCase& ofLayer, const std::string& rule);

}  // namespace hp::test
