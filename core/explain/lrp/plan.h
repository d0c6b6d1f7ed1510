// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: from composite, profile and the user's table to one rule for every node.

#include "core/explain/lrp/lrp.h"
#include "core/explain/lrp/rule.h"
#include "core/model/canonicalise.h"

namespace hp::lrp {

/// One rule for every node of a graph; node 0 is the input and has none.
struct Plan {
  std::vector<BatchNormMerge> merges = {};
  std::vector<Rule> rules = {};
  std::vector<std::string> sources = {};  ///< "rules", "composite" or "profile"
};

/// Throws Error when the user's table names no layer, or a rule that its layer cannot take.
Plan planRules(const Graph& graph, const LrpParams& params);

/// The nodes whose values are pixels, only scaled, cut or rearranged.
std::vector<bool> pixelNodes(const Graph& graph);

}  // namespace hp::lrp
