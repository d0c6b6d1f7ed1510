// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/imaging/image.h"

namespace hp {

/// One curve. What is not finite leaves a gap.
struct PlotSeries {
  std::string name = {};
  std::vector<double> x = {}, y = {};         ///< equally many; x grows
  std::vector<double> lows = {}, highs = {};  ///< of each y, the ends of a pale band; empty: none
  std::vector<double> errors = {};            ///< of each y, drawn as a bar up and down; empty: none
  std::vector<bool> rings = {};               ///< of each point: a ring around it; empty: none
};

/// Curves of runs over each other, and what each candidate differs by below.
struct CurveChart {
  std::string title = {};
  std::string xTitle = {}, yTitle = {};  ///< with units
  std::vector<PlotSeries> series = {};   ///< the baseline first
  std::optional<double> marker = {};     ///< where on the x axis the runs part
  std::string markerText = {};
  std::string note = {};        ///< what lines, bands and rings mean
  bool isXLogarithmic = false;  ///< every x is above 0
  bool isXWhole = true;         ///< x counts epochs or steps: its axis has no ticks between whole numbers
  bool difference = true;       ///< candidate minus baseline below, where both have a point at the same x
  int width = 1500, height = 900;
  bool dark = false;

  bool hasErrors() const;
};

/// Candidate minus baseline at every x that both have and where both are finite.
PlotSeries differenceOf(const PlotSeries& baseline, const PlotSeries& candidate);

/// Draws it in colours that colour-blind eyes tell apart (Okabe and Ito), and with dashes for who sees none.
/// The same chart gives the same pixels on the same machine. Throws Error when it is smaller than 400 x 300
/// or larger than 100 megapixels.
Image drawCurves(const CurveChart& chart);
/// The same as an SVG document.
std::string drawCurvesAsSvg(const CurveChart& chart);

}  // namespace hp
