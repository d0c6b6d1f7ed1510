// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/evaluate/randomisation.h"

namespace hp {

/// How alike two networks' maps are by one method.
struct NetworkLikeness {
  std::string method = {};
  std::vector<MetricResult> likeness = {};  ///< as mapLikenesses()
};

/// The data-randomisation check (Adebayo et al., NeurIPS 2018): maps of a network that was trained honestly
/// beside those of one that learned permuted labels (the recipe's permute-labels) and so can know nothing of
/// what makes a class. Maps that are alike show the picture. Both explain the picture's target. One step a
/// picture; values do not depend on the number of threads. Throws Error when the networks do not take the
/// same input, prepared in the same way, or do not have the same classes by name and order.
std::vector<NetworkLikeness> labelPermutationCheck(const Network& honest, const Network& permuted,
                                                   std::span<const ExperimentMethod> methods,
                                                   const EvaluatedPictures& pictures, std::uint64_t seed,
                                                   const RunContext& context);

}  // namespace hp
