// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/experiment.h"
#include "core/evaluate/map_comparison.h"
#include "core/model/classify.h"

namespace hp {

/// Both maps as they were computed; `input` is the network's: what shifts are in pixels of. Throws Error when
/// no cell is left.
ComparedMaps comparedMaps(const Array& before, const Array& after, const Transformation& transformation,
                          const Array& input, Surroundings surroundings);

/// The class that is explained after a transformation where `target` was before.
int targetAfter(TargetRule rule, int target, const Classification& after);

/// A picture as it is, and a method's map of one class.
struct CaseBefore {
  const Network& network;
  const Array& input;  ///< 1 x C x H x W
  int target;
  const Array& map;  ///< H x W
};
/// What becomes of it, and what is compared.
struct CaseChange {
  Transformation transformation = {};
  TransformationSeed seed = {};
  TargetRule targets = TargetRule::FirstClasses;
  Surroundings surroundings = Surroundings::Rectangle;
};
/// A cell of an experiment without the experiment.
struct TransformedCase {
  Array input = {};
  Classification prediction = {};
  Attribution explanation = {};  ///< of the class that targetAfter() names
  ComparedMaps compared = {};
};
/// Throws Error as requireTransformation(), explain() and comparedMaps() do.
TransformedCase transformedCase(const CaseBefore& before, const ExperimentMethod& method,
                                const CaseChange& change, const RunContext& context);

}  // namespace hp
