// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/experiment_unit.h"
#include "core/evaluate/map_comparison.h"

// Inside core/evaluate: how a row gets its numbers.
namespace hp {

/// A text that a row may hold: what is longer than 4096 bytes ends in "…". Class names and what libraries say
/// may be of any length, and a line of a row must be one that can be read again.
std::string shortText(const std::string& text);
/// NaN in place of every number that is still to come.
ExperimentRow emptyRow();
/// What the network says before, `target` being the class explained.
void fillBefore(ExperimentRow& row, const ExperimentSubject& subject, int target);
/// What it says after; `target` is the class explained then, rank and probability are the first one's.
void fillAfter(ExperimentRow& row, const Classification& after, int target);

/// The distance of the maps of the row's class rank, and their digests; the error where there is no distance.
ComparedMaps fillDistance(ExperimentRow& row, const MapsOrError& before, const MapsOrError& after,
                          MapComparison& comparison);

}  // namespace hp
