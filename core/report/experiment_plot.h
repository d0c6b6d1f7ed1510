// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/evaluate/experiment_series.h"
#include "core/report/curve_picture.h"

namespace hp {

/// A chart of lines over the amount of a transformation. Bars show the standard deviation over pictures and
/// repeats, rings points where a prediction flipped.
CurveChart chartOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question);

/// A chart with a name for its file: "rotation-lrp-sample-network".
struct ExperimentPlot {
  std::string name = {};
  CurveChart chart = {};
};
/// Of every kind of transformation: for each network and method how far the maps of its classes move; where
/// there are several, method against method (each map divided by its own maximum) and network against
/// network. Amounts that are a hundred times apart are divided as the kind's presets do.
std::vector<ExperimentPlot> plotsOf(std::span<const ExperimentRow> rows, bool withoutFlips = false);

}  // namespace hp
