// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/explain/lrp/rules.h"

namespace hp::lrp {

/// A line of the user's table: which layers, which rule.
struct RuleLine {
  std::string pattern = {};  ///< a layer's name; * stands for any letters, ? for one
  RuleSpec rule = {};
};

/// Reads "features.0=box; features.3=gamma 0.25; classifier.*=epsilon 1e-6 no-bias"; lines may also be
/// separated by line breaks. "epsilon 0.25 rms" takes epsilon times the RMS of the layer in any profile.
/// Throws Error that quotes the part it does not understand.
std::vector<RuleLine> parseRules(const std::string& text);

bool hasWildcard(const std::string& pattern);
bool matches(const std::string& pattern, const std::string& name);

}  // namespace hp::lrp
