// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/experiment_unit.h"

// Inside core/evaluate: how a row gets its numbers.
namespace hp {

/// NaN in place of every number that is still to come.
ExperimentRow emptyRow();
/// What the network says before, `target` being the class explained.
void fillBefore(ExperimentRow& row, const ExperimentSubject& subject, int target);
/// What it says after; `target` is the class explained then, rank and probability are the first one's.
void fillAfter(ExperimentRow& row, const Classification& after, int target);

/// What was compared: the map of before, moved as the picture was, over these cells.
struct ComparedMaps {
  Array moved = {};
  Array cells = {};
};
/// The distance of the maps of the row's class rank, and their digests; the error where there is no distance.
/// `input` is the network's: what shifts are in pixels of.
ComparedMaps fillDistance(ExperimentRow& row, const MapsOrError& before, const MapsOrError& after,
                          const Array& input, Surroundings surroundings);

}  // namespace hp
