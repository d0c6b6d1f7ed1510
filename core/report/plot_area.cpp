// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plot_area.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <tuple>

#include "core/report/axis_ticks.h"

namespace hp {
namespace {

std::vector<AxisTick> yTicks(const PlotRange& range, double height, const TextStyle& style) {
  return axisTicks(range.low, range.high, std::max(2, static_cast<int>(height / (2.6 * style.pixels))));
}

/// A stretch of points without gaps, thinned to what the pixels can show.
class Stretch {
 public:
  Stretch(FigurePage& page, const PageStroke& stroke) : page_(page), stroke_(stroke) {}

  void add(const PagePoint& point) {
    const double column = std::floor(point.x);
    if (!inColumn_.empty() && column != std::floor(inColumn_.front().x)) endColumn();
    inColumn_.push_back(point);
  }
  void end() {
    endColumn();
    if (points_.size() == 1) {
      // A single point would be invisible as a line.
      const double half = 2 * stroke_.width;
      page_.fill(points_[0].x - half, points_[0].y - half, 2 * half, 2 * half, stroke_.colour);
    } else if (!points_.empty()) {
      page_.line(points_, stroke_);
    }
    points_.clear();
  }

 private:
  void endColumn() {
    if (inColumn_.size() <= 4) {
      points_.insert(points_.end(), inColumn_.begin(), inColumn_.end());
    } else {
      const auto [low, high] =
          std::ranges::minmax_element(inColumn_, {}, [](const PagePoint& point) { return point.y; });
      points_.push_back(inColumn_.front());
      points_.push_back(low < high ? *low : *high);
      points_.push_back(low < high ? *high : *low);
      points_.push_back(inColumn_.back());
    }
    inColumn_.clear();
  }

  FigurePage& page_;
  const PageStroke& stroke_;
  std::vector<PagePoint> points_ = {}, inColumn_ = {};
};

}  // namespace

void PlotRange::include(double value) {
  if (!std::isfinite(value)) return;
  if (isEmpty())
    low = high = value;
  else
    std::tie(low, high) = std::pair(std::min(low, value), std::max(high, value));
}

PlotRange PlotRange::padded() const {
  if (isEmpty()) return {0, 1};
  const double room = high > low ? 0.06 * (high - low) : low == 0 ? 1 : 0.5 * std::abs(low);
  return {low - room, high + room};
}

PagePoint PlotArea::at(double xValue, double yValue) const {
  const double share = isXLogarithmic ? std::log(xValue / x.low) / std::log(x.high / x.low)
                                      : (xValue - x.low) / (x.high - x.low);
  return {left + share * width, bottom() - (yValue - y.low) / (y.high - y.low) * height};
}

PageStroke strokeOfRun(std::size_t i, bool dark, double width) {
  // Okabe and Ito's colours; of each pair the one with more contrast on the page comes first.
  constexpr std::array<Rgb, 6> kOnLight{
      {{0, 114, 178}, {213, 94, 0}, {0, 158, 115}, {204, 121, 167}, {86, 180, 233}, {230, 159, 0}}};
  constexpr std::array<Rgb, 6> kOnDark{
      {{86, 180, 233}, {230, 159, 0}, {0, 158, 115}, {204, 121, 167}, {240, 228, 66}, {213, 94, 0}}};
  // The baseline alone is a whole line.
  const std::array<std::vector<double>, 3> dashes{
      {{4 * width, 2 * width}, {width, 2 * width}, {6 * width, 2 * width, width, 2 * width}}};
  return {(dark ? kOnDark : kOnLight)[i % 6], width, i == 0 ? std::vector<double>{} : dashes[(i - 1) % 3]};
}

double widthOfNumbers(const PlotRange& range, double height, const TextStyle& style) {
  const TextRuler ruler;
  double widest = 0;
  for (const auto& tick : yTicks(range, height, style))
    widest = std::max(widest, ruler.width(tick.text, style));
  return widest;
}

void drawAxes(FigurePage& page, const PlotArea& area, const TextStyle& style, bool numbersBelow) {
  const PageStroke grid{page.ink().line, 1.2, {}};
  for (const auto& tick : yTicks(area.y, area.height, style)) {
    const double y = area.at(area.x.low, tick.value).y;
    page.line({{area.left, y}, {area.right(), y}}, grid);
    page.write(tick.text, style, page.ink().dim, area.left - 0.5 * style.pixels, y + 0.36 * style.pixels, 1);
  }
  const int most = std::max(2, static_cast<int>(area.width / (5 * style.pixels)));
  const auto xTicks = area.isXLogarithmic ? logarithmicTicks(area.x.low, area.x.high, most)
                                          : axisTicks(area.x.low, area.x.high, most, area.isXWhole);
  for (const auto& tick : xTicks) {
    const double x = area.at(tick.value, area.y.low).x;
    page.line({{x, area.bottom()}, {x, area.bottom() + 0.3 * style.pixels}}, {page.ink().dim, 1.2, {}});
    if (numbersBelow)
      page.write(tick.text, style, page.ink().dim, x, area.bottom() + 1.4 * style.pixels, 0.5);
  }
  page.line({{area.left, area.bottom()}, {area.right(), area.bottom()}}, {page.ink().dim, 1.2, {}});
}

void drawCurve(FigurePage& page, const PlotArea& area, const PlotSeries& series, const PageStroke& stroke) {
  Stretch stretch(page, stroke);
  const auto count = std::min(series.x.size(), series.y.size());
  for (std::size_t i = 0; i < count; ++i) {
    if (std::isfinite(series.x[i]) && std::isfinite(series.y[i]))
      stretch.add(area.at(series.x[i], series.y[i]));
    else
      stretch.end();
  }
  stretch.end();
}

void drawRings(FigurePage& page, const PlotArea& area, const PlotSeries& series, const PageStroke& stroke) {
  constexpr int kCorners = 24;
  const double radius = 3.2 * stroke.width;
  for (std::size_t i = 0; i < std::min({series.rings.size(), series.x.size(), series.y.size()}); ++i) {
    if (!series.rings[i] || !std::isfinite(series.y[i])) continue;
    const auto centre = area.at(series.x[i], series.y[i]);
    std::vector<PagePoint> ring;
    for (int corner = 0; corner <= kCorners; ++corner) {
      const double angle = 2 * std::numbers::pi * corner / kCorners;
      ring.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    page.line(ring, stroke);
  }
}

void drawBand(FigurePage& page, const PlotArea& area, const PlotSeries& series, const Rgb& colour) {
  constexpr double kStrength = 0.16;
  std::vector<PagePoint> lower, upper;
  const auto end = [&] {
    lower.insert(lower.end(), upper.rbegin(), upper.rend());
    if (lower.size() > 2) page.shade(lower, colour, kStrength);
    lower.clear();
    upper.clear();
  };
  for (std::size_t i = 0; i < std::min({series.lows.size(), series.highs.size(), series.x.size()}); ++i) {
    if (std::isfinite(series.lows[i]) && std::isfinite(series.highs[i])) {
      lower.push_back(area.at(series.x[i], series.lows[i]));
      upper.push_back(area.at(series.x[i], series.highs[i]));
    } else {
      end();
    }
  }
  end();
}

void drawErrors(FigurePage& page, const PlotArea& area, const PlotSeries& series, const PageStroke& stroke) {
  const double whisker = 4 * stroke.width;
  for (std::size_t i = 0; i < std::min({series.errors.size(), series.x.size(), series.y.size()}); ++i) {
    if (!(series.errors[i] > 0) || !std::isfinite(series.y[i])) continue;
    const auto low = area.at(series.x[i], series.y[i] - series.errors[i]);
    const auto high = area.at(series.x[i], series.y[i] + series.errors[i]);
    page.line({low, high}, stroke);
    for (const auto& end : {low, high})
      page.line({{end.x - whisker, end.y}, {end.x + whisker, end.y}}, stroke);
  }
}

}  // namespace hp
