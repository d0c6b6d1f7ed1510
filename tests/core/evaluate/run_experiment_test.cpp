// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/run_experiment.h"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <set>
#include <stop_token>

#include "core/data/sample.h"
#include "core/evaluate/transformation_in_cells.h"
#include "core/explain/recipe.h"
#include "core/imaging/image_file.h"
#include "core/model/classify.h"
#include "core/model/threads.h"
#include "tests/core/evaluate/small_experiment.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

TEST(RunExperiment, EveryCellHasItsRow) {
  const auto result = runInto(smallExperiment(), {});
  ASSERT_EQ(result.rows.size(), 24U);
  EXPECT_EQ(result.total, 24);
  std::set<std::string> cells;
  for (const auto& row : result.rows) {
    EXPECT_EQ(row.index, &row - result.rows.data());
    EXPECT_EQ(row.error, "");
    EXPECT_TRUE(std::isfinite(row.distance.rmse));
    EXPECT_EQ(row.target, row.targetAfter);
    EXPECT_GT(row.distance.cells, 0);
    EXPECT_EQ(row.mapAfter.size(), 64U);
    cells.insert(row.picture + row.method + row.transformation.kind + std::to_string(row.repeat) +
                 std::to_string(row.classRank));
  }
  EXPECT_EQ(cells.size(), 24U);
}

TEST(RunExperiment, ARowSaysWhatClassifyingAndExplainingSay) {
  const auto row = runInto(smallExperiment(), {}).rows.at(1);
  ThreadScope one(1);
  const auto network = openSample({});
  const auto input = prepareInput(network, sampleScene("sample:4").image);
  const auto changed = transformed(network, input, {.kind = "rotation", .amount = 5}, {.seed = 3});
  const auto before = classify(network, input, {}), after = classify(network, changed, {});
  const auto target = before.classes[1];
  EXPECT_EQ(row.classRank, 2);
  EXPECT_EQ(row.target, target.index);
  EXPECT_EQ(row.className, target.name);
  EXPECT_EQ(row.probabilityBefore, target.probability);
  EXPECT_EQ(row.firstBefore, before.classes[0].index);
  EXPECT_EQ(row.firstAfter, after.classes[0].index);
  const auto there = std::ranges::find(after.classes, target.index, &ClassScore::index);
  EXPECT_EQ(row.rankAfter, there->rank);
  EXPECT_EQ(row.probabilityAfter, there->probability);
  const auto map = [&](const Array& of) {
    const auto& method = methodById("grad-cam");
    return explain(method, {network, of, target.index}, method.defaults, {}).map;
  };
  EXPECT_EQ(row.mapBefore, digestOf(map(input)));
  EXPECT_EQ(row.mapAfter, digestOf(map(changed)));
  const auto& shape = map(input).shape;
  const auto cells = countedCells(shape[0], shape[1], row.transformation, Surroundings::Rectangle);
  EXPECT_EQ(row.distance.rmse,
            mapDistance(transformedMap(map(input), row.transformation), map(changed), cells).rmse);
}

TEST(RunExperiment, ShiftsOfCoarseMapsAreInPixelsOfTheInput) {
  auto experiment = smallExperiment();
  experiment.pictures = {"sample:4"};
  experiment.methods = {withDefaults("grad-cam")};
  auto& coarse = experiment.methods.front();
  assignText(paramById(coarse.method->params, "upsample"), coarse.params, "none");
  experiment.transformations = {{.kind = "shift-x", .amount = 8}, {.kind = "shift-y", .amount = -8}};
  experiment.classes = 1;
  for (const auto& row : runInto(experiment, {}).rows) {
    const auto cell = recomputeCell(experiment, row, {});
    const auto height = cell.mapBefore.size(0), width = cell.mapBefore.size(1);
    ASSERT_LT(width, cell.inputBefore.size(3));
    auto expected = row.transformation;
    expected.amount *= row.transformation.kind == "shift-x"
                           ? double(width) / double(cell.inputBefore.size(3))
                           : double(height) / double(cell.inputBefore.size(2));
    const auto moved = transformedMap(cell.mapBefore, expected);
    const auto cells = countedCells(height, width, expected, Surroundings::Rectangle);
    EXPECT_EQ(cell.mapBeforeMoved, moved) << row.transformation.kind;
    EXPECT_EQ(cell.cells, cells) << row.transformation.kind;
    EXPECT_EQ(row.distance.rmse, mapDistance(moved, cell.mapAfter, cells).rmse) << row.transformation.kind;
  }
}

TEST(InCells, OnlyShiftsAreScaledEachByItsOwnSide) {
  const Array map{{2, 4}, std::vector<float>(8)}, input{{1, 1, 8, 8}, std::vector<float>(64)};
  EXPECT_EQ(inCells({"shift-x", 3}, map, input).amount, 1.5);
  EXPECT_EQ(inCells({"shift-y", -3}, map, input).amount, -0.75);
  for (const Transformation& same :
       {Transformation{"rotation", 5}, {"scale", 2}, {"flip", 1}, {"noise", 0.1}})
    EXPECT_EQ(inCells(same, map, input), same);
  const Array whole{{8, 8}, std::vector<float>(64)};
  EXPECT_EQ(inCells({"shift-x", 0.1}, whole, input).amount, 0.1);
  HP_EXPECT_REFUSED(inCells({"shift-x", 1}, input, map), "height x width");
}

TEST(RunExperiment, WhatChangesNothingMovesNothing) {
  auto experiment = smallExperiment();
  experiment.methods.clear();
  for (const auto& method : methods()) experiment.methods.push_back(withDefaults(method.info.id));
  for (auto& [method, params, name] : experiment.methods)
    if (method->info.id == "lime") assignText(paramById(method->params, "samples"), params, "50");
  experiment.pictures = {"sample:4"};
  experiment.transformations.clear();
  for (const auto& kind : transformationKinds())
    if (!kind.needsRegion) experiment.transformations.push_back({.kind = kind.id, .amount = kind.identity});
  experiment.classes = experiment.repeats = 1;
  for (const auto& row : runInto(experiment, {}).rows) {
    const auto what = row.method + ", " + row.transformation.kind;
    EXPECT_EQ(row.error, "") << what;
    EXPECT_EQ(row.mapBefore, row.mapAfter) << what;
    EXPECT_EQ(row.distance.rmse, 0) << what;
    EXPECT_EQ(row.probabilityBefore, row.probabilityAfter) << what;
  }
}

TEST(RunExperiment, ThreadsChangeNoBit) {
  auto experiment = smallExperiment();
  experiment.methods.push_back(withDefaults("lrp"));
  const auto with = [&](int threads) {
    ThreadScope scope(threads);
    return linesOf(runInto(experiment, {}).rows);
  };
  const auto one = with(1);
  EXPECT_EQ(with(2), one);
  EXPECT_EQ(with(5), one);
}

TEST(RunExperiment, TheThreadsOfBeforeAreBackAfterwards) {
  ThreadScope scope(2);
  runInto(smallExperiment(), {});
  EXPECT_EQ(threads(), 2);
  EXPECT_EQ(blasThreads(), 2);
}

TEST(RunExperiment, TheSeedIsThatOfTheNoiseAlone) {
  auto experiment = smallExperiment();
  experiment.methods = {withDefaults("gradient")};
  const auto rows = runInto(experiment, {}).rows;
  experiment.seed = 4;
  const auto others = runInto(experiment, {}).rows;
  ASSERT_EQ(rows.size(), 12U);
  for (std::size_t i = 0; i < rows.size(); ++i)
    EXPECT_EQ(rows[i].mapAfter == others[i].mapAfter, rows[i].transformation.kind == "rotation") << i;
  EXPECT_NE(rows[2].mapAfter, rows[4].mapAfter) << "repeats draw their own noise";
}

TEST(RunExperiment, TheNewFirstClassIsExplainedAfter) {
  auto experiment = smallExperiment();
  experiment.targets = TargetRule::NewFirst;
  experiment.transformations = {{.kind = "noise", .amount = 10}, {.kind = "rotation", .amount = 90}};
  const auto rows = runInto(experiment, {}).rows;
  ASSERT_EQ(rows.size(), 2U * 3U * 2U);
  int flips = 0;
  for (const auto& row : rows) {
    EXPECT_EQ(row.target, row.firstBefore);
    EXPECT_EQ(row.targetAfter, row.firstAfter);
    flips += row.isFlip() ? 1 : 0;
  }
  EXPECT_GT(flips, 0);
}

TEST(RunExperiment, ANetworkWithFewClassesHasFewRows) {
  auto experiment = smallExperiment();
  experiment.classes = 1000;
  experiment.pictures = {"sample:4"};
  const auto classes = openSample({}).classCount();
  const auto rows = runInto(experiment, {}).rows;
  EXPECT_EQ(std::ssize(rows), 3 * 2 * classes);
  EXPECT_EQ(rows.at(static_cast<std::size_t>(classes)).classRank, 1);
  EXPECT_EQ(rows.at(static_cast<std::size_t>(classes)).index, 1000);
}

TEST(RunExperiment, AStopIsNoFailure) {
  const TemporaryFolder folder;
  std::stop_source stop;
  int rows = 0;
  const auto hear = [&](const ExperimentRow&) {
    if (++rows == 5) stop.request_stop();
  };
  EXPECT_THROW(runExperiment(smallExperiment(), folder / "out", {}, hear, RunContext(stop.get_token(), {})),
               Stopped);
  EXPECT_GE(readRows(folder / "out").size(), 5U);
  EXPECT_EQ(linesOf(runInto(smallExperiment(), folder / "out").rows),
            linesOf(runInto(smallExperiment(), {}).rows));
}

TEST(RunExperiment, EveryRowIsHeardOfOnce) {
  const TemporaryFolder folder;
  const auto heard = [&] {
    std::vector<std::int64_t> rows;
    runExperiment(smallExperiment(), folder / "out", {}, [&](const auto& row) { rows.push_back(row.index); },
                  {});
    return rows;
  };
  const auto first = heard();
  EXPECT_EQ(first.size(), 24U);
  EXPECT_TRUE(std::ranges::is_sorted(first));
  EXPECT_EQ(heard(), first) << "rows of an earlier attempt";
}

TEST(RunExperiment, APictureThatIsGoneCostsOnlyItsOwnRows) {
  const TemporaryFolder folder;
  writePng(folder / "a.png", sampleScene("sample:1").image);
  auto experiment = smallExperiment();
  experiment.pictures = {(folder / "a.png").string(), (folder / "gone.png").string(), "sample:2"};
  const auto rows = runInto(experiment, folder / "out").rows;
  ASSERT_EQ(rows.size(), 36U);
  for (const auto& row : rows) {
    EXPECT_EQ(row.error.find("gone.png") != std::string::npos, row.picture == "gone.png") << row.error;
    EXPECT_EQ(std::isnan(row.distance.rmse), !row.error.empty());
  }
  EXPECT_EQ(textOf(folder / "out" / "rows.jsonl"), linesOf(rows));
}

TEST(RunExperiment, APictureDeletedHalfWayIsStillAskedFor) {
  const TemporaryFolder folder;
  fs::create_directory(folder / "in");
  for (const char* name : {"a.png", "b.png"}) writePng(folder / "in" / name, sampleScene("sample:1").image);
  auto experiment = smallExperiment();
  experiment.pictures = {(folder / "in").string()};
  const auto removeAtFirst = [&](const ExperimentRow&) { fs::remove(folder / "in" / "b.png"); };
  ThreadScope one(1);
  const auto first = runExperiment(experiment, folder / "out", {}, removeAtFirst, {});
  EXPECT_EQ(first.rows.size(), 24U);
  EXPECT_EQ(first.rows.front().error, "");
  EXPECT_NE(first.rows.back().error, "");
  EXPECT_EQ(linesOf(runInto(experiment, folder / "out").rows), linesOf(first.rows));
}

TEST(RunExperiment, AMethodThatFailsLeavesTheOthersAlone) {
  auto experiment = smallExperiment();
  auto& [method, params, name] = experiment.methods[0];
  assignText(paramById(method->params, "layer"), params, "no-such-layer");
  for (const auto& row : runInto(experiment, {}).rows) {
    EXPECT_EQ(row.error.empty(), row.method == "Gradient");
    EXPECT_FALSE(std::isnan(row.probabilityAfter)) << "the prediction is known";
  }
}

TEST(RunExperiment, ANetworkThatIsMissingFailsAlone) {
  auto experiment = smallExperiment();
  experiment.networks = {{.path = "/nowhere/net.pth"}, {}, {.name = "again"}};
  const auto rows = runInto(experiment, {}).rows;
  ASSERT_EQ(rows.size(), 72U);
  EXPECT_NE(rows.front().error.find("net.pth"), std::string::npos) << rows.front().error;
  EXPECT_EQ(rows.front().network, "net.pth");
  EXPECT_EQ(rows[24].error, "");
  EXPECT_EQ(rows[24].network, "Sample network");
  EXPECT_EQ(rows[48].network, "again");
}

TEST(RunExperiment, ATransformationThatLeavesNothingIsAnError) {
  auto experiment = smallExperiment();
  experiment.transformations = {{.kind = "occlusion", .amount = 1, .region = Region{0, 0, 1, 1}},
                                {.kind = "rotation", .amount = 5}};
  for (const auto& row : runInto(experiment, {}).rows)
    EXPECT_EQ(row.error.empty(), row.transformation.kind == "rotation") << row.error;
}

TEST(RunExperiment, TheCostIsCountedAndMeasured) {
  auto experiment = smallExperiment();
  const auto result = runExperiment(experiment, {}, {}, {}, {}, {.measureCost = true});
  // A picture as it is and three steps: one classification and a forward for each of two methods.
  EXPECT_EQ(result.cost.forwards, 2 * 4 * 3);
  EXPECT_EQ(result.cost.backwards, 2 * 4 * 2 * 2);
  EXPECT_GT(result.cost.passSeconds, 0);
  EXPECT_GT(result.cost.explainSeconds, 0);
  EXPECT_GT(result.cost.seconds, 0);
  EXPECT_TRUE(result.cost.uncounted.empty());
  EXPECT_EQ(linesOf(result.rows), linesOf(runInto(experiment, {}).rows)) << "measuring changes nothing";
  EXPECT_EQ(runInto(experiment, {}).cost.passSeconds, 0);
}

TEST(RecomputeCell, ItIsTheRowAgain) {
  const auto experiment = smallExperiment();
  const auto rows = runInto(experiment, {}).rows;
  for (const std::size_t i : {0U, 7U, 23U}) {
    const auto cell = recomputeCell(experiment, rows[i], {});
    EXPECT_EQ(rowLine(cell.row), rowLine(rows[i]));
    EXPECT_EQ(digestOf(cell.mapBefore), rows[i].mapBefore);
    EXPECT_EQ(digestOf(cell.mapAfter), rows[i].mapAfter);
    EXPECT_EQ(mapDistance(cell.mapBeforeMoved, cell.mapAfter, cell.cells).rmse, rows[i].distance.rmse);
    EXPECT_EQ(cell.inputBefore.shape, cell.inputAfter.shape);
    EXPECT_NE(cell.inputBefore.values, cell.inputAfter.values);
  }
}

TEST(RecomputeCell, NoOtherPictureIsShownInItsPlace) {
  const TemporaryFolder folder;
  for (const char* name : {"b.png", "c.png"}) writePng(folder / name, sampleScene("sample:1").image);
  auto experiment = smallExperiment();
  experiment.pictures = {folder.path().string()};
  const auto result = runInto(experiment, {});
  const auto& row = result.rows.at(12);
  ASSERT_EQ(row.picture, "c.png");
  EXPECT_EQ(rowLine(recomputeCell(experiment, row, {}).row), rowLine(row));
  writePng(folder / "a.png", sampleScene("sample:2").image);
  HP_EXPECT_REFUSED(recomputeCell(experiment, row, {}), "c.png");
  EXPECT_EQ(rowLine(recomputeCell(result.experiment, row, {}).row), rowLine(row)) << "it knows its pictures";
  auto other = result.experiment;
  std::swap(other.methods[0], other.methods[1]);
  HP_EXPECT_REFUSED(recomputeCell(other, row, {}), "method Grad-CAM");
  other = result.experiment;
  other.networks[0].name = "another";
  HP_EXPECT_REFUSED(recomputeCell(other, row, {}), "network");
  other = result.experiment;
  other.transformations[0].amount = 6;
  HP_EXPECT_REFUSED(recomputeCell(other, row, {}), "transformation");
}

TEST(RecomputeCell, OtherNetworksAreNotOpened) {
  auto experiment = smallExperiment();
  experiment.networks = {{.name = "other"}, {}};
  const auto row = runInto(experiment, {}).rows.back();
  ASSERT_EQ(row.network, "Sample network");
  int surveys = 0;
  const auto hear = [&](const Progress& at) { surveys += at.stage == "Opening networks" ? 1 : 0; };
  EXPECT_EQ(rowLine(recomputeCell(experiment, row, RunContext({}, hear)).row), rowLine(row));
  EXPECT_EQ(surveys, 0);
}

TEST(RecomputeCell, ItSaysWhenThePictureHasChanged) {
  const TemporaryFolder folder;
  writePng(folder / "a.png", sampleScene("sample:1").image);
  auto experiment = smallExperiment();
  experiment.pictures = {(folder / "a.png").string()};
  const auto row = runInto(experiment, {}).rows.at(0);
  EXPECT_EQ(recomputeCell(experiment, row, {}).note, "");
  writePng(folder / "a.png", sampleScene("sample:2").image);
  EXPECT_NE(recomputeCell(experiment, row, {}).note.find("not those of the row"), std::string::npos);
}

TEST(RecomputeCell, WhatFailsSaysWhy) {
  auto experiment = smallExperiment();
  experiment.pictures = {"/nowhere/a.png"};
  const auto rows = runInto(experiment, {}).rows;
  const auto cell = recomputeCell(experiment, rows[0], {});
  EXPECT_EQ(cell.row.error, rows[0].error);
  EXPECT_TRUE(cell.mapBefore.empty());
}

}  // namespace
}  // namespace hp::test
