// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/curve_picture.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/outcome.h"
#include "core/report/document.h"
#include "core/report/plot_area.h"

namespace hp {
namespace {

class CurvePainter {
 public:
  CurvePainter(const CurveChart& chart, PageKind kind)
      : chart_(chart), page_(chart.width, chart.height, chart.dark ? kDarkInk : kLightInk, kind) {
    // Readable where the picture is as wide as a page of text.
    unit_ = std::clamp(std::min(chart.width / 68.0, chart.height / 30.0), 11.0, 60.0);
  }

  FigurePage& paint() {
    double top = unit_;
    top = writeTitle(top);
    top = writeLegend(top);
    layOut(top);
    drawMain();
    if (hasDifference()) drawDifference();
    writeBelow();
    return page_;
  }

 private:
  TextStyle small() const { return {unit_}; }
  bool hasDifference() const { return chart_.difference && chart_.series.size() > 1; }
  PageStroke strokeOf(std::size_t i) const { return strokeOfRun(i, chart_.dark, 0.14 * unit_); }

  double writeTitle(double top) {
    const TextStyle style{1.25 * unit_, true};
    const TextRuler ruler;
    for (const auto& line : ruler.wrapped(visibleText(chart_.title), style, chart_.width - 2 * unit_, 2)) {
      page_.write(line, style, page_.ink().text, unit_, top + style.pixels);
      top += 1.4 * style.pixels;
    }
    return top;
  }

  /// In the middle, or further to the left where the note needs the room.
  void writeBelow() {
    const TextRuler ruler;
    const std::string note = visibleText(chart_.note);
    const double title = ruler.width(chart_.xTitle, small());
    const double room = main_.width - ruler.width(note, small()) - 2 * unit_;
    const double left = std::clamp((main_.width - title) / 2, 0.0, std::max(0.0, room - title));
    const double baseline = chart_.height - 0.7 * unit_;
    page_.write(chart_.xTitle, small(), page_.ink().text, main_.left + left, baseline);
    page_.write(note, small(), page_.ink().dim, main_.right(), baseline, 1);
  }

  /// Entries in rows; a name never is longer than the picture is wide.
  double writeLegend(double top) {
    const TextRuler ruler;
    const double sample = 3 * unit_;
    double x = unit_;
    for (std::size_t i = 0; i < chart_.series.size(); ++i) {
      const auto lines =
          ruler.wrapped(visibleText(chart_.series[i].name), small(), chart_.width - 3 * unit_ - sample, 1);
      const std::string name = lines.empty() ? "" : lines.front();
      const double width = sample + 0.5 * unit_ + ruler.width(name, small());
      if (x > unit_ && x + width > chart_.width - unit_) {
        x = unit_;
        top += 1.5 * unit_;
      }
      page_.line({{x, top + 0.75 * unit_}, {x + sample, top + 0.75 * unit_}}, strokeOf(i));
      page_.write(name, small(), page_.ink().text, x + sample + 0.5 * unit_, top + 1.1 * unit_);
      x += width + 2 * unit_;
    }
    return top + 2 * unit_;
  }

  void layOut(double top) {
    PlotRange x, y, difference;
    for (const auto& series : chart_.series) {
      for (const double value : series.x) x.include(value);
      for (const double value : series.y) y.include(value);
      for (const double value : series.lows) y.include(value);
      for (const double value : series.highs) y.include(value);
      for (std::size_t i = 0; i < std::min(series.errors.size(), series.y.size()); ++i) {
        y.include(series.y[i] - series.errors[i]);
        y.include(series.y[i] + series.errors[i]);
      }
    }
    if (chart_.marker) x.include(*chart_.marker);
    if (hasDifference()) findDifferences(difference);
    if (!(x.high > x.low)) x = chart_.isXLogarithmic ? PlotRange{x.low / 2, 2 * x.low} : x.padded();
    const double bottom = chart_.height - 3.6 * unit_;
    const double gap = 1.2 * unit_;
    const double below = hasDifference() ? 0.3 * (bottom - top) : 0;
    main_ = {0,
             top,
             0,
             bottom - top - below - (below > 0 ? gap : 0),
             x,
             y.padded(),
             chart_.isXWhole,
             chart_.isXLogarithmic};
    below_ = {0, bottom - below, 0, below, x, difference.padded(), chart_.isXWhole, chart_.isXLogarithmic};
    const double numbers = std::max(widthOfNumbers(main_.y, main_.height, small()),
                                    below > 0 ? widthOfNumbers(below_.y, below_.height, small()) : 0);
    main_.left = below_.left = numbers + 3.2 * unit_;
    main_.width = below_.width = chart_.width - main_.left - 1.5 * unit_;
  }

  // Around zero, so that the sign is seen at once.
  void findDifferences(PlotRange& range) {
    for (std::size_t i = 1; i < chart_.series.size(); ++i) {
      differences_.push_back(differenceOf(chart_.series[0], chart_.series[i]));
      for (const double value : differences_.back().y) {
        range.include(value);
        range.include(-value);
      }
    }
  }

  void drawMain() {
    drawAxes(page_, main_, small(), !hasDifference());
    yTitle(chart_.yTitle, main_);
    for (std::size_t i = 0; i < chart_.series.size(); ++i)
      drawBand(page_, main_, chart_.series[i], strokeOf(i).colour);
    for (std::size_t i = 0; i < chart_.series.size(); ++i)  // all of them are in the range
      drawErrors(page_, main_, chart_.series[i], {strokeOf(i).colour, 0.08 * unit_, {}});
    page_.clip(main_.left, main_.top, main_.width, main_.height);
    for (std::size_t i = 0; i < chart_.series.size(); ++i)
      drawCurve(page_, main_, chart_.series[i], strokeOf(i));
    page_.unclip();
    for (std::size_t i = 0; i < chart_.series.size(); ++i)
      drawRings(page_, main_, chart_.series[i], {strokeOf(i).colour, 0.14 * unit_, {}});
    drawMarker(main_);
    writeMarkerText();
  }

  void drawDifference() {
    drawAxes(page_, below_, small(), true);
    yTitle("difference", below_);
    page_.clip(below_.left, below_.top, below_.width, below_.height);
    for (std::size_t i = 0; i < differences_.size(); ++i)
      drawCurve(page_, below_, differences_[i], strokeOf(i + 1));
    page_.unclip();
    drawMarker(below_);
    const auto isZero = [](const PlotSeries& series) {
      return std::ranges::all_of(series.y, [](double value) { return value == 0; });
    };
    if (std::ranges::all_of(differences_, isZero))
      page_.write("no difference", small(), page_.ink().dim, below_.left + below_.width / 2,
                  below_.top + 1.5 * unit_, 0.5);
  }

  void yTitle(const std::string& text, const PlotArea& area) {
    page_.writeUpwards(text, small(), page_.ink().text, 1.4 * unit_, area.top + area.height / 2, 0.5);
  }

  void drawMarker(const PlotArea& area) {
    if (!chart_.marker) return;
    const double x = area.at(*chart_.marker, area.y.low).x;
    page_.line({{x, area.top}, {x, area.bottom()}}, {markerColour(), 0.12 * unit_, {}});
  }
  /// On the side of the line where there is more room.
  void writeMarkerText() {
    if (!chart_.marker || chart_.markerText.empty()) return;
    const double x = main_.at(*chart_.marker, main_.y.low).x;
    const bool isLeft = x > main_.left + main_.width / 2;
    const double room = isLeft ? x - main_.left : main_.right() - x;
    const TextRuler ruler;
    const auto lines = ruler.wrapped(visibleText(chart_.markerText), small(), room - unit_, 2);
    double baseline = main_.top + 1.1 * unit_;
    for (const auto& line : lines) {
      page_.write(line, small(), markerColour(), isLeft ? x - 0.5 * unit_ : x + 0.5 * unit_, baseline,
                  isLeft ? 1 : 0);
      baseline += 1.3 * unit_;
    }
  }
  Rgb markerColour() const { return chart_.dark ? Rgb{240, 140, 190} : Rgb{160, 50, 110}; }

  const CurveChart& chart_;
  FigurePage page_;
  double unit_ = 20;
  PlotArea main_ = {}, below_ = {};
  std::vector<PlotSeries> differences_ = {};
};

}  // namespace

PlotSeries differenceOf(const PlotSeries& baseline, const PlotSeries& candidate) {
  std::map<double, double> of;
  for (std::size_t i = 0; i < std::min(baseline.x.size(), baseline.y.size()); ++i)
    if (std::isfinite(baseline.x[i]) && std::isfinite(baseline.y[i])) of[baseline.x[i]] = baseline.y[i];
  PlotSeries difference{.name = candidate.name};
  for (std::size_t i = 0; i < std::min(candidate.x.size(), candidate.y.size()); ++i) {
    const auto found = std::isfinite(candidate.x[i]) ? of.find(candidate.x[i]) : of.end();
    if (found == of.end() || !std::isfinite(candidate.y[i])) continue;
    difference.x.push_back(candidate.x[i]);
    difference.y.push_back(candidate.y[i] - found->second);
  }
  return difference;
}

bool CurveChart::hasErrors() const {
  return std::ranges::any_of(series, [](const PlotSeries& each) { return !each.errors.empty(); });
}

namespace {

void requireSize(const CurveChart& chart) {
  if (chart.width < 400 || chart.height < 300 || 1.0 * chart.width * chart.height > 1e8)
    throw Error("A chart must have at least 400 x 300 and at most 100 million pixels.");
}

}  // namespace

Image drawCurves(const CurveChart& chart) {
  requireSize(chart);
  return CurvePainter(chart, PageKind::Pixels).paint().take();
}

std::string drawCurvesAsSvg(const CurveChart& chart) {
  requireSize(chart);
  return CurvePainter(chart, PageKind::Svg).paint().takeSvg();
}

}  // namespace hp
