// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/evaluate/experiment_series.h"
#include "ui/kit/plot.h"

namespace hp {

/// Series as they are drawn: a line of medians with a ring at each point and a band for the middle half, and
/// crosses where predictions flipped, unless these were left out.
struct SeriesCurves {
  QList<PlotCurve> curves = {};
  /// For each point of each curve the rows that it stands for.
  std::vector<std::vector<std::vector<std::int64_t>>> rows = {};
};
SeriesCurves curvesOf(const std::vector<Series>& series, bool withoutFlips);

/// The numbers of a plot as comma-separated values: a line a point.
std::string seriesCsv(const std::vector<Series>& series, const SeriesQuestion& question);

/// What a figure of it says inside its file, a line each. In English: programs read files.
QStringList seriesLines(const SeriesQuestion& question, const std::string& title, std::size_t rows);

}  // namespace hp
