// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/curve_picture.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/report/plot_area.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

constexpr Rgb kBaseline{0, 114, 178}, kCandidate{213, 94, 0}, kMarker{160, 50, 110};

/// Rows in which a column has this colour.
std::vector<int> rowsOf(const Image& image, int x, const Rgb& colour) {
  std::vector<int> rows;
  for (int y = 0; y < image.height; ++y)
    if (image.at(x, y) == colour) rows.push_back(y);
  return rows;
}
int countOf(const Image& image, const Rgb& colour) {
  int count = 0;
  for (int x = 0; x < image.width; ++x) count += static_cast<int>(rowsOf(image, x, colour).size());
  return count;
}

CurveChart sample() {
  return {.title = "Loss",
          .xTitle = "epoch",
          .yTitle = "loss",
          .series = {{"a", {1, 2, 3, 4}, {1, 1, 1, 1}}, {"b", {1, 2, 3, 4}, {2, 2, 2, 2}}},
          .width = 800,
          .height = 600};
}

TEST(Difference, IsCandidateMinusBaselineWhereBothAre) {
  const double nan = std::nan("");
  const auto difference =
      differenceOf({"a", {1, 2, 3, 5}, {1, nan, 3, 5}}, {"b", {1, 2, 3, 4, 5}, {1.5, 1, 2, 9, nan}});
  EXPECT_EQ(difference.x, (std::vector<double>{1, 3}));
  EXPECT_EQ(difference.y, (std::vector<double>{0.5, -1}));
}

TEST(CurvePicture, TheLargerCurveIsAbove) {
  auto chart = sample();
  chart.difference = false;
  const auto image = drawCurves(chart);
  const auto baseline = rowsOf(image, 500, kBaseline);
  ASSERT_FALSE(baseline.empty());
  std::vector<int> candidate;
  for (int x = 480; x < 560 && candidate.empty(); ++x) candidate = rowsOf(image, x, kCandidate);
  ASSERT_FALSE(candidate.empty());
  EXPECT_LT(candidate.front(), baseline.front());
}

TEST(CurvePicture, TheMarkerStandsWhereItSays) {
  auto chart = sample();
  EXPECT_EQ(countOf(drawCurves(chart), kMarker), 0);
  const auto columnOf = [&](double marker) {
    chart.marker = marker;
    const auto image = drawCurves(chart);
    for (int x = 0; x < image.width; ++x)
      if (rowsOf(image, x, kMarker).size() > 200) return x;
    return -1;
  };
  const int two = columnOf(2), three = columnOf(3), middle = columnOf(2.5);
  EXPECT_GT(two, 0);
  EXPECT_GT(three, two);
  EXPECT_NEAR(middle, (two + three) / 2.0, 2);
}

TEST(CurvePicture, WhatIsNotFiniteIsAGap) {
  auto chart = sample();
  chart.difference = false;
  chart.series = {{"a", {1, 2, 3, 4, 5}, {1, 1, std::nan(""), 1, 1}}};
  const auto withGap = drawCurves(chart);
  chart.series = {{"a", {1, 2, 3, 4, 5}, {1, 1, 1, 1, 1}}};
  EXPECT_LT(countOf(withGap, kBaseline), 0.7 * countOf(drawCurves(chart), kBaseline));
}

TEST(CurvePicture, SurvivesAnything) {
  const double infinity = std::numeric_limits<double>::infinity();
  auto chart = sample();
  for (const auto& series : std::vector<std::vector<PlotSeries>>{
           {},
           {{"", {}, {}}, {"", {}, {}}},
           {{"one", {3}, {0}}},
           {{"equal", {1, 1}, {2, 2}}},
           {{"huge", {1, 2}, {-1e308, 1e308}}},
           {{"infinite", {1, infinity}, {infinity, 1}}},
           {{"short", {1, 2, 3}, {1}}},
           std::vector<PlotSeries>(20, {std::string(3000, 'n'), {1, 2}, {1, 2}})}) {
    chart.series = series;
    EXPECT_EQ(drawCurves(chart).width, 800);
  }
  chart.width = 10;
  HP_EXPECT_REFUSED(drawCurves(chart), "400 x 300");
}

TEST(CurvePicture, TheSameChartGivesTheSamePixels) { EXPECT_EQ(drawCurves(sample()), drawCurves(sample())); }

TEST(PlotArea, ManyPointsKeepTheirPeaks) {
  PlotSeries series{"a", {}, {}};
  for (int i = 0; i < 100000; ++i) {
    series.x.push_back(i);
    series.y.push_back(i == 50001 ? 1 : 0);
  }
  const auto image = drawCurves({.series = {series}, .difference = false, .width = 800, .height = 600});
  int peak = 600;
  for (int x = 0; x < 800; ++x)
    if (const auto rows = rowsOf(image, x, kBaseline); !rows.empty() && rows.back() > 200)
      peak = std::min(peak, rows.front());
  EXPECT_LT(peak, 160);
}

}  // namespace
}  // namespace hp
