// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_series.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/expect_error.h"

namespace hp {
namespace {

/// Numbers differ in every row, so that no other row can be taken for it.
std::vector<ExperimentRow> exampleRows() {
  std::vector<ExperimentRow> rows;
  for (const std::string picture : {"a", "b"}) {
    for (const double amount : {10.0, 5.0}) {
      for (const int rank : {1, 2}) {
        ExperimentRow row{.index = std::ssize(rows), .network = "N", .picture = picture, .method = "M"};
        row.transformation.amount = amount;
        row.classRank = rank;
        row.className = rank == 1 ? "cat" : picture;
        row.distance.rmse = amount + rank + (picture == "b" ? 2 : 0);
        row.distance.spearman = 1;
        rows.push_back(row);
      }
    }
  }
  return rows;
}

TEST(ExperimentSeries, APointHoldsAllRowsOfItsAmount) {
  const auto series = seriesOf(exampleRows(), {});
  ASSERT_EQ(series.size(), 2U);
  EXPECT_EQ(series[0].name, "1: cat");
  EXPECT_EQ(series[1].name, "class ranked 2");
  ASSERT_EQ(series[0].points.size(), 2U);
  const auto& point = series[0].points[0];
  EXPECT_EQ(point.amount, 5);
  EXPECT_EQ(point.spread.count, 2);
  EXPECT_EQ(point.spread.mean, 7);
  EXPECT_EQ(point.spread.standardDeviation, std::sqrt(2.0));
  EXPECT_EQ(point.rows, (std::vector<std::int64_t>{2, 6}));
  EXPECT_EQ(series[1].points[1].spread.mean, 13);
}

TEST(ExperimentSeries, OnlyWhatWasAskedForIsInIt) {
  auto rows = exampleRows();
  rows[0].transformation.kind = "noise";
  rows[1].network = "other";
  SeriesQuestion question{.lines = LineBy::Picture, .network = "N", .classRank = 1};
  const auto series = seriesOf(rows, question);
  ASSERT_EQ(series.size(), 2U);
  EXPECT_EQ(series[0].name, "a");
  ASSERT_EQ(series[0].points.size(), 1U);
  EXPECT_EQ(series[0].points[0].rows, (std::vector<std::int64_t>{2}));
  question.picture = "b";
  EXPECT_EQ(seriesOf(rows, question).size(), 1U);
  question.method = "none";
  EXPECT_TRUE(seriesOf(rows, question).empty());
}

TEST(ExperimentSeries, FlipsAreCountedAndCanBeLeftOut) {
  auto rows = exampleRows();
  rows[2].firstAfter = 9;
  const auto with = seriesOf(rows, {})[0].points[0];
  EXPECT_EQ(with.flips, 1);
  EXPECT_EQ(with.spread.count, 2);
  const auto without = seriesOf(rows, {.withoutFlips = true})[0].points[0];
  EXPECT_EQ(without.flips, 1);
  EXPECT_EQ(without.spread.mean, 8);
  EXPECT_EQ(without.rows, (std::vector<std::int64_t>{6}));
}

TEST(ExperimentSeries, FailedRowsAreCountedAndNotAveraged) {
  auto rows = exampleRows();
  rows[2].error = "No.";
  rows[2].firstAfter = 9;
  const auto point = seriesOf(rows, {})[0].points[0];
  EXPECT_EQ(point.failed, 1);
  EXPECT_EQ(point.flips, 0);
  EXPECT_EQ(point.spread.mean, 8);
  EXPECT_EQ(point.rows.size(), 2U);
}

TEST(ExperimentSeries, ThePredictionIsAMeasureToo) {
  auto rows = exampleRows();
  for (auto& row : rows) {
    row.probabilityBefore = 0.75;
    row.probabilityAfter = 0.25;
    row.rankAfter = 3;
  }
  EXPECT_EQ(seriesOf(rows, {.measure = "probability-change"})[0].points[0].spread.mean, -0.5);
  EXPECT_EQ(seriesOf(rows, {.measure = "rank-after"})[0].points[0].spread.mean, 3);
  HP_EXPECT_REFUSED(seriesOf(rows, {.measure = "rmsee"}), "rmse");
}

TEST(ExperimentSeries, OtherFillingsAndRegionsHaveLinesOfTheirOwn) {
  auto rows = exampleRows();
  rows.resize(4);  // of one picture: 10, 10, 5, 5 degrees, ranks 1 and 2
  rows[1].transformation = {.kind = "rotation", .amount = 10, .filling = Filling::Grey};
  rows[1].classRank = 1;
  rows[1].className = "cat";
  auto series = seriesOf(rows, {.classRank = 1});
  ASSERT_EQ(series.size(), 2U) << "one amount, other filling: no average of both";
  EXPECT_EQ(series[0].name, "1: cat, filled with black");
  EXPECT_EQ(series[1].name, "1: cat, filled with grey");
  EXPECT_EQ(series[0].points.back().spread.count, 1);
  EXPECT_EQ(series[1].points.back().rows, std::vector<std::int64_t>{1});
  for (auto& row : rows) row.transformation = {.kind = "cut", .amount = 1, .region = Region{0, 0, 0.5, 1}};
  rows[3].transformation.region = Region{0.5, 0.125, 1, 1};
  series = seriesOf(rows, {.kind = "cut", .lines = LineBy::Method});
  ASSERT_EQ(series.size(), 2U);
  EXPECT_EQ(series[1].name, "M, region 50 to 100 % across, 12.5 to 100 % down");
}

TEST(ExperimentSeries, WhatAKindDoesNotHeedDividesNothing) {
  auto rows = exampleRows();
  for (auto& row : rows) row.transformation = {.kind = "noise", .amount = 1};
  rows[0].transformation.filling = Filling::Grey;
  rows[2].repeat = 1;
  const auto series = seriesOf(rows, {.kind = "noise", .lines = LineBy::Method});
  ASSERT_EQ(series.size(), 1U);
  EXPECT_EQ(series[0].name, "M");
  EXPECT_EQ(series[0].points.at(0).spread.count, 8) << "repeats are averaged";
}

TEST(ExperimentSeries, CroppedStandsAgainstUncropped) {
  auto rows = exampleRows();
  for (auto& row : rows) row.uncropped = {.rmse = 3 * row.distance.rmse, .normalisedRmse = 0.25};
  const auto both = seriesOf(rows, {.lines = LineBy::Cropping});
  ASSERT_EQ(both.size(), 2U);
  EXPECT_EQ(both[0].name, "the cells that count");
  EXPECT_EQ(both[1].name, "all cells, uncropped");
  EXPECT_EQ(both[0].points[0].rows, both[1].points[0].rows);
  EXPECT_EQ(both[1].points[0].spread.mean, 3 * both[0].points[0].spread.mean);
  EXPECT_EQ(
      seriesOf(rows, {.measure = "normalised-rmse", .lines = LineBy::Cropping})[1].points[0].spread.mean,
      0.25);
  EXPECT_EQ(seriesOf(rows, {.measure = "ssim", .lines = LineBy::Cropping}).size(), 1U) << "not kept of both";
}

TEST(FirstPlot, ClassesOfOneMethodHaveALineEach) {
  const auto first = firstQuestion({.networks = {"N"}, .methods = {"LRP", "LIME"}, .ranks = {1, 2, 3, 4}});
  EXPECT_EQ(first.lines, LineBy::ClassRank);
  EXPECT_EQ(first.method, "LRP");
  EXPECT_FALSE(first.network);
  EXPECT_EQ(first.measure, "rmse") << "the thesis' plot";
}

TEST(FirstPlot, SeveralMethodsAreComparedInOneUnit) {
  RowChoices choices{.networks = {"N"}, .methods = {"LRP", "LIME"}, .ranks = {1}, .firstKind = "noise"};
  auto first = firstQuestion(choices);
  EXPECT_EQ(first.kind, "noise");
  EXPECT_EQ(first.lines, LineBy::Method);
  EXPECT_EQ(first.measure, "normalised-rmse");
  first.method = "LIME";
  EXPECT_EQ(comparableMeasure(first, choices), "rmse");
  choices.networks.insert("O");
  EXPECT_EQ(firstQuestion(choices).network, "N");
  EXPECT_EQ(comparableMeasure(first, choices), "normalised-rmse");
  first.network = "O";
  EXPECT_EQ(comparableMeasure(first, choices), "rmse");
  choices.methods = {"LRP"};
  EXPECT_EQ(firstQuestion(choices).lines, LineBy::Network);
}

TEST(FirstPlot, NoiseFarApartWantsALogarithm) {
  const auto seriesAt = [](std::vector<double> amounts) {
    Series series;
    for (const double amount : amounts) series.points.push_back({.amount = amount});
    return std::vector{series};
  };
  EXPECT_TRUE(wantLogarithm("noise", seriesAt({0.01, 0.1, 10})));
  EXPECT_FALSE(wantLogarithm("noise", seriesAt({0.5, 10})));
  EXPECT_FALSE(wantLogarithm("noise", seriesAt({0, 0.01, 10}))) << "zero would not be seen";
  EXPECT_FALSE(wantLogarithm("rotation", seriesAt({0.5, 40})));
  EXPECT_FALSE(wantLogarithm("", {})) << "before there are rows";
}

TEST(FirstPlot, APointIsItsMedianInItsMiddleHalf) {
  const auto middle = middleOf(spreadOf({1, 2, 3, 4, 100}));
  EXPECT_EQ(middle.middle, 3);
  EXPECT_EQ(middle.low, 2);
  EXPECT_EQ(middle.high, 4);
}

ExperimentRow cell(double spearman, bool flips) {
  ExperimentRow row;
  row.distance.spearman = spearman;
  row.distance.rmse = 1;
  row.firstAfter = flips ? 1 : 0;
  return row;
}

TEST(Blame, MapAndPredictionHoldOrMove) {
  EXPECT_EQ(movedOf(cell(0.5, false)), Moved::Neither);
  EXPECT_EQ(movedOf(cell(0.49, false)), Moved::Map);
  EXPECT_EQ(movedOf(cell(0.5, true)), Moved::Prediction);
  EXPECT_EQ(movedOf(cell(-1, true)), Moved::Both);
  EXPECT_EQ(movedOf(cell(0.8, false), 0.9), Moved::Map);
}

TEST(Blame, AConstantMapHeldIfItIsTheSame) {
  auto row = cell(std::nan(""), false);
  EXPECT_EQ(movedOf(row), Moved::Map);
  row.distance.rmse = 0;
  EXPECT_EQ(movedOf(row), Moved::Neither);
}

TEST(Blame, CellsAreCountedAndSummedUp) {
  std::vector<ExperimentRow> rows{cell(1, false), cell(0, false), cell(0, false),
                                  cell(0, true),  cell(1, true),  cell(0, false)};
  rows.back().error = "No.";
  const auto blame = blameOf(rows);
  EXPECT_EQ(blame.neither, 1);
  EXPECT_EQ(blame.method, 2);
  EXPECT_EQ(blame.both, 1);
  EXPECT_EQ(blame.prediction, 1);
  EXPECT_EQ(blame.failed, 1);
  EXPECT_EQ(
      blame.sentence,
      "In 2 of 5 cells the first class stayed while the map moved (rank correlation below 0.5): the "
      "method. In 1 both moved: the model. In 1 neither moved, in 1 the prediction alone. 1 cell failed.");
  EXPECT_NE(blameOf(rows, 0.25).sentence.find("below 0.25"), std::string::npos) << "what it was asked with";
  EXPECT_EQ(blameOf({}).sentence, "No cell could be computed.");
}

}  // namespace
}  // namespace hp
