// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/experiment_plot.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace hp {
namespace {

ExperimentRow rowOf(const std::string& kind, double amount, const std::string& method) {
  ExperimentRow row{.network = "Net", .picture = "p", .method = method, .className = "cat"};
  row.transformation = {.kind = kind, .amount = amount};
  row.distance.rmse = amount / 10;
  row.distance.normalisedRmse = 0.5;
  return row;
}

std::vector<std::string> namesOf(const std::vector<ExperimentPlot>& plots) {
  std::vector<std::string> names;
  for (const auto& plot : plots) names.push_back(plot.name);
  return names;
}

TEST(ExperimentPlot, ALineIsTheMeanWithItsSpreadAndItsFlips) {
  std::vector<ExperimentRow> rows{rowOf("rotation", 5, "M"), rowOf("rotation", 5, "M"),
                                  rowOf("rotation", 10, "M")};
  rows[1].distance.rmse = 1.5;
  rows[2].firstAfter = 3;
  const auto chart = chartOf(rows, {});
  ASSERT_EQ(chart.series.size(), 1U);
  const auto& line = chart.series[0];
  EXPECT_EQ(line.name, "1: cat");
  EXPECT_EQ(line.x, (std::vector<double>{5, 10}));
  EXPECT_EQ(line.y, (std::vector<double>{1, 1}));
  EXPECT_NEAR(line.errors.at(0), std::sqrt(0.5), 1e-15);
  EXPECT_EQ(line.errors.at(1), 0);
  EXPECT_EQ(line.rings, (std::vector<bool>{false, true}));
  EXPECT_FALSE(chart.note.empty());
  EXPECT_EQ(chart.xTitle, "Rotation (degrees)");
  rows.pop_back();
  EXPECT_TRUE(chartOf(rows, {}).note.empty());
}

TEST(ExperimentPlot, ThereIsOneForEveryMethodAndOneForAll) {
  const std::vector<ExperimentRow> rows{rowOf("rotation", 5, "A+"), rowOf("rotation", 5, "A-")};
  const auto plots = plotsOf(rows);
  EXPECT_EQ(namesOf(plots),
            (std::vector<std::string>{"rotation-a-net", "rotation-a-net-2", "rotation-methods-net"}));
  EXPECT_EQ(plots[2].chart.series.size(), 2U);
  EXPECT_EQ(plots[2].chart.series[0].y, std::vector<double>{0.5}) << "methods differ in their units";
}

TEST(ExperimentPlot, SeveralNetworksHaveAPlotTogether) {
  std::vector<ExperimentRow> rows{rowOf("rotation", 5, "M"), rowOf("rotation", 5, "M")};
  rows[1].network = "../Other";
  EXPECT_EQ(namesOf(plotsOf(rows)),
            (std::vector<std::string>{"rotation-m-net", "rotation-m-other", "rotation-networks-m"}));
}

TEST(ExperimentPlot, AmountsFarApartHaveAPlotEach) {
  std::vector<ExperimentRow> rows;
  for (const double amount : {0.01, 0.05, 0.25, 10.0, 7.0}) rows.push_back(rowOf("noise", amount, "M"));
  const auto plots = plotsOf(rows);
  EXPECT_EQ(namesOf(plots), (std::vector<std::string>{"noise-0-01-to-0-05-m-net", "noise-0-25-to-10-m-net",
                                                      "noise-7-to-7-m-net"}));
  EXPECT_EQ(plots[0].chart.series[0].x, (std::vector<double>{0.01, 0.05}));
}

TEST(ExperimentPlot, ItIsDrawnAsPixelsAndAsSvg) {
  std::vector<ExperimentRow> rows{rowOf("rotation", 5, "M"), rowOf("rotation", 10, "M")};
  auto chart = chartOf(rows, {});
  const auto plain = drawCurves(chart);
  chart.series[0].rings[0] = true;
  EXPECT_NE(drawCurves(chart).rgb, plain.rgb);
  const auto svg = drawCurvesAsSvg(chart);
  EXPECT_NE(svg.find("<svg"), std::string::npos);
  EXPECT_NE(svg.find("</svg>"), std::string::npos);
  EXPECT_EQ(svg, drawCurvesAsSvg(chart));
}

}  // namespace
}  // namespace hp
