// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/loss/run_curves.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/session/training_run.h"

namespace hp {

namespace {

constexpr int kMostBatches = 1500;  // points; more cannot be told apart on a screen
constexpr double kPale = 0.3, kPalest = 0.16;

QString tr(const char* text) { return QCoreApplication::translate("LossPanel", text); }

// Without what was not measured, as the accuracy of a regression.
QList<QPointF> pointsOf(const TrainingRun& run, double EpochRecord::*value) {
  QList<QPointF> points;
  for (const EpochRecord& epoch : run.epochs())
    if (!std::isnan(epoch.*value)) points.append({double(epoch.epoch), epoch.*value});
  return points;
}

QString nameOf(const TrainingRun& run, const QString& which, const CurveChoice& choice) {
  return choice.isNamed ? QStringLiteral("%1 · %2").arg(run.name(), which) : which;
}

// The curve itself or, smoothed, with the raw one palely behind it.
void add(QList<PlotCurve>& curves, PlotCurve curve, const CurveChoice& choice) {
  if (choice.smoothing > 0) {
    PlotCurve raw = curve;
    raw.name.clear();
    raw.strength = kPale;
    raw.line = Qt::SolidLine;
    raw.width = 1;
    curves << raw;
    curve.points = smoothed(curve.points, choice.smoothing);
  } else {
    curve.dots = PlotCurve::Dots::Small;
  }
  curves << curve;
}

PlotCurve keptEpochs(const TrainingRun& run, const PlotCurve& along, const CurveChoice& choice) {
  PlotCurve kept{.name = choice.isNamed ? QString() : tr("weights kept"),
                 .colour = run.colour(),
                 .line = Qt::NoPen,
                 .dots = PlotCurve::Dots::Ring};
  auto point = along.points.begin();
  for (const EpochRecord& epoch : run.epochs()) {
    if (point == along.points.end() || point->x() != double(epoch.epoch)) continue;
    if (epoch.weightsKept) kept.points << *point;
    ++point;
  }
  if (kept.points.isEmpty()) kept.name.clear();
  return kept;
}

// Nothing of a curve that the run's epochs say nothing about; before the first it is named already.
QList<PlotCurve> curvesOf(const TrainingRun& run, double EpochRecord::*training,
                          double EpochRecord::*validation, const CurveChoice& choice) {
  QList<PlotCurve> curves;
  const auto addMeasured = [&](PlotCurve curve) {
    if (!curve.points.isEmpty() || run.epochs().empty()) add(curves, std::move(curve), choice);
  };
  addMeasured({.name = nameOf(run, tr("training"), choice),
               .colour = run.colour(),
               .points = pointsOf(run, training),
               .line = Qt::DashLine});
  addMeasured({.name = nameOf(run, tr("validation"), choice),
               .colour = run.colour(),
               .points = pointsOf(run, validation)});
  if (!curves.isEmpty()) curves << keptEpochs(run, curves.last(), choice);
  return curves;
}

}  // namespace

QList<PlotCurve> lossCurves(const TrainingRun& run, const CurveChoice& choice) {
  QList<PlotCurve> curves;
  if (choice.hasBatches) {
    curves << PlotCurve{.name = choice.isNamed ? QString() : tr("each batch"),
                        .colour = run.colour(),
                        .points = thinned(run.batchLosses(), kMostBatches),
                        .width = 1,
                        .strength = run.epochs().empty() ? kPale * 2 : kPalest * 1.6};
  }
  return curves + curvesOf(run, &EpochRecord::trainLoss, &EpochRecord::validationLoss, choice);
}

QList<PlotCurve> accuracyCurves(const TrainingRun& run, const CurveChoice& choice) {
  return curvesOf(run, &EpochRecord::trainAccuracy, &EpochRecord::validationAccuracy, choice);
}

}  // namespace hp
