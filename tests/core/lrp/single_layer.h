// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/explain/lrp/lrp.h"

namespace hp::test {

using Matrix = std::vector<std::vector<double>>;

/// A linear layer and the relevance at its outputs, in double: where a rule can be looked at alone.
struct SingleLayer {
  Matrix weight = {};
  std::vector<double> bias = {};
  std::vector<double> input = {};
  std::vector<double> relevance = {};

  /// What a rule of the user's table ("gamma 0.25") passes to the inputs.
  std::vector<double> passedOn(const std::string& rule, LrpProfile profile) const;
};

}  // namespace hp::test
