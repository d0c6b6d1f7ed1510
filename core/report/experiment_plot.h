// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/evaluate/experiment_series.h"
#include "core/imaging/image_file.h"
#include "core/report/curve_picture.h"

namespace hp {

/// A chart of lines over the amount of a transformation. A point is the median over pictures and repeats, the
/// band the middle half of them; rings are where a prediction flipped.
CurveChart chartOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question);

/// A chart with a name for its file: "rotation-lrp-sample-network".
struct ExperimentPlot {
  std::string name = {};
  CurveChart chart = {};
};
/// Of every kind of transformation: for each network and method how far the maps of its classes move; where
/// cropping changes something, cropped against uncropped; where there are several, method against method and
/// network against network (each map divided by its own maximum). Amounts that are a hundred times apart are
/// divided as the kind's presets do.
std::vector<ExperimentPlot> plotsOf(std::span<const ExperimentRow> rows, bool withoutFlips = false);

/// What stands in a figure of an experiment: what it shows, and the experiment itself as JSON, by
/// kExperimentKeyword.
PngTexts plotTexts(const Experiment& experiment, const std::string& description);
inline constexpr const char* kExperimentKeyword = "heatproof-experiment";

}  // namespace hp
