// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/compare/explain_runs.h"

namespace hp {

/// "numerical noise"
QString kindText(NoiseKind kind);
/// What two runs of this kind have in common, and what not.
QString kindMeaning(NoiseKind kind);
/// "RMSE"
QString measureText(const MapMeasure& measure);
/// "38 pictures explained, 3 of them flipped, 2 left out; stopped after 40 of 100"
QString extentOf(const ExplainedSet& set);
/// What is not in the numbers, a line each: pairs that were not compared, files that are no pictures, a stop.
QString remarksOn(const ExplainedRuns& runs);

}  // namespace hp
