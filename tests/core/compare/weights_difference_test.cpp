// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights_difference.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/base/array_file.h"
#include "core/compare/tensor_sums.h"
#include "core/compare/weights_over_time.h"
#include "tests/core/compare/weights_files.h"
#include "tests/core/import/peak_memory.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::bytesOf;
using test::comparedFiles;
using test::noise;
using test::TemporaryFolder;
using Arrays = std::map<std::string, Array>;

Array array(Shape shape, std::vector<float> values) { return {std::move(shape), std::move(values)}; }
Array random(std::int64_t count, std::uint64_t seed) {
  return array({count}, noise(static_cast<std::size_t>(count), seed, 0.5f));
}

class Weights : public testing::Test {
 protected:
  WeightsDifference compared(const Arrays& baseline, const Arrays& candidate, int threads = 0) {
    writeSafetensors(folder_ / "a.safetensors", baseline);
    writeSafetensors(folder_ / "b.safetensors", candidate);
    return comparedFiles(folder_ / "a.safetensors", folder_ / "b.safetensors", threads);
  }
  TemporaryFolder folder_;
};

TEST_F(Weights, TensorForTensorAndAllTogether) {
  const Arrays baseline = {{"a", random(1000, 1)}, {"b", random(700'000, 2)}, {"c", random(5, 3)}};
  Arrays candidate = baseline;
  candidate["b"] = random(700'000, 4);
  const WeightsDifference found = compared(baseline, candidate);
  ASSERT_EQ(found.tensors.size(), 3u);
  EXPECT_TRUE(found.sameTensors());
  EXPECT_FALSE(found.equalBits());
  std::vector<float> left, right;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::string name(1, static_cast<char>('a' + i));
    const auto &b = baseline.at(name).values, &c = candidate.at(name).values;
    const TensorDifference alone = compareTensors(b, c);
    EXPECT_EQ(found.tensors[i].name, name);
    EXPECT_EQ(found.tensors[i].shape, baseline.at(name).shape);
    EXPECT_EQ(found.tensors[i].relativeL2, alone.relativeL2) << "the same bits as in memory";
    EXPECT_EQ(found.tensors[i].cosine, alone.cosine);
    EXPECT_EQ(found.tensors[i].ulpHistogram, alone.ulpHistogram);
    left.insert(left.end(), b.begin(), b.end());
    right.insert(right.end(), c.begin(), c.end());
  }
  const TensorDifference all = compareTensors(left, right);
  EXPECT_EQ(found.all.count, all.count);
  EXPECT_EQ(found.all.equal, 1005);
  EXPECT_EQ(found.all.maxAbs, all.maxAbs);
  EXPECT_NEAR(found.all.relativeL2, all.relativeL2, 1e-12);
  EXPECT_NEAR(found.all.meanAbs, all.meanAbs, 1e-12);
}

TEST_F(Weights, BitsDoNotDependOnThreads) {
  Arrays baseline, candidate;
  for (std::uint64_t i = 0; i < 9; ++i) {
    baseline["t" + std::to_string(i)] = random(static_cast<std::int64_t>(100'003 * i + 1), i);
    candidate["t" + std::to_string(i)] = random(static_cast<std::int64_t>(100'003 * i + 1), i + 20);
  }
  const WeightsDifference one = compared(baseline, candidate, 1);
  for (const int threads : {2, 3, 8}) {
    const WeightsDifference several = compared(baseline, candidate, threads);
    EXPECT_EQ(several.all.relativeL2, one.all.relativeL2);
    EXPECT_EQ(several.all.meanAbs, one.all.meanAbs);
    EXPECT_EQ(several.all.cosine, one.all.cosine);
    for (std::size_t i = 0; i < one.tensors.size(); ++i)
      EXPECT_EQ(several.tensors[i].normCandidate, one.tensors[i].normCandidate);
  }
}

TEST_F(Weights, OneBitOfOneWeight) {
  const Arrays baseline = {{"a", random(300'000, 1)}, {"b", random(300'000, 2)}};
  Arrays candidate = baseline;
  candidate["b"].values[299'998] = std::nextafter(candidate["b"].values[299'998], 1.0f);
  const WeightsDifference found = compared(baseline, candidate);
  EXPECT_TRUE(found.sameTensors());
  EXPECT_FALSE(found.equalBits());
  EXPECT_EQ(found.tensors[0].equalShare(), 1);
  EXPECT_EQ(found.tensors[1].equal, 299'999);
  EXPECT_EQ(found.all.maxUlp, 1u);
  EXPECT_TRUE(compared(baseline, baseline).equalBits());
}

TEST_F(Weights, WhatHasNoPartnerIsListed) {
  const WeightsDifference found =
      compared({{"both", random(4, 1)}, {"left", random(2, 1)}, {"shape", array({2, 2}, {1, 2, 3, 4})}},
               {{"both", random(4, 1)}, {"right", random(2, 1)}, {"shape", array({4}, {1, 2, 3, 4})}});
  ASSERT_EQ(found.tensors.size(), 1u);
  EXPECT_EQ(found.onlyBaseline, std::vector<std::string>{"left"});
  EXPECT_EQ(found.onlyCandidate, std::vector<std::string>{"right"});
  ASSERT_EQ(found.otherShapes.size(), 1u);
  EXPECT_EQ(found.otherShapes[0].name, "shape");
  EXPECT_EQ(found.otherShapes[0].baseline, (Shape{2, 2}));
  EXPECT_EQ(found.otherShapes[0].candidate, (Shape{4}));
  EXPECT_FALSE(found.sameTensors());
  EXPECT_FALSE(found.equalBits());
}

TEST_F(Weights, NothingInCommon) {
  const WeightsDifference found = compared({{"a", random(4, 1)}}, {{"b", random(4, 1)}});
  EXPECT_TRUE(found.tensors.empty());
  EXPECT_EQ(found.all.count, 0);
  EXPECT_FALSE(found.equalBits());
}

TEST_F(Weights, NotANumberIsToldAndSpoilsNothing) {
  Arrays baseline = {{"a", random(100, 1)}};
  Arrays candidate = baseline;
  candidate["a"].values[3] = std::numeric_limits<float>::quiet_NaN();
  const WeightsDifference found = compared(baseline, candidate);
  EXPECT_EQ(found.all.notFiniteCandidate, 1);
  EXPECT_EQ(found.all.relativeL2, 0);
  EXPECT_FALSE(found.equalBits());
  EXPECT_EQ(found.all.maxUlp, kNoUlp);
}

TEST_F(Weights, ReportsBytesAndStops) {
  writeSafetensors(folder_ / "a.safetensors", {{"a", random(3 * kStretch, 1)}});
  const auto source = openWeightsSource(folder_ / "a.safetensors", {});
  const Baseline<const WeightsSource*> baseline(source.get());
  const Candidate<const WeightsSource*> candidate(source.get());
  std::vector<Progress> seen;
  compareWeights(baseline, candidate, RunContext({}, [&](const Progress& at) { seen.push_back(at); }));
  ASSERT_GE(seen.size(), 2u);
  EXPECT_EQ(seen.front().done, 0);
  EXPECT_EQ(seen.back().done, 2 * 4 * 3 * kStretch);
  EXPECT_EQ(seen.back().total, seen.back().done);
  std::stop_source stop;
  const RunContext stopping(stop.get_token(), [&](const Progress&) { stop.request_stop(); });
  EXPECT_THROW(compareWeights(baseline, candidate, stopping, 3), Stopped);
}

TEST_F(Weights, AFileThatShrinksMeanwhileIsOneSentence) {
  writeSafetensors(folder_ / "a.safetensors", {{"a", random(4 * kStretch, 1)}});
  writeSafetensors(folder_ / "b.safetensors", {{"a", random(4 * kStretch, 1)}});
  const auto left = openWeightsSource(folder_ / "a.safetensors", {});
  const auto right = openWeightsSource(folder_ / "b.safetensors", {});
  std::filesystem::resize_file(folder_ / "b.safetensors", 3'000'000);
  for (const int threads : {1, 3}) {
    HP_EXPECT_REFUSED(compareWeights(Baseline<const WeightsSource*>(left.get()),
                                     Candidate<const WeightsSource*>(right.get()), {}, threads),
                      "b.safetensors cannot be read to its end");
  }
}

TEST_F(Weights, MemoryDoesNotGrowWithTheFiles) {
  writeSafetensors(folder_ / "a.safetensors", {{"a", random(40 * kStretch, 1)}});
  const auto peak = test::peakMemoryOf([&] {
    EXPECT_TRUE(comparedFiles(folder_ / "a.safetensors", folder_ / "a.safetensors", 4).equalBits());
  });
  if (!peak) GTEST_SKIP() << "the kernel does not tell";
  EXPECT_LT(*peak, 32 << 20) << "the file has 40 MiB";
}

ComparedRunPtr runOf(const std::map<std::int64_t, std::filesystem::path>& weights) {
  ComparedRun run;
  run.weights = weights;
  return std::make_shared<const ComparedRun>(std::move(run));
}

TEST_F(Weights, OverTime) {
  for (const std::string name : {"1", "2", "3"})
    writeSafetensors(folder_ / name, {{"a", random(100, std::stoull(name))}});
  test::writeBytes(folder_ / "broken", "nonsense");
  const WeightsOverTime found = compareWeightsOverTime(
      Baseline(runOf({{0, folder_ / "1"}, {1, folder_ / "2"}, {2, folder_ / "3"}, {5, folder_ / "1"}})),
      Candidate(runOf({{0, folder_ / "1"}, {1, folder_ / "3"}, {2, folder_ / "broken"}, {7, folder_ / "1"}})),
      {});
  ASSERT_EQ(found.epochs.size(), 2u);
  EXPECT_EQ(found.epochs[0].epoch, 0);
  EXPECT_TRUE(found.epochs[0].weights.equalBits());
  EXPECT_EQ(found.epochs[1].epoch, 1);
  EXPECT_FALSE(found.epochs[1].weights.equalBits());
  ASSERT_EQ(found.obstacles.size(), 1u);
  EXPECT_TRUE(found.obstacles[0].starts_with("Epoch 2: ")) << found.obstacles[0];
}

}  // namespace
}  // namespace hp
