// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/attribution.h"

namespace hp {

/// Where the relevance that a backward pass started with went, as shares of it. They sum to 1; single
/// ones may be negative or above 1, since biases give as well as take.
struct Conservation {
  double pixels = 0;      ///< reached the map
  double bias = 0;        ///< absorbed by biases
  double stabiliser = 0;  ///< absorbed by the stabilisers of denominators
  double dropped = 0;     ///< given up by rules (masked outputs, padding)
  double residual = 0;    ///< unaccounted: numerical noise
  bool isKnown = false;   ///< false: the method keeps no ledger
};

/// Sums the ledger of an answer.
Conservation conservationOf(const Attribution& attribution);

}  // namespace hp
