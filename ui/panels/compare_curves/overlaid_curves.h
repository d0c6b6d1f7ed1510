// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <string>
#include <vector>

#include "core/compare/compared_curves.h"
#include "ui/kit/plot.h"

namespace hp {

/// What is asked of the curves.
struct OverlayQuestion {
  std::vector<ComparedRunPtr> runs = {};
  ComparedRunPtr baseline = {}, candidate = {};  ///< may be null
  std::string name = {};                         ///< the first there is where no run has this curve
  double smoothing = 0;                          ///< share, see smoothed(); 0: as it is
  std::int64_t epoch = 0;                        ///< that is looked at; 0: the last that both have
  friend bool operator==(const OverlayQuestion&, const OverlayQuestion&) = default;
};

/// One curve of all runs over each other, ready to be shown. Made aside: curves can have millions of points.
struct Overlay {
  std::vector<std::string> names = {};  ///< of all curves there are
  std::string name = {};                ///< of this one; empty: there is none
  CurveAxis axis = CurveAxis::Step;
  bool isSmoothed = false;
  /// The curve of every run that has it, each with the colour and kind of line of its number; the baseline's
  /// is wider. Smoothed curves lie over pale raw ones. Accuracies of the pair have their standard errors.
  QList<PlotCurve> overlaid = {};
  /// Every other run's minus the baseline's, where both have a point at the same place; the candidate's has
  /// the standard error of the difference.
  QList<PlotCurve> difference = {};
  QString text = {};  ///< of the pair at the epoch that is looked at; may be empty
};
Overlay overlayOf(const OverlayQuestion& question);

/// Where two runs part, in the verdict's words: "first divergence: before the first step".
QString divergenceMark(const FirstDivergence& first);

}  // namespace hp
