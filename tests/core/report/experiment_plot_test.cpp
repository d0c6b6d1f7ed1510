// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/experiment_plot.h"

#include <gtest/gtest.h>

#include "core/report/svg_texts.h"

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
  std::vector<ExperimentRow> rows(3, rowOf("rotation", 5, "M"));
  rows.push_back(rowOf("rotation", 10, "M"));
  rows[1].distance.rmse = 1.5;
  rows[2].distance.rmse = 7.5;
  rows[3].firstAfter = 3;
  const auto chart = chartOf(rows, {});
  ASSERT_EQ(chart.series.size(), 1U);
  const auto& line = chart.series[0];
  EXPECT_EQ(line.name, "1: cat");
  EXPECT_EQ(line.x, (std::vector<double>{5, 10}));
  EXPECT_EQ(line.y, (std::vector<double>{1.5, 1})) << "the median: as the window shows it";
  EXPECT_EQ(line.lows, (std::vector<double>{1, 1}));
  EXPECT_EQ(line.highs, (std::vector<double>{4.5, 1}));
  EXPECT_TRUE(line.errors.empty()) << "a band, as in the window";
  EXPECT_EQ(line.rings, (std::vector<bool>{false, true}));
  EXPECT_EQ(chart.note, "line: median, band: the middle half, ring: a prediction flipped");
  EXPECT_EQ(chart.xTitle, "Rotation (degrees)");
  rows.pop_back();
  EXPECT_EQ(chartOf(rows, {}).note, kMiddleText);
  rows.resize(1);
  rows.push_back(rowOf("rotation", 20, "M"));
  rows.back().error = "No.";
  EXPECT_TRUE(chartOf(rows, {}).note.empty()) << "one row has no spread, and one that failed has none";
}

TEST(ExperimentPlot, CroppedStandsAgainstUncroppedWhereThatDiffers) {
  std::vector<ExperimentRow> rows{rowOf("rotation", 5, "M"), rowOf("noise", 5, "M")};
  for (auto& row : rows) row.uncropped.rmse = row.distance.rmse;
  rows[0].uncropped.rmse = 3;
  const auto plots = plotsOf(rows);
  ASSERT_EQ(namesOf(plots),
            (std::vector<std::string>{"rotation-m-net", "rotation-cropping-m-net", "noise-m-net"}));
  ASSERT_EQ(plots[1].chart.series.size(), 2U);
  EXPECT_EQ(plots[1].chart.series[0].y, std::vector<double>{0.5});
  EXPECT_EQ(plots[1].chart.series[1].y, std::vector<double>{3});
}

TEST(ExperimentPlot, SmallAmountsOfNoiseHaveRoom) {
  const std::vector<ExperimentRow> rows{rowOf("noise", 0.25, "M"), rowOf("noise", 1, "M"),
                                        rowOf("noise", 10, "M")};
  auto chart = chartOf(rows, {.kind = "noise"});
  ASSERT_TRUE(chart.isXLogarithmic);
  const auto drawn = drawCurves(chart);
  chart.isXLogarithmic = false;
  EXPECT_NE(drawCurves(chart).rgb, drawn.rgb);
}

TEST(ExperimentPlot, TheExperimentStandsInItsFigures) {
  const Experiment experiment{.title = "<mine> & \"theirs\"", .seed = 77};
  const auto texts = plotTexts(experiment, "rotation");
  EXPECT_NE(texts.at(kExperimentKeyword).find("\"seed\":77"), std::string::npos);
  const auto svg = svgWithTexts(drawCurvesAsSvg({.title = "t"}), texts);
  EXPECT_NE(svg.find("<heatproof:text name=\"heatproof-experiment\">{&quot;title&quot;"), std::string::npos)
      << svg;
  EXPECT_NE(svg.find("&lt;mine&gt; &amp;"), std::string::npos);
  EXPECT_LT(svg.find("<svg"), svg.find("<metadata"));
  EXPECT_EQ(svgWithTexts("no drawing", texts), "no drawing");
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
