// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include "core/runs/records.h"
#include "ui/kit/plot.h"

namespace hp {

class TrainingRun;

/// Exponentially smoothed values, begun without bias: y_n = sum s^(n-i) x_i / sum s^(n-i), share s in [0, 1).
QList<QPointF> smoothed(const QList<QPointF>& points, double share);
/// At most `most` points: the means of as many in a row.
QList<QPointF> thinned(const QList<QPointF>& points, int most);

struct CurveChoice {
  double smoothing = 0;  ///< share, see smoothed(); 0: as it is
  bool hasBatches = true;
  bool isNamed = false;  ///< several runs: their names stand in the legend
};
/// Training dashed, validation solid, rings where weights were kept; smoothed curves over pale raw ones.
QList<PlotCurve> lossCurves(const TrainingRun& run, const CurveChoice& choice);
QList<PlotCurve> accuracyCurves(const TrainingRun& run, const CurveChoice& choice);

}  // namespace hp
