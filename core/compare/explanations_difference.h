// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/array.h"
#include "core/compare/roles.h"
#include "core/explain/compare_maps.h"
#include "core/imaging/colour_map.h"

namespace hp {

/// How two explanations of one picture and class differ.
struct ExplanationsDifference {
  MapAgreement agreement = {};
  Array difference = {};  ///< candidate less baseline, cell by cell
  ValueRange scale = {};  ///< holds every value of both maps, so that equal colours are equal values
  ValueRange differenceScale = {};  ///< of `difference`, symmetric about zero
};

/// Of two maps of one shape; throws Error when the shapes differ or there are no cells.
ExplanationsDifference compareExplanations(const Baseline<Array>& baseline,
                                           const Candidate<Array>& candidate);

}  // namespace hp
