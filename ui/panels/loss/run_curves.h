// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/runs/records.h"
#include "ui/kit/curve_smoothing.h"
#include "ui/kit/plot.h"

namespace hp {

class TrainingRun;

struct CurveChoice {
  double smoothing = 0;  ///< share, see smoothed(); 0: as it is
  bool hasBatches = true;
  bool isNamed = false;  ///< several runs: their names stand in the legend
};
/// Training dashed, validation solid, rings where weights were kept; smoothed curves over pale raw ones.
QList<PlotCurve> lossCurves(const TrainingRun& run, const CurveChoice& choice);
QList<PlotCurve> accuracyCurves(const TrainingRun& run, const CurveChoice& choice);

}  // namespace hp
