// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/imaging/figure_page.h"
#include "core/report/curve_picture.h"

namespace hp {

/// The smallest and largest of finite numbers; empty (low above high) where there are none.
struct PlotRange {
  double low = 1, high = 0;
  bool isEmpty() const { return low > high; }
  void include(double value);
  /// With some room above and below; a range of one number, or none, becomes one that can be drawn.
  PlotRange padded() const;
};

/// A rectangle of a page with the ranges that it shows.
struct PlotArea {
  double left = 0, top = 0, width = 0, height = 0;
  PlotRange x = {}, y = {};
  bool isXWhole = true;         ///< x counts epochs or steps
  bool isXLogarithmic = false;  ///< all of x is above 0

  PagePoint at(double xValue, double yValue) const;
  double right() const { return left + width; }
  double bottom() const { return top + height; }
};

/// The colour and dashes of the i-th run, the baseline being the first.
PageStroke strokeOfRun(std::size_t i, bool dark, double width);

/// Grid lines and numbers: of y on the left, of x below where `numbersBelow`.
void drawAxes(FigurePage& page, const PlotArea& area, const TextStyle& style, bool numbersBelow);
/// The width that the numbers of the y axis need.
double widthOfNumbers(const PlotRange& range, double height, const TextStyle& style);
/// The curve, with gaps. Where many points fall into one column of pixels, the column's highest and lowest.
void drawCurve(FigurePage& page, const PlotArea& area, const PlotSeries& series, const PageStroke& stroke);
/// A ring around every point that has one.
void drawRings(FigurePage& page, const PlotArea& area, const PlotSeries& series, const PageStroke& stroke);
/// The pale bands between lows and highs, as far as both are finite.
void drawBand(FigurePage& page, const PlotArea& area, const PlotSeries& series, const Rgb& colour);
/// A bar at every point that has an error.
void drawErrors(FigurePage& page, const PlotArea& area, const PlotSeries& series, const PageStroke& stroke);

}  // namespace hp
