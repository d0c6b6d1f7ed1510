// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that differ in one known thing: is the operation named that makes the first difference? That of two
// processors is looked for in processes of their own (tests/cli/recompute_test.cpp).
#include "core/compare/parting_operation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "core/compare/first_divergence.h"
#include "core/imaging/image_file.h"
#include "core/train/recomputed_step.h"
#include "tests/core/compare/flipped_bit.h"
#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

class PartingOperations : public testing::Test {
 protected:
  void trained(const char* name) const { train(spec_, folder_ / name, {}); }
  void begun(const char* name, std::int64_t steps) const {
    StopAfter stop(steps);
    EXPECT_THROW(train(spec_, folder_ / name, stop.context()), Stopped);
  }
  /// A dropout layer at the end of five convolutions; a second a step.
  void useDropout() {
    spec_.recipe.architecture = "convnet";
    spec_.recipe.epochs = 1;
    spec_.data.trainScenes = 16;
  }
  PartingOperation parted(const char* baseline, const char* candidate, PartingSpec spec = {}) const {
    std::filesystem::create_directories(folder_ / "scratch");
    spec.scratch = folder_ / "scratch";
    return partingOperation(Baseline(openComparedRun(folder_ / baseline, {})),
                            Candidate(openComparedRun(folder_ / candidate, {})), spec, recomputeStep, {});
  }
  bool leftNothing() const { return std::filesystem::is_empty(folder_ / "scratch"); }

  TemporaryFolder folder_;
  TrainSpec spec_ = smallSpec();
};

const QuantityDifference& firstOf(const PartingOperation& parting) {
  EXPECT_TRUE(parting.isVouchedFor) << parting.sentence;
  EXPECT_TRUE(parting.first.has_value()) << parting.sentence;
  static const QuantityDifference none;
  return parting.first ? parting.rows[*parting.first] : none;
}

std::string firstLayerOf(const PartingOperation& parting) {
  for (const auto& row : parting.rows)
    if (!row.isEqual && row.quantity.part == StepPart::Forward) return row.quantity.layer;
  return {};
}

void expectSays(const PartingOperation& parting, const std::string& text) {
  EXPECT_NE(parting.sentence.find(text), std::string::npos) << parting.sentence;
}

TEST_F(PartingOperations, OfARepeatThereIsNone) {
  trained("a");
  trained("b");
  const auto none = parted("a", "b");
  EXPECT_EQ(none.step, 0);
  EXPECT_FALSE(none.isVouchedFor);
  EXPECT_TRUE(none.isEqualAsRecorded);
  expectSays(none, "no operation to look for");
  const auto asked = parted("a", "b", {.step = 6});
  EXPECT_TRUE(asked.isVouchedFor) << asked.sentence;
  EXPECT_FALSE(asked.first.has_value());
  EXPECT_GT(asked.rows.size(), 20U);
  EXPECT_TRUE(std::ranges::all_of(asked.rows, &QuantityDifference::isEqual));
  EXPECT_TRUE(leftNothing());
}

TEST_F(PartingOperations, ThreadsPartWhereTheTraceSaysAndNotBefore) {
  trained("one");
  spec_.threads = 2;
  trained("two");
  const auto result = parted("one", "two");
  const auto& first = firstOf(result);
  const auto trace = compareTraces(Baseline(openComparedRun(folder_ / "one", {})),
                                   Candidate(openComparedRun(folder_ / "two", {})), {});
  ASSERT_TRUE(trace.first.has_value());
  EXPECT_EQ(result.step, trace.first->step);
  EXPECT_TRUE(first.quantity.part == StepPart::Forward || first.quantity.part == StepPart::Backward)
      << result.sentence;
  EXPECT_FALSE(first.quantity.layer.empty());
  EXPECT_FALSE(first.quantity.operation.empty());
  ASSERT_TRUE(first.largest.has_value());
  EXPECT_GT(*first.largest, 0);
  EXPECT_LT(*first.largest, 1e-3);
  EXPECT_GT(*first.differing, 0);
  for (std::size_t i = 0; i < *result.first; ++i) EXPECT_TRUE(result.rows[i].isEqual);
  if (trace.first->part == DivergedPart::Gradient) {
    const auto named = std::ranges::find_if(result.rows, [&](const QuantityDifference& row) {
      return row.quantity.part == StepPart::Backward && row.quantity.tensor == trace.first->tensor;
    });
    ASSERT_NE(named, result.rows.end());
    EXPECT_FALSE(named->isEqual);
  }
  expectSays(result, "came out as they were recorded");
  EXPECT_TRUE(leftNothing());
}

TEST_F(PartingOperations, UnseededDropoutPartsInTheDropoutLayer) {
  useDropout();
  spec_.recipe.unseeded = Unseeded::Dropout;
  trained("a");
  trained("b");
  const auto result = parted("a", "b");
  EXPECT_EQ(firstOf(result).quantity.part, StepPart::Forward);
  EXPECT_TRUE(firstOf(result).quantity.operation.starts_with("Dropout")) << result.sentence;
  expectSays(result, "the forward pass of");
}

TEST_F(PartingOperations, AnotherSeedPartsInNoOperation) {
  trained("a");
  ++spec_.recipe.seed;
  trained("b");
  const auto result = parted("a", "b");
  EXPECT_EQ(firstOf(result).quantity.part, StepPart::Start);
  EXPECT_EQ(firstLayerOf(result), "conv1");
  expectSays(result, "No operation of step 1");
}

TEST_F(PartingOperations, AFlippedBitIsSeenInTheLayerThatReadsIt) {
  trained("whole");
  begun("flipped", 5);
  flipBitOfCheckpoint(folder_ / "flipped", "conv3.weight");
  resumeTraining(folder_ / "flipped", {}, {});
  const auto result = parted("whole", "flipped");
  EXPECT_EQ(result.step, 6);
  EXPECT_EQ(firstOf(result).quantity.part, StepPart::Start);
  EXPECT_EQ(firstOf(result).quantity.tensor, "conv3.weight");
  EXPECT_EQ(firstOf(result).differing, 1);
  EXPECT_EQ(firstLayerOf(result), "conv3") << result.sentence;
  expectSays(result, "conv3.weight");
}

TEST_F(PartingOperations, WithoutTheChangedCheckpointNothingIsVouchedFor) {
  trained("whole");
  begun("flipped", 5);
  flipBitOfCheckpoint(folder_ / "flipped", "conv3.weight");
  resumeTraining(folder_ / "flipped", {}, {});
  std::filesystem::remove_all(folder_ / "flipped" / "checkpoints");
  const auto result = parted("whole", "flipped");
  EXPECT_FALSE(result.isVouchedFor);
  EXPECT_TRUE(result.rows.empty());
  EXPECT_FALSE(result.first.has_value());
  expectSays(result, "Of the candidate 'flipped'");
  expectSays(result, "weights after step 5");
  expectSays(result, "As recorded, no operation parted the runs.");
}

class PartingPictures : public PartingOperations {
 protected:
  /// Two folders of pictures that differ in one number of one picture, and a run on each.
  void SetUp() override {
    writeScenes(folder_ / "data", 20);
    std::filesystem::copy(folder_ / "data", folder_ / "data2", std::filesystem::copy_options::recursive);
    std::filesystem::path changed;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_ / "data2" / "train"))
      if (entry.is_regular_file() && (changed.empty() || entry.path() < changed)) changed = entry.path();
    auto picture = readImage(changed);
    for (auto& value : picture.rgb) value = static_cast<std::uint8_t>(255 - value);
    writePng(changed, picture);
    spec_ = folderSpec(folder_ / "data");
    trained("a");
    spec_.data.path = folder_ / "data2";
    trained("b");
  }
};

TEST_F(PartingPictures, PartInTheBatch) {
  const auto result = parted("a", "b");
  EXPECT_EQ(firstOf(result).quantity.part, StepPart::Batch);
  EXPECT_EQ(firstOf(result).quantity.what, "pictures");
  EXPECT_GT(*firstOf(result).differing, 0);
  EXPECT_EQ(firstLayerOf(result), "conv1") << result.sentence;
  expectSays(result, "it was given other pictures");
}

TEST_F(PartingPictures, ThatMovedAreAskedFor) {
  std::filesystem::rename(folder_ / "data2", folder_ / "elsewhere");
  const auto missing = parted("a", "b");
  EXPECT_FALSE(missing.isVouchedFor);
  EXPECT_TRUE(missing.missingBaselineData.empty());
  EXPECT_EQ(missing.missingCandidateData, folder_ / "data2");
  expectSays(missing, "data of the candidate are not at");
  const auto wrong = parted("a", "b", {.candidateData = folder_ / "data"});
  EXPECT_FALSE(wrong.isVouchedFor) << "these are not the pictures that the run began with";
  expectSays(wrong, "The candidate 'b' could not be computed again.");
  const auto found = parted("a", "b", {.candidateData = folder_ / "elsewhere"});
  EXPECT_EQ(firstOf(found).quantity.part, StepPart::Batch);
}

TEST_F(PartingOperations, StepsThatNeverWereAndForeignRunsAreSentences) {
  trained("a");
  const auto beyond = parted("a", "a", {.step = 99});
  EXPECT_FALSE(beyond.isVouchedFor);
  expectSays(beyond, "there is no step 99");
  const auto weights = (folder_ / "a" / "weights" / "last.safetensors");
  const auto foreign = partingOperation(Baseline(openComparedRun(folder_ / "a", {})),
                                        Candidate(openComparedRun(weights, {})), {}, recomputeStep, {});
  EXPECT_FALSE(foreign.isVouchedFor);
  expectSays(foreign, "no run folder");
}

TEST_F(PartingOperations, TheCostIsThatOfTheStepsFromTheNearestCheckpoint) {
  trained("a");  // checkpoints after steps 4 and 8
  const auto run = openComparedRun(folder_ / "a", {});
  EXPECT_EQ(recomputingCost(*run, 3).steps, 3);
  EXPECT_EQ(recomputingCost(*run, 4).steps, 4);
  EXPECT_EQ(recomputingCost(*run, 6).steps, 2);
  double seconds = 0;
  for (const auto& epoch : run->epochs) seconds += epoch.seconds;
  EXPECT_NEAR(recomputingCost(*run, 6).seconds.value(), seconds / 8 * 2, 1e-9);
}

/// The values that were kept of one quantity.
std::vector<float> valuesOf(const RecomputedStep& step, const std::filesystem::path& file, StepPart part,
                            const std::string& what) {
  for (const auto& each : step.quantities) {
    if (each.part != part || each.what != what) continue;
    std::vector<float> values(static_cast<std::size_t>(elementCount(each.shape)));
    std::ifstream in(file, std::ios::binary);
    in.seekg(each.offset);
    in.read(reinterpret_cast<char*>(values.data()),
            static_cast<std::streamsize>(values.size() * sizeof(float)));
    EXPECT_TRUE(in.good());
    return values;
  }
  ADD_FAILURE() << what;
  return {};
}

// The gradient that arrives at a batch norm, summed over pictures and places, is that of its bias; that of a
// rectifier's input is its output's where it let something through, though it computes in its input's place.
TEST_F(PartingOperations, GradientsOnTheWayAreThoseOfTheWeights) {
  trained("a");
  const auto file = folder_ / "values";
  const auto step = recomputeStep({.run = folder_ / "a", .step = 2, .values = file}, {});
  ASSERT_EQ(step.deviation, "");
  const auto arriving = valuesOf(step, file, StepPart::Backward, "gradient of bn1's output");
  const auto above = valuesOf(step, file, StepPart::Backward, "gradient of relu1's output");
  const auto bias = valuesOf(step, file, StepPart::Backward, "gradient of bn1.bias");
  const std::size_t pictures = 8, channels = bias.size(), places = arriving.size() / pictures / channels;
  for (std::size_t channel = 0; channel < channels; ++channel) {
    double sum = 0, size = 0;
    for (std::size_t i = 0; i < pictures * places; ++i) {
      const double value = arriving[(i / places * channels + channel) * places + i % places];
      sum += value;
      size += std::abs(value);
    }
    EXPECT_NEAR(sum, bias[channel], 1e-5 * size + 1e-12);
  }
  ASSERT_EQ(above.size(), arriving.size());
  std::size_t silenced = 0, let = 0;
  for (std::size_t i = 0; i < above.size(); ++i) {
    EXPECT_TRUE(arriving[i] == above[i] || arriving[i] == 0);
    silenced += arriving[i] == 0 && above[i] != 0 ? 1 : 0;
    let += arriving[i] == above[i] && above[i] != 0 ? 1 : 0;
  }
  EXPECT_GT(silenced, 0U);
  EXPECT_GT(let, 0U);
}

}  // namespace
}  // namespace hp
