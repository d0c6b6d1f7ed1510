// SPDX-License-Identifier: GPL-3.0-or-later
// Whether it is the method or the model, as the plot says it.
#include <gtest/gtest.h>

#include "ui/panels/robustness_plot/blame_text.h"
#include "ui/panels/robustness_plot/plotted_rows.h"
#include "ui/panels/transformation_preview/preview_text.h"

namespace hp {
namespace {

ExperimentRow cell(const char* network, const char* method, const char* kind, double spearman, bool isFlip) {
  ExperimentRow row{.network = network, .picture = "dog", .method = method, .firstAfter = isFlip ? 1 : 0};
  row.transformation.kind = kind;
  row.distance.spearman = spearman;
  return row;
}

std::vector<ExperimentRow> someRows() {
  std::vector<ExperimentRow> rows{
      cell("N", "LRP", "rotation", 0.1, false), cell("N", "LRP", "noise", 0.1, true),
      cell("N", "LIME", "rotation", 1, false), cell("M", "LIME", "rotation", 1, true)};
  for (std::int64_t index = 0; ExperimentRow & row : rows) row.index = index++;
  return rows;
}

TEST(Verdict, IsOfTheRowsThatThePlotShows) {
  PlottedRows plotted;
  plotted.add(someRows());
  const DrawnRows all = plotted.draw({.kind = "rotation"});
  ASSERT_EQ(all.blames.size(), 3u) << "a method with a network each";
  EXPECT_EQ(all.rows, 4u);
  EXPECT_EQ(all.blames[0].method, "LRP");
  EXPECT_EQ(all.blames[0].blame.method, 1);
  EXPECT_EQ(all.blames[0].blame.both, 0) << "that was noise";
  EXPECT_EQ(all.blames[2].blame.prediction, 1);
  EXPECT_FALSE(all.blames[2].blame.sentence.empty());
  const DrawnRows one =
      plotted.draw({.kind = "rotation", .withoutFlips = true, .network = "M", .method = "LIME"});
  ASSERT_EQ(one.blames.size(), 1u);
  EXPECT_EQ(one.blames[0].blame.prediction, 1) << "who flipped is what is asked, drawn or not";
}

TEST(Verdict, IsASentenceOrALineForEach) {
  const auto blames = blamesOf(someRows(), {.kind = "rotation"});
  const QStringList single = blameLines({blames[0]});
  ASSERT_EQ(single.size(), 1);
  EXPECT_TRUE(single[0].contains(QStringLiteral("In 1 of 1 cells"))) << single[0].toStdString();
  const QStringList lines = blameLines(blames);
  ASSERT_EQ(lines.size(), 4);
  EXPECT_TRUE(lines[0].contains(QStringLiteral("below 0.5"))) << lines[0].toStdString();
  EXPECT_TRUE(lines[1].startsWith(QStringLiteral("LRP, N: the map alone in 1 of 1 cells")))
      << lines[1].toStdString();
  auto odd = std::vector{blames[0], blames[1]};
  odd[0].method = "%1%2";
  EXPECT_TRUE(blameLines(odd)[1].startsWith(QStringLiteral("%1%2: the map alone in 1 of 1")));
}

TEST(Preview, OfSeveralGroupsTheFirstIsPreviewed) {
  Experiment experiment;
  experiment.transformations = {{.kind = "occlusion", .amount = 1, .region = Region{0, 0, 1, 1}},
                                {.kind = "occlusion", .amount = 1, .region = Region{0, 0, 0.5, 0.5}}};
  EXPECT_EQ(previewed(transformationKindById("occlusion"), 1, experiment, {}).region, (Region{0, 0, 1, 1}));
}

}  // namespace
}  // namespace hp
