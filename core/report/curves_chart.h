// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/compare/compared_curves.h"
#include "core/report/curve_picture.h"

namespace hp {

/// A run and what its curve is called in a chart.
struct ChartedRun {
  ComparedRunPtr run = {};
  std::string title = {};
  bool withErrors = false;  ///< draws the standard errors of its accuracies
};

/// One curve of runs, of which the first is the baseline, over epochs where all say them, else over steps;
/// with a line where they part first.
CurveChart curvesChart(const std::vector<ChartedRun>& runs, const std::string& curve,
                       const std::optional<FirstDivergence>& first);

}  // namespace hp
