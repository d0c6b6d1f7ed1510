// SPDX-License-Identifier: GPL-3.0-or-later
// All runs together: matrices, what is kept between pairs, colours, and digests that are checked once.
#include "core/compare/all_runs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/array_file.h"
#include "core/base/outcome.h"
#include "core/compare/checked_runs.h"
#include "core/compare/distinct_names.h"
#include "core/compare/kept_weights.h"
#include "core/compare/matrix_scale.h"
#include "core/compare/read_runs.h"
#include "core/compare/weights_content.h"
#include "tests/core/compare/many_runs.h"
#include "tests/core/compare/traced_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

/// Ten numbers, all of the same value but the first.
std::vector<float> weightsOf(float value) {
  std::vector<float> numbers(10, 1);
  numbers[0] = value;
  return numbers;
}

std::string seedConfig(int seed) {
  return R"({"recipe": {"name": "net", "seed": )" + std::to_string(seed) + "}}";
}

class AllRunsTogether : public testing::Test {
 protected:
  ComparedRun run(const std::string& name, float value, int seed, std::int64_t epoch = 5) const {
    auto made = runOf({.folder = folder_.path(), .name = name, .config = seedConfig(seed)});
    keepWeights(made, epoch, weightsOf(value));
    return made;
  }
  /// Two seeds with two runs each, the second of each a little off, and a curve without weights.
  std::vector<ComparedRunPtr> example() const {
    return shared({run("a", 1, 1), run("b", 5, 2), run("c", 1.001F, 1), run("d", 5.001F, 2),
                   runOf({.folder = folder_.path(), .name = "curve"})});
  }

  TemporaryFolder folder_;
};

TEST_F(AllRunsTogether, AreMeasuredGroupedAndOrdered) {
  const auto all = compareAllRuns(example(), {.measures = {"weights-max"}}, {});
  ASSERT_EQ(all.matrices.size(), 1U);
  const auto& matrix = all.matrices[0];
  EXPECT_FLOAT_EQ(static_cast<float>(matrix.values.at(0, 1)), 4);
  EXPECT_EQ(matrix.values.at(1, 0), matrix.values.at(0, 1));
  EXPECT_TRUE(std::isnan(matrix.values.at(4, 2)));
  EXPECT_FALSE(matrix.why(4, 2).empty());
  EXPECT_EQ(matrix.why(4, 2), matrix.why(2, 4));
  EXPECT_TRUE(matrix.why(0, 1).empty());
  EXPECT_EQ(matrix.order, (std::vector<std::size_t>{0, 2, 1, 3, 4}));
  EXPECT_EQ(all.setting.id, "seed");
  ASSERT_EQ(all.groups.size(), 3U);
  EXPECT_EQ(all.spreads[0].within.count, 2);
  EXPECT_NEAR(all.spreads[0].within.mean, 0.001, 1e-6);
  EXPECT_EQ(all.spreads[0].between.count, 4);
  EXPECT_NEAR(all.spreads[0].between.mean, 4, 1e-3);
  EXPECT_TRUE(all.duplicates.empty());
  EXPECT_EQ(epochsText(matrix), "Epoch 5 of both runs of every pair that is compared.") << "one kept none";
  auto kept = example();
  kept.pop_back();
  EXPECT_EQ(epochsText(compareAllRuns(kept, {.measures = {"weights-max"}}, {}).matrices[0]),
            "Epoch 5 of every run.");
}

TEST_F(AllRunsTogether, WithChangedFilesAreNamed) {
  EXPECT_EQ(changedRunsText(example()), "");
  auto changed = run("b", 5, 2), other = run("c", 5, 2);
  changed.tampered = other.tampered = {"weights/last.safetensors: it has changed."};
  const auto runs = shared({run("a", 1, 1), changed, other});
  EXPECT_TRUE(changedRunsText(runs).starts_with("Files of B, C are not as the training wrote them"))
      << changedRunsText(runs);
  const auto json = toJson(compareAllRuns(runs, {}, {}));
  EXPECT_EQ(json.at("runs").at(0).at("changed"), false);
  EXPECT_EQ(json.at("runs").at(1).at("changed"), true);
}

ComparedRun at(const fs::path& path, const std::string& name) { return {.path = path, .name = name}; }

TEST(DistinctNames, AreAsLongAsTellsRunsApart) {
  const auto named = withDistinctNames(
      shared({at("/x/first/weights/last.safetensors", "last.safetensors"),
              at("/x/second/weights/last.safetensors", "last.safetensors"), at("/x/other", "other"),
              at("/x/other/", "other"), at("/x/1", "tuned"), at("/x/2", "tuned")}));
  std::vector<std::string> names;
  for (const auto& run : named) names.push_back(run->name);
  EXPECT_EQ(names,
            (std::vector<std::string>{"first/weights/last.safetensors", "second/weights/last.safetensors",
                                      "other", "other", "tuned (1)", "tuned (2)"}));
}

TEST_F(AllRunsTogether, PairsTakeTheirNewestCommonEpoch) {
  auto a = run("a", 1, 1), b = run("b", 2, 2), c = run("c", 3, 3, 2);
  keepWeights(a, 2, weightsOf(0));
  keepWeights(b, 2, weightsOf(0));
  const auto all = compareAllRuns(shared({a, b, c}), {.measures = {"weights-max"}}, {});
  EXPECT_EQ(all.matrices[0].values.at(0, 1), 1);
  EXPECT_EQ(all.matrices[0].values.at(0, 2), 3);
  EXPECT_EQ(epochsText(all.matrices[0]), "Each pair at the newest epoch that both kept, 2 to 5.");
}

TEST_F(AllRunsTogether, OfWrongNamesNothingIsComputed) {
  EXPECT_THROW(compareAllRuns(example(), {.measures = {"nonsense"}}, {}), Error);
  EXPECT_THROW(compareAllRuns(example(), {.measures = {}, .groupBy = "nonsense"}, {}), Error);
}

TEST_F(AllRunsTogether, TellHowFarTheyAreAndStopWithinAPair) {
  const auto runs = example();
  std::vector<std::int64_t> done;
  std::stop_source stop;
  const RunContext context(stop.get_token(), [&](const Progress& at) {
    EXPECT_EQ(at.total, 10);
    done.push_back(at.done);
    if (at.done == 3) stop.request_stop();
  });
  ReadRuns read;
  EXPECT_THROW(measureRuns(runs, runMeasureById("weights-l2"), 0, read, context), Stopped);
  EXPECT_EQ(done, (std::vector<std::int64_t>{0, 1, 2, 3}));
}

TEST_F(AllRunsTogether, WhatWasFoundOfAPairIsNotReadAgain) {
  const auto runs = example();
  ReadRuns read;
  const auto before = measureRuns(runs, runMeasureById("weights-max"), 0, read, {});
  read.closeFiles();
  for (const auto& run : runs)
    for (const auto& [epoch, file] : run->weights) fs::remove(file);
  const auto after = measureRuns(runs, runMeasureById("weights-max"), 0, read, {});
  EXPECT_EQ(after.values.at(0, 1), before.values.at(0, 1));
  read.keepOnly({runs[0], runs[2]});
  const auto left = measureRuns(runs, runMeasureById("weights-max"), 0, read, {});
  EXPECT_EQ(left.values.at(0, 2), before.values.at(0, 2));
  EXPECT_TRUE(std::isnan(left.values.at(0, 1)));
}

TEST_F(AllRunsTogether, AreThereOnlyOfThreeOrMore) {
  const auto runs = example();
  const auto pair = [&](std::size_t i) {
    return std::make_shared<const RunComparison>(RunComparison{.baseline = runs[0], .candidate = runs[i]});
  };
  EXPECT_FALSE(allRunsOf({pair(1)}, {}, {}));
  const auto all = allRunsOf({pair(1), pair(3)}, {}, {});
  ASSERT_TRUE(all);
  EXPECT_EQ(all->runs, (std::vector{runs[0], runs[1], runs[3]}));
  EXPECT_EQ(all->matrices.size(), 2U);
}

TEST_F(AllRunsTogether, AreJsonWithNullForNoNumber) {
  auto runs = example();
  runs.push_back(runs[0]);
  const auto json = toJson(compareAllRuns(runs, {.measures = {"weights-l2", "equal-steps"}}, {}));
  EXPECT_EQ(json.at("runs").at(1).at("letter"), "B");
  EXPECT_EQ(json.at("duplicates").at(0).at("runs"), nlohmann::ordered_json({0, 5}));
  const auto& matrix = json.at("matrices").at(0);
  EXPECT_EQ(matrix.at("measure"), "weights-l2");
  EXPECT_EQ(matrix.at("values").at(0).at(0), 0.0);
  EXPECT_EQ(matrix.at("values").at(0).at(5), 0.0);
  EXPECT_TRUE(matrix.at("values").at(0).at(4).is_null());
  EXPECT_FALSE(matrix.at("why").at(0).at(4).get<std::string>().empty());
  EXPECT_EQ(matrix.at("order").size(), 6U);
  EXPECT_EQ(matrix.at("spreads").at("within").at("pairs"), 4);
  EXPECT_TRUE(json.at("groups").at("groups").at(2).at("value").is_null());
  EXPECT_TRUE(json.at("matrices").at(1).at("values").at(0).at(0).is_null());
}

TEST(KeptWeights, StayWhileThereIsRoom) {
  const TemporaryFolder folder;
  for (const char* name : {"one", "two", "three"})
    writeSafetensors(folder / name, {{"w", {.shape = {10}, .values = weightsOf(float(name[1]))}}});
  KeptWeights kept(85);  // two of 40 bytes
  const auto one = kept.of(folder / "one", {}), two = kept.of(folder / "two", {});
  const auto three = kept.of(folder / "three", {});
  EXPECT_EQ(kept.count(), 2U);
  EXPECT_EQ(kept.of(folder / "one", {}), one);
  for (const auto& source : {one, two, three}) {
    const auto array = readTensor(*source, 0), fresh = readTensor(*openWeightsSource(source->path(), {}), 0);
    EXPECT_EQ(array.values, fresh.values);
    EXPECT_EQ(source->tensors().front().name, "w");
    std::vector<float> part(3);
    source->read(0, 7, part);
    EXPECT_EQ(part[2], fresh.values[9]);
    EXPECT_THROW(source->readStored(0, 8, 3, part.data()), Error);
    EXPECT_THROW(source->readStored(0, -1, 1, part.data()), Error);
  }
  fs::remove(folder / "one");
  EXPECT_EQ(kept.of(folder / "one", {}), one);
}

TEST(WeightsContent, IsThatOfTheTensors) {
  const TemporaryFolder folder;
  writeSafetensors(folder / "one", {{"w", {.shape = {10}, .values = weightsOf(2)}}});
  writeSafetensors(folder / "two", {{"w", {.shape = {10}, .values = weightsOf(2)}}}, {{"by", "hand"}});
  writeSafetensors(folder / "zero", {{"w", {.shape = {10}, .values = weightsOf(0.0F)}}});
  writeSafetensors(folder / "minus", {{"w", {.shape = {10}, .values = weightsOf(-0.0F)}}});
  const auto digest = [&](const char* name) { return contentDigest(*openWeightsSource(folder / name, {})); };
  EXPECT_EQ(digest("one"), digest("two"));
  EXPECT_NE(digest("zero"), digest("minus")) << "bits count";
  std::int64_t bytes = 0;
  contentDigest(*openWeightsSource(folder / "one", {}), [&](std::int64_t more) { bytes += more; });
  EXPECT_EQ(bytes, 40);
}

RunMatrix pairsOf(std::vector<double> above) {
  const std::size_t runs = above.size() == 1 ? 2 : 3;
  std::size_t next = 0;
  return runMatrix(runs, 0, [&](std::size_t, std::size_t) { return above.at(next++); });
}

TEST(MatrixScale, IsDarkWhereRunsAreAlike) {
  const MatrixScale plain(pairsOf({0, 1, 2}), MatrixMeaning::Distance);
  EXPECT_FALSE(plain.isLogarithmic());
  EXPECT_EQ(plain.position(0), 0);
  EXPECT_EQ(plain.position(1), 0.5);
  EXPECT_EQ(plain.position(2), 1);
  EXPECT_EQ(plain.position(INFINITY), 1);
  EXPECT_TRUE(std::isnan(plain.position(std::nan(""))));
  const MatrixScale likeness(pairsOf({0.5, 0.75, 1}), MatrixMeaning::Likeness);
  EXPECT_EQ(likeness.position(1), 0);
  EXPECT_EQ(likeness.position(0.75), 0.5);
  EXPECT_EQ(likeness.position(0.5), 1);
}

TEST(MatrixScale, OfPowersIsLogarithmicAndEqualStaysApart) {
  const MatrixScale scale(pairsOf({0, 1e-6, 1}), MatrixMeaning::Distance);
  EXPECT_TRUE(scale.isLogarithmic());
  EXPECT_EQ(scale.position(0), 0);
  EXPECT_GT(scale.position(1e-6), 0.1);
  EXPECT_NEAR(scale.position(1e-3), (scale.position(1e-6) + 1) / 2, 1e-12);
  EXPECT_EQ(scale.position(1), 1);
}

TEST(MatrixScale, OfNothingAndOfEquals) {
  const double none = std::nan("");
  EXPECT_EQ(MatrixScale(pairsOf({none, none, none}), MatrixMeaning::Distance).position(0), 0);
  EXPECT_EQ(MatrixScale(pairsOf({0, 0, 0}), MatrixMeaning::Distance).position(0), 0);
  EXPECT_EQ(MatrixScale(pairsOf({3}), MatrixMeaning::Distance).position(3), 1);
  EXPECT_EQ(MatrixScale(pairsOf({0.9}), MatrixMeaning::Likeness).position(0.9), 0);
}

TEST(CheckedRuns, AreCheckedOnceHoweverManyTheyAreComparedWith) {
  const TemporaryFolder folder;
  writeTracedRun(folder / "a", 3);
  const auto run = openComparedRun(folder / "a", {});
  int steps = 0;
  const RunContext counting({}, [&](const Progress&) { ++steps; });
  CheckedRuns checked;
  const auto first = checked.of(run, counting);
  const int once = steps;
  for (int i = 0; i < 5; ++i) EXPECT_EQ(checked.of(run, counting), first);
  EXPECT_EQ(steps, once);
  checked.keepOnly({run});
  EXPECT_EQ(checked.of(run, counting), first);
  checked.keepOnly({});
  EXPECT_NE(checked.of(run, counting), first) << "opened anew, it is checked anew";
}

}  // namespace
}  // namespace hp
