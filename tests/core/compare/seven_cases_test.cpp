// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of our own trainer that differ in one known thing: is it found, where it is, and is it put first? That
// two processors differ is tested with processes of their own (tests/cli/compare_test.cpp).
#include <gtest/gtest.h>

#include <algorithm>

#include "core/compare/run_comparison.h"
#include "core/data/batches.h"
#include "core/imaging/image_file.h"
#include "tests/core/compare/flipped_bit.h"
#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

class SevenCases : public testing::Test {
 protected:
  void trained(const char* name) const { train(spec_, folder_ / name, {}); }
  /// Paused after so many steps.
  void begun(const char* name, std::int64_t steps) const {
    StopAfter stop(steps);
    EXPECT_THROW(train(spec_, folder_ / name, stop.context()), Stopped);
  }
  RunComparison compared(const char* baseline, const char* candidate) const {
    return compareRuns(Baseline(openComparedRun(folder_ / baseline, {})),
                       Candidate(openComparedRun(folder_ / candidate, {})), {}, {});
  }

  TemporaryFolder folder_;
  TrainSpec spec_ = smallSpec();
};

/// Of twelve pictures, so that only gross differences are distinguishable.
void expectOtherBits(const RunComparison& comparison) {
  EXPECT_TRUE(comparison.verdict == Verdict::Indistinguishable || comparison.verdict == Verdict::Different)
      << comparison.why;
  ASSERT_TRUE(comparison.weights.has_value());
  EXPECT_FALSE(comparison.weights->equalBits());
  ASSERT_TRUE(comparison.predictions.has_value());
  EXPECT_EQ(comparison.verdict == Verdict::Indistinguishable, comparison.predictions->test.pValue > 0.05);
  ASSERT_TRUE(comparison.trace.first.has_value()) << comparison.trace.obstacle;
  ASSERT_FALSE(comparison.reasons.empty());
}

std::vector<std::string> keysOfDifferences(const RunComparison& comparison) {
  std::vector<std::string> keys;
  for (const auto& row : comparison.settings)
    if (row.differs) keys.push_back(row.key);
  return keys;
}

TEST_F(SevenCases, TheSameRunTwiceHasEqualBits) {
  trained("a");
  trained("b");
  const auto result = compared("a", "b");
  EXPECT_EQ(result.verdict, Verdict::EqualBits) << result.why;
  EXPECT_EQ(result.epoch, 2);
  EXPECT_TRUE(result.trace.comparable) << result.trace.obstacle;
  EXPECT_EQ(result.trace.commonSteps, 8);
  EXPECT_FALSE(result.trace.first.has_value());
  EXPECT_TRUE(result.reasons.empty());
  EXPECT_TRUE(keysOfDifferences(result).empty());
}

TEST_F(SevenCases, ThreadsPartInTheNumbersOfEqualPicturesAndWeights) {
  trained("one");
  spec_.threads = 2;
  trained("two");
  const auto result = compared("one", "two");
  expectOtherBits(result);
  const auto& first = *result.trace.first;
  EXPECT_EQ(first.step, 1);
  EXPECT_TRUE(first.part == DivergedPart::Forward || first.part == DivergedPart::Gradient ||
              first.part == DivergedPart::Buffer);
  EXPECT_TRUE(first.stateBeforeKnown);
  EXPECT_EQ(result.reasons.front().key, "threads") << result.reasons.front().sentence;
}

TEST_F(SevenCases, UnseededDropoutPartsInTheFirstForwardPass) {
  spec_.recipe.architecture = "convnet";  // it has a dropout layer
  spec_.recipe.epochs = 1;
  spec_.recipe.unseeded = Unseeded::Dropout;
  trained("a");
  trained("b");
  const auto result = compared("a", "b");
  expectOtherBits(result);
  EXPECT_EQ(result.trace.first->step, 1);
  EXPECT_EQ(result.trace.first->part, DivergedPart::Forward);
  EXPECT_NE(result.trace.first->lossBaseline, result.trace.first->lossCandidate);
  EXPECT_EQ(result.reasons.front().title, "Unseeded dropout");
  EXPECT_EQ(result.reasons.front().strength, 3);
}

TEST_F(SevenCases, AnotherSeedPartsBeforeTheFirstStep) {
  trained("a");
  ++spec_.recipe.seed;
  trained("b");
  const auto result = compared("a", "b");
  expectOtherBits(result);
  EXPECT_EQ(result.trace.first->step, 1);
  EXPECT_EQ(result.trace.first->part, DivergedPart::Start);
  EXPECT_EQ(result.trace.first->tensor, RunFolder(folder_ / "a").description().tensors.front());
  EXPECT_EQ(result.reasons.front().key, "recipe.seed");
  EXPECT_EQ(keysOfDifferences(result), std::vector<std::string>{"recipe.seed"});
}

TEST_F(SevenCases, AFlippedBitOfACheckpointIsTheTensorThatItIsIn) {
  trained("whole");
  begun("flipped", 5);
  const std::string tensor = "conv3.weight";
  flipBitOfCheckpoint(folder_ / "flipped", tensor);
  resumeTraining(folder_ / "flipped", {}, {});
  const auto result = compared("whole", "flipped");
  expectOtherBits(result);
  EXPECT_EQ(result.trace.first->part, DivergedPart::Start);
  EXPECT_EQ(result.trace.first->step, 6);
  EXPECT_EQ(result.trace.first->tensors, std::vector<std::string>{tensor});
  EXPECT_EQ(result.reasons.front().key, "event.break") << result.reasons.front().sentence;
  EXPECT_NE(result.reasons.front().sentence.find(tensor), std::string::npos);
}

TEST_F(SevenCases, AFlippedBitOfTheFileToBeginFromIsTheTensorThatItIsIn) {
  trained("first");
  spec_.recipe.weights = (folder_ / "weights.safetensors").string();
  std::filesystem::copy_file(folder_ / "first" / "weights" / "last.safetensors", spec_.recipe.weights);
  trained("a");
  flipBit(spec_.recipe.weights, "conv2.weight");
  trained("b");
  const auto result = compared("a", "b");
  expectOtherBits(result);
  EXPECT_EQ(result.trace.first->part, DivergedPart::Start);
  EXPECT_EQ(result.trace.first->step, 1);
  EXPECT_EQ(result.trace.first->tensors, std::vector<std::string>{"conv2.weight"});
  EXPECT_EQ(result.reasons.front().title, "Weights to begin from");
}

TEST_F(SevenCases, AChangedPictureIsNamedAtTheStepThatLearnsIt) {
  writeScenes(folder_ / "data", 20);
  spec_ = folderSpec(folder_ / "data");
  trained("a");
  const auto run = openComparedRun(folder_ / "a", {});
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < run->files.size(); ++i)
    if (run->files[i].split == "train") order.push_back(i);
  order = epochOrder(order, spec_.recipe.seed, 0, spec_.recipe.order == OrderKind::KerasBuffer,
                     spec_.recipe.batch);
  const std::size_t place = 11;  // in the second batch of eight
  const auto id = run->files[order[place]].id;
  auto picture = readImage(folder_ / "data" / id);
  picture.rgb[100] ^= 1;
  writePng(folder_ / "data" / id, picture);
  trained("b");
  const auto result = compared("a", "b");
  expectOtherBits(result);
  EXPECT_EQ(result.trace.first->part, DivergedPart::Batch);
  EXPECT_EQ(result.trace.first->step, 2);
  EXPECT_EQ(result.trace.first->epoch, 1);
  EXPECT_EQ(result.trace.first->examples, std::vector<std::string>{id});
  EXPECT_EQ(result.reasons.front().key, "files." + id);
  EXPECT_EQ(result.reasons.front().strength, 3);
  EXPECT_NE(divergenceText(*result.trace.first).find(id), std::string::npos);
}

}  // namespace
}  // namespace hp
