// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/explain/attribution.h"

namespace hp::lrp {

/// Where the relevance that a backward pass started with went, as shares of it. Single ones may be
/// negative or above 1, since biases give as well as take.
struct Conservation {
  double pixels = 0;      ///< reached the map
  double bias = 0;        ///< absorbed by biases
  double stabiliser = 0;  ///< absorbed by the stabilisers of denominators
  double dropped = 0;     ///< given up by rules (masked outputs, padding)

  /// Unaccounted: numerical noise.
  double residual() const { return 1 - pixels - bias - stabiliser - dropped; }
};

/// The ledger in four numbers, as shares of the start value: the facts that conservationIn() reads. Empty
/// when the start is 0.
std::vector<Fact> conservationFacts(const std::vector<LedgerRow>& ledger, double start, double atPixels);
/// Nothing unless all four shares are among the facts.
std::optional<Conservation> conservationIn(const std::vector<Fact>& facts);
/// Is the fact one of the four shares?
bool isConservationFact(const Fact& fact);

}  // namespace hp::lrp
