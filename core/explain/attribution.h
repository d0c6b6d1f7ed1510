// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/array.h"

namespace hp {

/// Where relevance went at one node of an LRP pass. Sums over the whole tensor, in double.
/// in = out + bias + stabiliser + dropped + residual().
struct LedgerRow {
  std::string node = {};
  std::string rule = {};
  double in = 0;          ///< relevance that arrived at the node's output
  double out = 0;         ///< relevance passed to its inputs
  double bias = 0;        ///< absorbed by the bias
  double stabiliser = 0;  ///< absorbed by the stabiliser of the denominator
  double dropped = 0;     ///< given up by the rule itself (gradient through a non-linearity, masked outputs)

  /// What no column accounts for: what came in, less what was passed on and what was absorbed. Rounding
  /// noise; more than 1e-4 of what the pass started with would be a mistake of the program.
  double residual() const { return in - out - bias - stabiliser - dropped; }
};

/// A region of the input and its weight, for methods that speak of segments (LIME).
struct SegmentWeight {
  int segment = 0;
  double weight = 0;
  std::optional<double> spread = {};  ///< standard deviation over repeats; nothing with one repeat
};

/// A named number that belongs to a result: "R-squared" 0.71.
struct Fact {
  std::string id = {};
  std::string label = {};
  double value = 0;
};

/// What a method computed. Immutable after publication; raw values, never normalised.
struct Attribution {
  Array map = {};       ///< H x W, signed; the sum over channels where those exist
  Array channels = {};  ///< C x H x W; empty where the method has no channels
  int target = 0;
  std::string layer = {};              ///< Grad-CAM's layer; empty when at the input
  double start = 0;                    ///< the value the backward pass started with, or the score explained
  double sum = 0;                      ///< of the map, in double
  bool isSigned = true;                ///< false: values cannot be negative by definition
  std::vector<LedgerRow> ledger = {};  ///< in backward order
  std::vector<SegmentWeight> weights = {};
  Array segments = {};  ///< H x W labels as floats, empty without segments
  std::vector<Fact> facts = {};
  double seconds = 0;
  /// environmentInForce() while it was computed; empty unless explain() made it.
  std::vector<std::pair<std::string, std::string>> environment = {};
};

}  // namespace hp
