// SPDX-License-Identifier: GPL-3.0-or-later
// A training whose data fail, wait or run out of memory at a chosen place, and what is left of it.
#include <gtest/gtest.h>

#include <c10/util/Exception.h>

#include <algorithm>
#include <limits>
#include <new>

#include "core/base/outcome.h"
#include "core/runs/run_writer.h"
#include "core/train/train_on.h"
#include "tests/core/train/small_training.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

constexpr auto kNever = std::numeric_limits<std::int64_t>::max();

/// What a set does instead of what it should.
struct Trouble {
  std::int64_t batch = kNever;       ///< the fault comes with this batch, counted from 0 over the epochs
  std::int64_t validation = kNever;  ///< or with the validation of this epoch
  std::function<void()> fault = {};
  double trainingWait = 0, validationWait = 0;  ///< seconds that are told in addition
};

class TroubledBatches : public EpochBatches {
 public:
  TroubledBatches(std::unique_ptr<EpochBatches> sound, const Trouble& trouble, std::int64_t& batch)
      : sound_(std::move(sound)), trouble_(trouble), batch_(batch) {}
  std::optional<Batch> next(const RunContext& context) override {
    if (batch_ == trouble_.batch) trouble_.fault();
    auto batch = sound_->next(context);
    if (batch) ++batch_;
    return batch;
  }
  double secondsWaited() const override { return sound_->secondsWaited() + trouble_.trainingWait; }

 private:
  std::unique_ptr<EpochBatches> sound_;
  const Trouble& trouble_;
  std::int64_t& batch_;
};

class TroubledSet : public TrainingSet {
 public:
  TroubledSet(std::unique_ptr<TrainingSet> sound, Trouble trouble)
      : sound_(std::move(sound)), trouble_(std::move(trouble)) {}
  int classes() const override { return sound_->classes(); }
  std::vector<double> classWeights() const override { return sound_->classWeights(); }
  void describe(RunDescription& into, const RunContext& context) const override {
    sound_->describe(into, context);
  }
  void requireSame(const RunDescription& recorded, const RunContext& context) const override {
    sound_->requireSame(recorded, context);
  }
  std::int64_t stepsPerEpoch() const override { return sound_->stepsPerEpoch(); }
  std::int64_t largestBatch() const override { return sound_->largestBatch(); }
  std::unique_ptr<EpochBatches> epoch(std::int64_t epoch, std::int64_t first,
                                      const RunContext& context) override {
    return std::make_unique<TroubledBatches>(sound_->epoch(epoch, first, context), trouble_, batch_);
  }
  ValidationResult validated(const Learner& learner, std::int64_t epoch, const RunContext& context) override {
    if (epoch == trouble_.validation) trouble_.fault();
    auto result = sound_->validated(learner, epoch, context);
    EXPECT_GT(result.secondsWaiting, 0) << "nothing is there before the first batch is asked for";
    result.secondsWaiting += trouble_.validationWait;
    return result;
  }

 private:
  std::unique_ptr<TrainingSet> sound_;
  Trouble trouble_;
  std::int64_t batch_ = 0;
};

SetOpener opening(const Trouble& trouble) {
  return [trouble](const TrainSpec& spec, const Seeds& seeds, const RunContext& context) {
    return std::make_unique<TroubledSet>(openTrainingSet(spec, seeds, context), trouble);
  };
}

EventRecord lastEvent(const std::filesystem::path& run) { return RunFolder(run).events().back(); }

TEST(FailingSet, MemoryThatIsOverProposesHalfTheBatch) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "whole", {});
  const Trouble trouble{.batch = 2, .fault = [] { throw std::bad_alloc(); }};
  const auto sentence = sentenceOf([&] { trainOn(opening(trouble), smallSpec(), folder / "run", {}); });
  EXPECT_EQ(sentence, "Memory does not suffice for batches of 8 at 96 pixels; try a batch size of 4.");
  EXPECT_EQ(lastEvent(folder / "run").kind, "failed");
  EXPECT_EQ(lastEvent(folder / "run").text, sentence);
  EXPECT_EQ(RunFolder(folder / "run").checkpoint()->step, 2);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest, whole.weightsDigest);
}

TEST(FailingSet, WhereOnePictureIsTooMuchSmallerOnesAreProposed) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.batch = 1;
  const Trouble trouble{.batch = 1, .fault = [] { throw std::bad_alloc(); }};
  EXPECT_EQ(sentenceOf([&] { trainOn(opening(trouble), spec, folder / "run", {}); }),
            "Memory does not suffice for batches of 1 at 96 pixels; try smaller pictures, of 48 pixels.");
}

TEST(FailingSet, WhatLibTorchSaysOfMemoryIsUnderstood) {
  const TemporaryFolder folder;
  for (const char* words : {"CUDA out of memory. Tried to allocate", "can't allocate memory: you tried"}) {
    const Trouble trouble{.batch = 1, .fault = [words] { TORCH_CHECK(false, words); }};
    const auto run = folder / std::string(words, 4);
    const auto sentence = sentenceOf([&] { trainOn(opening(trouble), smallSpec(), run, {}); });
    EXPECT_NE(sentence.find("try a batch size of 4"), std::string::npos) << sentence;
  }
  const Trouble trouble{.batch = 1, .fault = [] { TORCH_CHECK(false, "shapes differ"); }};
  EXPECT_THROW(trainOn(opening(trouble), smallSpec(), folder / "run", {}), c10::Error);
  EXPECT_EQ(lastEvent(folder / "run").kind, "failed");
  EXPECT_EQ(RunFolder(folder / "run").checkpoint()->step, 1);
}

TEST(FailingSet, AFaultInTheValidationLosesNoStepOfItsEpoch) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "whole", {});
  const Trouble trouble{.validation = 2, .fault = [] { throw Error("The pictures are gone."); }};
  HP_EXPECT_REFUSED(trainOn(opening(trouble), smallSpec(), folder / "run", {}), "The pictures are gone.");
  EXPECT_EQ(RunFolder(folder / "run").checkpoint()->step, 8);
  EXPECT_EQ(RunFolder(folder / "run").epochs().size(), 1U);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest, whole.weightsDigest);
  const auto epochs = RunFolder(folder / "run").epochs(), expected = RunFolder(folder / "whole").epochs();
  ASSERT_EQ(epochs.size(), 2U);
  EXPECT_EQ(epochs[1].trainLoss, expected[1].trainLoss);
  EXPECT_EQ(epochs[1].validationLoss, expected[1].validationLoss);
  EXPECT_EQ(epochs[1].best, expected[1].best);
}

// A process that dies in a validation can do nothing more: the checkpoint is there before.
TEST(FailingSet, AnEpochsStepsAreSafeBeforeItsValidation) {
  const TemporaryFolder folder;
  std::int64_t safe = -1;
  const Trouble trouble{.validation = 1, .fault = [&] {
                          safe = RunFolder(folder / "run").checkpoint()->step;
                          throw Stopped{};
                        }};
  EXPECT_THROW(trainOn(opening(trouble), smallSpec(), folder / "run", {}), Stopped);
  EXPECT_EQ(safe, 4);
  EXPECT_EQ(RunFolder(folder / "run").state(), RunState::Paused);
}

// Hours that nobody waits: what a pass tells is what counts, each to its own epoch.
TEST(FailingSet, WaitingCountsInTrainingAndInValidation) {
  const TemporaryFolder folder;
  trainOn(opening({.trainingWait = 1e6, .validationWait = 2e6}), smallSpec(), folder / "run", {});
  for (const auto& epoch : RunFolder(folder / "run").epochs()) {
    EXPECT_GE(epoch.secondsWaiting, 3e6);
    EXPECT_LT(epoch.secondsWaiting, 4e6);
    EXPECT_GT(epoch.secondsRecording, 0);
    EXPECT_LT(epoch.secondsRecording, epoch.seconds);
  }
}

// Half a step's weights are no place to go on from. An optimiser's state of a wrong shape is noticed when
// some weights have already changed.
TEST(FailingSet, NoCheckpointIsMadeOfHalfAStep) {
  const TemporaryFolder folder;
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "run", stop.context()), Stopped);
  auto checkpoint = *RunFolder(folder / "run").checkpoint();
  const auto isSquare = [](const auto& named) { return named.first.ends_with(".square"); };
  auto& last = std::find_if(checkpoint.optimiser.rbegin(), checkpoint.optimiser.rend(), isSquare)->second;
  last.values.resize(last.values.size() + 1);
  last.shape = {static_cast<std::int64_t>(last.values.size())};
  RunWriter::resume(folder / "run").checkpoint(checkpoint);
  EXPECT_ANY_THROW(resumeTraining(folder / "run", {}, {}));
  const auto left = RunFolder(folder / "run").checkpoint();
  EXPECT_EQ(left->step, 2);
  EXPECT_EQ(left->weights, checkpoint.weights);
}

}  // namespace
}  // namespace hp
