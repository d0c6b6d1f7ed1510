// SPDX-License-Identifier: GPL-3.0-or-later
// What the panels of the Robustness workspace compute before they draw.
#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <limits>

#include "tests/ui/support/screenshot.h"
#include "ui/panels/counted_maps.h"
#include "ui/panels/experiment/source_titles.h"
#include "ui/panels/experiment/transformation_groups.h"
#include "ui/panels/robustness_plot/series_controls.h"
#include "ui/panels/robustness_plot/series_curves.h"
#include "ui/panels/transformation_preview/preview_text.h"

namespace hp {
namespace {

TEST(TransformationGroups, NeighboursThatDifferInTheirAmountsComeTogether) {
  const std::vector<Transformation> all{{.kind = "rotation", .amount = 1},
                                        {.kind = "rotation", .amount = 5},
                                        {.kind = "noise", .amount = 0.5},
                                        {.kind = "rotation", .amount = 1, .filling = Filling::Grey}};
  const auto groups = groupsOf(all);
  ASSERT_EQ(groups.size(), 3u);
  EXPECT_EQ(groups[0].amounts, (std::vector<double>{1, 5}));
  EXPECT_EQ(transformationsOf(groups), all);
}

TEST(TransformationGroups, AmountsAreReadAsTheyAreWritten) {
  const TransformationKind& kind = transformationKindById("rotation");
  EXPECT_EQ(amountsText({0.5, 1, -15}), QStringLiteral("0.5, 1, -15"));
  EXPECT_EQ(amountsFromText(QStringLiteral("0.5, 1; -15  20"), kind), (std::vector<double>{0.5, 1, -15, 20}));
  EXPECT_EQ(amountsFromText(QStringLiteral("1, two"), kind), std::nullopt);
  EXPECT_EQ(amountsFromText(QString(), kind), std::nullopt);
  EXPECT_EQ(amountsFromText(QStringLiteral("1e9"), kind), std::nullopt) << "beyond what the kind allows";
}

TEST(TransformationGroups, ANewOneOfEveryKindCanBeComputed) {
  for (const TransformationKind& kind : transformationKinds())
    for (const Transformation& each : transformationsOf({newGroup(kind)}))
      EXPECT_NO_THROW(requireTransformation(each)) << kind.id;
}

TEST(SourceTitles, ScenesAreReadAndWritten) {
  const auto scenes = scenesOf("scenes:7:12");
  ASSERT_TRUE(scenes);
  EXPECT_EQ(scenes->seed, 7u);
  EXPECT_EQ(scenes->count, 12);
  EXPECT_EQ(sourceOf(*scenes), "scenes:7:12");
  EXPECT_FALSE(scenesOf("scenes:7"));
  EXPECT_FALSE(scenesOf("C:dog:1"));
}

SeriesPoint pointAt(double amount, double median, int flips) {
  SeriesPoint point{
      .amount = amount, .flips = flips, .rows = {std::int64_t(amount), std::int64_t(amount) + 100}};
  point.spread.median = median;
  point.spread.lowerQuartile = median - 1;
  point.spread.upperQuartile = median + 2;
  return point;
}

TEST(SeriesCurves, FlipsHaveASignOfTheirOwnAboveTheLines) {
  const std::vector<Series> series{{"LRP", {pointAt(1, 3, 0), pointAt(5, 4, 2)}},
                                   {"LIME", {pointAt(1, 6, 0)}}};
  const SeriesCurves made = curvesOf(series, false);
  ASSERT_EQ(made.curves.size(), 3);
  EXPECT_EQ(made.curves[0].points, (QList<QPointF>{{1, 3}, {5, 4}}));
  EXPECT_EQ(made.curves[0].band, (QList<QPointF>{{2, 5}, {3, 6}}));
  EXPECT_NE(made.curves[0].colour, made.curves[1].colour);
  EXPECT_EQ(made.curves[2].dots, PlotCurve::Dots::Cross);
  EXPECT_EQ(made.curves[2].points, (QList<QPointF>{{5, 4}}));
  ASSERT_EQ(made.rows.size(), 3u) << "a list for every curve";
  EXPECT_EQ(made.rows[2][0], (std::vector<std::int64_t>{5, 105}));
  EXPECT_EQ(curvesOf(series, true).curves.size(), 2) << "flips that were left out have none";
}

TEST(SeriesCurves, APointWithoutANumberIsNotDrawn) {
  const double none = std::numeric_limits<double>::quiet_NaN();
  const SeriesCurves made = curvesOf({{"LRP", {pointAt(1, none, 1), pointAt(5, 4, 0)}}}, false);
  ASSERT_EQ(made.curves.size(), 1);
  EXPECT_EQ(made.curves[0].points.size(), 1);
  EXPECT_EQ(made.rows[0].size(), 1u);
  EXPECT_EQ(made.rows[0][0].front(), 5);
}

TEST(SeriesCurves, TheNumbersAreATable) {
  const std::string csv = seriesCsv({{"LRP, gamma", {pointAt(5, 4, 2)}}}, {.kind = "rotation"});
  EXPECT_TRUE(csv.starts_with("line,rotation,n,")) << csv;
  EXPECT_NE(csv.find("\"LRP, gamma\",5,"), std::string::npos) << csv;
}

QComboBox* boxOf(SeriesControls& controls, const char* name) {
  return controls.findChild<QComboBox*>(QLatin1String(name));
}

TEST(SeriesControls, TheThesissPlotIsThereAtOnce) {
  SeriesControls controls(nullptr);
  controls.offer({.kinds = {"noise", "rotation"},
                  .networks = {"N"},
                  .methods = {"LRP", "LIME"},
                  .ranks = {1, 2, 3, 4},
                  .firstKind = "rotation"});
  const SeriesQuestion first = controls.question();
  EXPECT_EQ(first.kind, "rotation");
  EXPECT_EQ(first.lines, LineBy::ClassRank);
  EXPECT_EQ(first.method, "LRP");
  EXPECT_EQ(first.measure, "rmse");
  boxOf(controls, "plotMethod")->setCurrentIndex(0);
  EXPECT_EQ(controls.question().measure, "normalised-rmse") << "two units in one plot";
  boxOf(controls, "plotMethod")->setCurrentIndex(2);
  EXPECT_EQ(controls.question().measure, "rmse");
}

TEST(SeriesControls, WhatAPersonChoseStays) {
  SeriesControls controls(nullptr);
  RowChoices choices{.kinds = {"noise", "rotation"},
                     .networks = {"N"},
                     .pictures = {"a", "b"},
                     .methods = {"LRP", "LIME"},
                     .ranks = {1},
                     .firstKind = "noise"};
  controls.offer(choices);
  EXPECT_EQ(controls.question().lines, LineBy::Method);
  EXPECT_EQ(controls.question().measure, "normalised-rmse");
  auto* measure = boxOf(controls, "plotMeasure");
  measure->setCurrentIndex(measure->findData(QStringLiteral("ssim")));
  auto* lines = boxOf(controls, "plotLines");
  lines->setCurrentIndex(lines->findData(int(LineBy::Picture)));
  choices.ranks.insert(2);
  controls.offer(choices);
  EXPECT_EQ(controls.question().lines, LineBy::Picture);
  EXPECT_EQ(controls.question().measure, "ssim");
  EXPECT_TRUE(controls.hasLogarithmicAmounts(true));
  controls.findChild<QCheckBox*>(QStringLiteral("logarithmicAmounts"))->setChecked(false);
  EXPECT_FALSE(controls.hasLogarithmicAmounts(true)) << "the box stays";
  boxOf(controls, "plotKind")->setCurrentIndex(0);
  EXPECT_TRUE(controls.hasLogarithmicAmounts(true)) << "of another kind nothing was said";
}

TEST(Preview, FillingAndRegionAreTheExperiments) {
  const TransformationKind& kind = transformationKindById("occlusion");
  const Region drawn{0.1, 0.2, 0.3, 0.4};
  EXPECT_EQ(previewed(kind, 1, {}, drawn).region, drawn);
  Experiment experiment;
  experiment.transformations = {
      {.kind = "occlusion", .amount = 1, .region = Region{0, 0, 1, 1}, .filling = Filling::Mean}};
  EXPECT_EQ(previewed(kind, 1, experiment, drawn).region, (Region{0, 0, 1, 1}));
  EXPECT_EQ(previewed(kind, 1, experiment, drawn).filling, Filling::Mean);
}

TEST(CountedMaps, WhatDoesNotCountIsLeftOutAndDimmed) {
  const MovedMapsContent content{.after = Image(2, 1, {200, 0, 0}),
                                 .mapBeforeMoved = {{1, 2}, {1, 5}},
                                 .mapAfter = {{1, 2}, {3, -5}},
                                 .cells = {{1, 2}, {1, 0}}};
  const CountedMaps counted = countedMaps(content, true);
  EXPECT_EQ(counted.difference.values, (std::vector<float>{2, 0})) << "after less before";
  EXPECT_EQ(counted.before.values, (std::vector<float>{1, 0}));
  EXPECT_EQ(counted.picture->at(0, 0), (Rgb{200, 0, 0}));
  EXPECT_NE(counted.picture->at(1, 0), (Rgb{200, 0, 0}));
  EXPECT_GE(counted.range.high, 3);
  const CountedMaps all = countedMaps(content, false);
  EXPECT_EQ(all.difference.values, (std::vector<float>{2, -10}));
  EXPECT_EQ(all.picture->at(1, 0), (Rgb{200, 0, 0}));
  EXPECT_LE(all.range.low, -5) << "one scale for both maps";
}

}  // namespace
}  // namespace hp
