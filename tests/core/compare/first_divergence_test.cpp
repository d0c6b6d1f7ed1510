// SPDX-License-Identifier: GPL-3.0-or-later
// Two traces that are equal but for one digest: the step, the part and the tensor are named.
#include <gtest/gtest.h>

#include <fstream>

#include "core/compare/first_divergence.h"
#include "tests/core/compare/traced_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;
using Names = std::vector<std::string>;

class DivergenceOf : public testing::Test {
 protected:
  /// Against a run of eight steps without a change.
  TraceComparison compared(const Change& change, std::int64_t steps = 8) {
    writeTracedRun(folder_ / "a", 8);
    writeTracedRun(folder_ / "b", steps, change);
    return compared();
  }
  TraceComparison compared() const {
    return compareTraces(Baseline(comparedRun(folder_ / "a")), Candidate(comparedRun(folder_ / "b")), {});
  }
  /// The change at this step only, as if it had no effect on the next ones.
  static Change at(std::int64_t step, const Change& change) {
    return [=](StepRecord& record) {
      if (record.step == step && !record.isStart) change(record);
    };
  }

  /// Its loss, and nothing of its checksum. Records count from 1, the start's.
  void damageRecord(const char* run, std::int64_t number) const {
    const auto& names = tracedDescription();
    const auto bytes = 72 + 40 * std::ssize(names.tensors) + 16 * std::ssize(names.buffers);
    std::fstream file(folder_ / run / "trace.bin", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(32 + (number - 1) * bytes + 33).put(0x55);
  }

  TemporaryFolder folder_;
};

TEST_F(DivergenceOf, EqualTracesHaveNone) {
  const auto result = compared({});
  EXPECT_TRUE(result.comparable);
  EXPECT_EQ(result.commonSteps, 8);
  EXPECT_FALSE(result.first.has_value());
}

TEST_F(DivergenceOf, OfTheStartIsNamedBeforeTheBatch) {
  const auto result = compared([](StepRecord& record) {
    if (record.isStart) record.weights[2] = otherDigest("x");
    if (record.isStart) record.buffers[1] = otherDigest("y");
    if (record.step == 1) record.batch = otherDigest("z");
  });
  ASSERT_TRUE(result.first.has_value());
  EXPECT_EQ(result.first->step, 1);
  EXPECT_EQ(result.first->part, DivergedPart::Start);
  EXPECT_EQ(result.first->tensor, "dense.weight");
  EXPECT_EQ(result.first->tensors, (Names{"dense.weight", "bn.running_var"}));
  EXPECT_NE(divergenceText(*result.first).find("Before the first step"), std::string::npos);
}

TEST_F(DivergenceOf, OfTheBatchIsNamedBeforeTheLoss) {
  const auto result = compared(at(6, [](StepRecord& record) {
    record.batch = otherDigest("x");
    record.loss = 5;
  }));
  ASSERT_TRUE(result.first.has_value());
  EXPECT_EQ(result.first->step, 6);
  EXPECT_EQ(result.first->epoch, 2);
  EXPECT_EQ(result.first->part, DivergedPart::Batch);
  EXPECT_TRUE(result.first->tensor.empty());
  EXPECT_EQ(result.commonSteps, 8);
}

TEST_F(DivergenceOf, OfTheLossIsNamedBeforeGradients) {
  const auto result = compared(at(3, [](StepRecord& record) {
    record.loss = -record.loss;
    record.gradients[0] = otherDigest("x");
  }));
  ASSERT_TRUE(result.first.has_value());
  EXPECT_EQ(result.first->part, DivergedPart::Forward);
  EXPECT_EQ(result.first->lossBaseline, -result.first->lossCandidate);
  EXPECT_TRUE(result.first->stateBeforeKnown);
}

TEST_F(DivergenceOf, OfGradientsTheLastLayersIsTheFirst) {
  const auto result = compared(at(2, [](StepRecord& record) {
    for (auto& gradient : record.gradients) gradient = otherDigest("x");
    for (auto& weight : record.weights) weight = otherDigest("y");
  }));
  ASSERT_TRUE(result.first.has_value());
  EXPECT_EQ(result.first->part, DivergedPart::Gradient);
  EXPECT_EQ(result.first->tensors, (Names{"dense.weight", "dense.bias", "conv1.weight", "conv1.bias"}));
  EXPECT_EQ(result.first->tensor, "dense.weight");
}

TEST_F(DivergenceOf, OfWeightsAndBuffersTheFirstIsTheFirst) {
  const auto weights = compared(at(2, [](StepRecord& record) {
    record.weights[1] = otherDigest("x");
    record.weights[3] = otherDigest("y");
    record.buffers[0] = otherDigest("z");
  }));
  ASSERT_TRUE(weights.first.has_value());
  EXPECT_EQ(weights.first->part, DivergedPart::Update);
  EXPECT_EQ(weights.first->tensors, (Names{"conv1.bias", "dense.bias"}));
}

TEST_F(DivergenceOf, OfBuffersIsTheLastToBeLookedAt) {
  const auto result = compared(at(8, [](StepRecord& record) { record.buffers[0] = otherDigest("z"); }));
  ASSERT_TRUE(result.first.has_value());
  EXPECT_EQ(result.first->part, DivergedPart::Buffer);
  EXPECT_EQ(result.first->tensor, "bn.running_mean");
  EXPECT_EQ(result.first->step, 8);
}

TEST_F(DivergenceOf, ARunThatEndsEarlierIsNamedWhenAllElseIsEqual) {
  const auto result = compared({}, 5);
  ASSERT_TRUE(result.first.has_value());
  EXPECT_EQ(result.first->part, DivergedPart::Length);
  EXPECT_EQ(result.first->step, 6);
  EXPECT_EQ(result.commonSteps, 5);
}

TEST_F(DivergenceOf, OfAResumeIsTheTensorThatItWentOnWith) {
  writeTracedRun(folder_ / "a", 8);
  writeTracedRun(folder_ / "b", 4);
  {
    auto again = RunWriter::resume(folder_ / "b");
    auto start = tracedStep(4, true);
    start.weights[0] = otherDigest("flipped");
    again.start(start);
    writeSteps(again, 5, 8, [](StepRecord& record) { record.loss += 1; });
  }
  const auto result = compared();
  ASSERT_TRUE(result.first.has_value());
  EXPECT_EQ(result.first->part, DivergedPart::Start);
  EXPECT_EQ(result.first->step, 5);
  EXPECT_EQ(result.first->tensors, Names{"conv1.weight"});
  EXPECT_NE(divergenceText(*result.first).find("before step 5"), std::string::npos);
}

TEST_F(DivergenceOf, AnAttemptWhoseStepsWereDoneAgainDoesNotCount) {
  writeTracedRun(folder_ / "a", 8);
  writeTracedRun(folder_ / "b", 4);
  for (const bool isWrong : {true, false}) {
    auto again = RunWriter::resume(folder_ / "b");
    auto start = tracedStep(4, true);
    if (isWrong) start.weights[0] = otherDigest("flipped");
    again.start(start);
    writeSteps(again, 5, isWrong ? 6 : 8);
  }
  EXPECT_FALSE(compared().first.has_value());
}

TEST_F(DivergenceOf, SaysWhenTheStateBeforeIsNotKnown) {
  writeTracedRun(folder_ / "a", 8);
  auto writer = RunWriter::create(folder_ / "b", tracedDescription());  // without a start, as older programs
  writeSteps(writer, 1, 8, [](StepRecord& record) { record.loss += 1; });
  const auto result = compared();
  ASSERT_TRUE(result.first.has_value());
  EXPECT_EQ(result.first->part, DivergedPart::Forward);
  EXPECT_FALSE(result.first->stateBeforeKnown);
  EXPECT_NE(divergenceText(*result.first).find("not recorded"), std::string::npos);
}

TEST_F(DivergenceOf, TracesWithoutTensorsAreComparedByBatchAndLoss) {
  const Change bare = [](StepRecord& record) {
    if (record.isStart) return;
    record.gradients.clear();
    record.weights.clear();
    record.buffers.clear();
    record.gradientNorms.clear();
  };
  writeTracedRun(folder_ / "a", 8, bare);
  writeTracedRun(folder_ / "b", 8, [&](StepRecord& record) {
    bare(record);
    if (record.step == 4 && !record.isStart) record.loss = 1;
  });
  const auto result = compared();
  ASSERT_TRUE(result.first.has_value());
  EXPECT_EQ(result.first->step, 4);
  EXPECT_FALSE(result.first->stateBeforeKnown);
}

TEST_F(DivergenceOf, WhatCannotBeComparedIsASentence) {
  auto other = tracedDescription();
  other.tensors.pop_back();
  writeTracedRun(folder_ / "a", 2);
  writeTracedRun(
      folder_ / "b", 2,
      [](StepRecord& record) {
        record.weights.pop_back();
        if (record.isStart) return;
        record.gradients.pop_back();
        record.gradientNorms.pop_back();
      },
      other);
  const auto tensors = compared();
  EXPECT_FALSE(tensors.comparable);
  EXPECT_NE(tensors.obstacle.find("other tensors"), std::string::npos) << tensors.obstacle;

  const auto expectObstacle = [&](const std::string& text) {
    const auto result = compared();
    EXPECT_FALSE(result.comparable);
    EXPECT_FALSE(result.first.has_value());
    EXPECT_NE(result.obstacle.find(text), std::string::npos) << result.obstacle;
  };
  std::fstream file(folder_ / "b" / "trace.bin", std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(8).put(2);
  file.close();
  expectObstacle("trace.bin");
  expectObstacle("version 2");
  std::filesystem::remove(folder_ / "b" / "trace.bin");
  expectObstacle("trace.bin");
}

TEST_F(DivergenceOf, StepsBehindADamagedRecordAreNotJudged) {
  writeTracedRun(folder_ / "a", 8);
  writeTracedRun(folder_ / "b", 8, [](StepRecord& record) {
    if (record.step >= 5) record.loss += 1;
  });
  damageRecord("b", 5);  // of step 4
  const auto result = compared();
  EXPECT_FALSE(result.comparable);
  EXPECT_FALSE(result.first.has_value()) << "it may have been step 4";
  EXPECT_TRUE(result.obstacle.starts_with("Record 5 of trace.bin of 'b' is damaged")) << result.obstacle;
  EXPECT_NE(result.obstacle.find("before step 4 only: 3 steps are equal"), std::string::npos)
      << result.obstacle;
}

TEST_F(DivergenceOf, EqualStepsAroundADamagedRecordAreNoEquality) {
  writeTracedRun(folder_ / "a", 8);
  writeTracedRun(folder_ / "b", 8);
  damageRecord("a", 2);  // of step 1
  const auto result = compared();
  EXPECT_FALSE(result.comparable);
  EXPECT_NE(result.obstacle.find("no step can be compared"), std::string::npos) << result.obstacle;
}

TEST_F(DivergenceOf, BeforeADamagedRecordIsNamed) {
  writeTracedRun(folder_ / "a", 8);
  writeTracedRun(folder_ / "b", 8, at(3, [](StepRecord& record) { record.loss += 1; }));
  damageRecord("b", 6);
  const auto result = compared();
  ASSERT_TRUE(result.first.has_value()) << result.obstacle;
  EXPECT_EQ(result.first->step, 3);
  EXPECT_EQ(result.commonSteps, 4);
}

TEST_F(DivergenceOf, ATornTraceOfAFinishedRunIsNoShorterRun) {
  writeTracedRun(folder_ / "a", 8);
  writeTracedRun(folder_ / "b", 8);
  const auto trace = folder_ / "b" / "trace.bin";
  std::filesystem::resize_file(trace, std::filesystem::file_size(trace) - 1);
  ASSERT_TRUE(compared().first.has_value()) << "a run that broke off ends in half a record";
  EXPECT_EQ(compared().first->part, DivergedPart::Length);
  std::ofstream(folder_ / "b" / "DONE") << "{}";
  const auto result = compared();
  EXPECT_FALSE(result.comparable);
  EXPECT_TRUE(result.obstacle.starts_with("The last record of trace.bin of 'b' is torn")) << result.obstacle;
  EXPECT_NE(result.obstacle.find("before step 8 only: 7 steps"), std::string::npos) << result.obstacle;
}

TEST_F(DivergenceOf, WithoutTheDamagedStartOfAResumeTheStateBeforeIsNotKnown) {
  writeTracedRun(folder_ / "a", 8);
  writeTracedRun(folder_ / "b", 4);
  {
    auto again = RunWriter::resume(folder_ / "b");
    again.start(tracedStep(4, true));
    writeSteps(again, 5, 8, [](StepRecord& record) { record.loss += 1; });
  }
  damageRecord("b", 6);  // the start of the second attempt
  const auto result = compared();
  ASSERT_TRUE(result.first.has_value()) << result.obstacle;
  EXPECT_EQ(result.first->step, 5);
  EXPECT_FALSE(result.first->stateBeforeKnown);
}

}  // namespace
}  // namespace hp
