// SPDX-License-Identifier: GPL-3.0-or-later
// Whole trainings on drawn scenes: equal bits on repeat, after stops, with other workers; and the faults.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/imaging/image_file.h"
#include "core/model/zoo/zoo.h"
#include "core/runs/run_folder.h"
#include "core/train/preflight.h"
#include "core/train/train.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::TemporaryFolder;

/// Two epochs of four steps; seconds on one core.
TrainSpec smallSpec() {
  TrainSpec spec{.recipe = recipeFrom("scenes-small"), .threads = 1, .workers = 2};
  spec.recipe.epochs = 2;
  spec.recipe.batch = 8;
  spec.recipe.keepEvery = 1;
  spec.recipe.dropout = 0.25;
  spec.recipe.flip = true;
  spec.recipe.rotation = 0.05;
  spec.data.kind = DataKind::Scenes;
  spec.data.trainScenes = 30;
  spec.data.validationScenes = 12;
  return spec;
}

/// Asks for a stop when the report says that this many steps are done.
class StopAfter {
 public:
  explicit StopAfter(std::int64_t step) : step_(step) {}
  RunContext context() {
    return {source_.get_token(), [this](const Progress& at) {
              if (at.stage.starts_with("epoch") && at.done >= step_) source_.request_stop();
            }};
  }

 private:
  std::int64_t step_;
  std::stop_source source_;
};

void expectSameTraces(const RunFolder& a, const RunFolder& b) {
  const auto left = a.trace();
  const auto right = b.trace();
  ASSERT_EQ(left.size(), right.size());
  for (std::size_t i = 0; i < left.size(); ++i) {
    EXPECT_EQ(left[i].step, right[i].step);
    EXPECT_EQ(left[i].loss, right[i].loss) << "step " << left[i].step;
    EXPECT_TRUE(left[i].batch == right[i].batch) << "batch of "
                                                 << "step " << left[i].step;
    EXPECT_TRUE(left[i].gradients == right[i].gradients) << "gradients of "
                                                         << "step " << left[i].step;
    EXPECT_TRUE(left[i].weights == right[i].weights) << "weights of "
                                                     << "step " << left[i].step;
    EXPECT_TRUE(left[i].buffers == right[i].buffers) << "buffers of "
                                                     << "step " << left[i].step;
  }
}

TEST(Training, RepeatsItsBits) {
  const TemporaryFolder folder;
  const auto first = train(smallSpec(), folder / "a", {});
  const auto second = train(smallSpec(), folder / "b", {});
  EXPECT_EQ(first.steps, 8);
  EXPECT_EQ(first.weightsDigest, second.weightsDigest);
  expectSameTraces(RunFolder(folder / "a"), RunFolder(folder / "b"));
}

TEST(Training, WorkersAndCacheChangeNoBit) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  const auto two = train(spec, folder / "two", {});
  spec.workers = 1;
  spec.cacheMegabytes = 0;
  const auto one = train(spec, folder / "one", {});
  EXPECT_EQ(one.weightsDigest, two.weightsDigest);
  expectSameTraces(RunFolder(folder / "one"), RunFolder(folder / "two"));
}

TEST(Training, SeedChangesWeights) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  const auto one = train(spec, folder / "one", {});
  spec.recipe.seed = 2;
  EXPECT_NE(train(spec, folder / "two", {}).weightsDigest, one.weightsDigest);
}

TEST(Training, UnseededSourceDiffersFromTheFirstStep) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.unseeded = Unseeded::Initialisation;
  const auto one = train(spec, folder / "one", {});
  const auto two = train(spec, folder / "two", {});
  EXPECT_NE(one.weightsDigest, two.weightsDigest);
  const auto left = RunFolder(folder / "one").trace(), right = RunFolder(folder / "two").trace();
  EXPECT_EQ(left.front().batch, right.front().batch);
  EXPECT_TRUE(left.front().gradients != right.front().gradients);
}

TEST(Training, UnseededSourceIsItselfAfterAStop) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.unseeded = Unseeded::Order;
  StopAfter stop(2);
  EXPECT_THROW(train(spec, folder / "run", stop.context()), Stopped);
  std::filesystem::copy(folder / "run", folder / "copy", std::filesystem::copy_options::recursive);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest,
            resumeTraining(folder / "copy", {}, {}).weightsDigest);
}

class StoppedTraining : public testing::TestWithParam<int> {};

TEST_P(StoppedTraining, GoesOnWithoutLosingABit) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "whole", {});
  StopAfter stop(GetParam());
  EXPECT_THROW(train(smallSpec(), folder / "parts", stop.context()), Stopped);
  EXPECT_EQ(RunFolder(folder / "parts").state(), RunState::Paused);
  const auto resumed = resumeTraining(folder / "parts", {}, {});
  EXPECT_EQ(resumed.weightsDigest, whole.weightsDigest);
  expectSameTraces(RunFolder(folder / "whole"), RunFolder(folder / "parts"));
  const auto wholeEpochs = RunFolder(folder / "whole").epochs(), parts = RunFolder(folder / "parts").epochs();
  ASSERT_EQ(wholeEpochs.size(), parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    EXPECT_EQ(parts[i].trainLoss, wholeEpochs[i].trainLoss);
    EXPECT_EQ(parts[i].validationLoss, wholeEpochs[i].validationLoss);
  }
}

INSTANTIATE_TEST_SUITE_P(AtAnyStep, StoppedTraining, testing::Values(0, 1, 3, 4, 6));

TEST(Training, KilledBeforeItsFirstCheckpointItBeginsAgain) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "whole", {});
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "run", stop.context()), Stopped);
  std::filesystem::remove_all(folder / "run" / "checkpoints");
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest, whole.weightsDigest);
}

TEST(Training, PauseFileIsObeyed) {
  const TemporaryFolder folder;
  const RunContext context({}, [&](const Progress& at) {
    if (at.stage.starts_with("epoch") && at.done == 2) RunFolder(folder / "run").askToPause();
  });
  EXPECT_THROW(train(smallSpec(), folder / "run", context), Stopped);
  EXPECT_EQ(RunFolder(folder / "run").state(), RunState::Paused);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).steps, 8);
}

TEST(Training, SecondTrainingIntoTheSameFolderIsRefused) {
  const TemporaryFolder folder;
  train(smallSpec(), folder / "run", {});
  EXPECT_THROW(train(smallSpec(), folder / "run", {}), Error);
  EXPECT_THROW(resumeTraining(folder / "run", {}, {}), Error);
}

TEST(Training, LossThatIsNotFiniteStopsAtTheStepAndKeepsGoodWeights) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.optimiser = OptimiserKind::Sgd;
  spec.recipe.schedule = ScheduleKind::Constant;
  spec.recipe.learningRate = 1e30;
  try {
    train(spec, folder / "run", {});
    FAIL() << "a learning rate of 1e30 should end in numbers that are not finite";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("is not finite"), std::string::npos) << error.what();
    EXPECT_NE(std::string(error.what()).find("layer '"), std::string::npos) << error.what();
  }
  const auto checkpoint = RunFolder(folder / "run").checkpoint();
  ASSERT_TRUE(checkpoint);
  for (const auto& [name, array] : checkpoint->weights)
    for (const float value : array.values) ASSERT_TRUE(std::isfinite(value)) << name;
}

TEST(Training, OtherThreadsOnResumingAreRecordedAsABreak) {
  const TemporaryFolder folder;
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "run", stop.context()), Stopped);
  resumeTraining(folder / "run", {.threads = 2}, {});
  const auto events = RunFolder(folder / "run").events();
  EXPECT_TRUE(std::any_of(events.begin(), events.end(), [](const EventRecord& event) {
    return event.kind == "break" && event.text.find("threads") != std::string::npos;
  }));
}

TEST(Training, ComingBackToTheFirstThreadsIsABreakToo) {
  const TemporaryFolder folder;
  StopAfter first(2), second(4);
  EXPECT_THROW(train(smallSpec(), folder / "run", first.context()), Stopped);
  EXPECT_THROW(resumeTraining(folder / "run", {.threads = 2}, second.context()), Stopped);
  resumeTraining(folder / "run", {}, {});
  const RunFolder run(folder / "run");
  const auto threadsOf = [&](std::int64_t attempt) {
    return nlohmann::json::parse(run.environmentOf(attempt))["program"]["threads"].get<std::string>();
  };
  EXPECT_EQ(threadsOf(1), "1");
  EXPECT_EQ(threadsOf(2), "2");
  EXPECT_EQ(threadsOf(3), "1");
  const auto events = run.events();
  EXPECT_EQ(std::count_if(events.begin(), events.end(),
                          [](const EventRecord& event) { return event.kind == "break"; }),
            2);
}

TEST(Training, ARunThatOnlyLacksItsEndTellsItsLastValidation) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "run", {});
  for (const char* file : {"DONE", "SHA256SUMS"}) std::filesystem::remove(folder / "run" / file);
  const auto ended = resumeTraining(folder / "run", {}, {});
  EXPECT_EQ(ended.weightsDigest, whole.weightsDigest);
  EXPECT_EQ(ended.validationLoss, whole.validationLoss);
  EXPECT_EQ(ended.validationAccuracy, whole.validationAccuracy);
}

TEST(Training, ADamagedConfigurationIsNamed) {
  const TemporaryFolder folder;
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "run", stop.context()), Stopped);
  for (const char* text : {"", "{", "[1]", "7", "{\"recipe\": 3}"}) {
    std::ofstream(folder / "run" / "config.json") << text;
    try {
      resumeTraining(folder / "run", {}, {});
      FAIL() << "resumed with the configuration " << text;
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find("config.json"), std::string::npos) << error.what();
    }
  }
}

TEST(Training, ResizesAsTheRecipeSays) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.data.scenes.size = 160;
  spec.recipe.epochs = 1;
  train(spec, folder / "torchvision", {});
  spec.recipe.resize = ResizeKind::Keras;
  train(spec, folder / "keras", {});
  EXPECT_NE(RunFolder(folder / "torchvision").trace().front().batch,
            RunFolder(folder / "keras").trace().front().batch);
}

TEST(Preflight, FindsWhatSplitsItsSumsByThreadsAndNothingThatDoesNot) {
  // A pool never adds; the weight gradient of this convolution adds over 4 x 178 x 178 places.
  const auto graph = architectureById("convnet").build({.classes = 1, .input = {3, 180, 180}});
  const auto all = preflight(graph, {.threads = 1}, false, {});
  const auto troubled = preflight(graph, {.threads = 1}, true, {});
  EXPECT_FALSE(all.empty());
  for (const auto& row : all) {
    EXPECT_TRUE(row.repeats) << row.operation;
    EXPECT_FALSE(row.layers.empty());
    if (row.operation.starts_with("MaxPool2d")) EXPECT_TRUE(row.sameWithOtherThreads) << row.operation;
  }
  for (const auto& row : troubled) EXPECT_FALSE(row.remedy.empty()) << row.operation;
  EXPECT_LE(troubled.size(), all.size());
}

/// Scenes written as pictures, a folder a class.
void writeScenes(const std::filesystem::path& folder, int count) {
  for (const std::string split : {"train", "validation"}) {
    for (int i = 0; i < count; ++i) {
      const auto scene =
          makeScene({.seed = split == "train" ? 1U : 2U, .size = 48}, static_cast<std::uint64_t>(i));
      const auto place = folder / split / sceneClasses()[static_cast<std::size_t>(scene.label)];
      std::filesystem::create_directories(place);
      writePng(place / ("scene" + std::to_string(i) + ".png"), scene.image);
    }
  }
}

TrainSpec folderSpec(const std::filesystem::path& folder) {
  auto spec = smallSpec();
  spec.data = {.kind = DataKind::Folders, .path = folder};
  spec.cacheMegabytes = 0;
  return spec;
}

TEST(Training, DataRemovedOnTheWayIsNamedAndTheRunGoesOnWhenItIsBack) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 24);
  const auto whole = train(folderSpec(folder / "data"), folder / "whole", {});
  const RunContext context({}, [&](const Progress& at) {
    std::error_code gone;
    if (at.stage.starts_with("epoch") && at.done == 3)
      std::filesystem::rename(folder / "data", folder / "elsewhere", gone);
  });
  EXPECT_THROW(train(folderSpec(folder / "data"), folder / "run", context), Error);
  const auto resumed = resumeTraining(folder / "run", {.data = folder / "elsewhere"}, {});
  EXPECT_EQ(resumed.weightsDigest, whole.weightsDigest);
}

TEST(Training, BrokenPicturesAreNamedAndNeverLeftOutSilently) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 24);
  const auto place = folder / "data" / "train" / sceneClasses().front() / "broken.png";
  std::ofstream(place) << "no picture";
  auto spec = folderSpec(folder / "data");
  try {
    train(spec, folder / "run", {});
    FAIL() << "a broken picture must be named";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("broken.png"), std::string::npos) << error.what();
  }
  spec.data.leaveOut = {"train/" + sceneClasses().front() + "/broken.png"};
  EXPECT_EQ(train(spec, folder / "agreed", {}).epochs, 2);
}

TEST(Training, ChangedPictureIsNotTrainedOnWhenResuming) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 24);
  StopAfter stop(2);
  EXPECT_THROW(train(folderSpec(folder / "data"), folder / "run", stop.context()), Stopped);
  const auto changed =
      *std::filesystem::directory_iterator(folder / "data" / "train" / sceneClasses().front());
  writePng(changed, Image(48, 48));
  EXPECT_THROW(resumeTraining(folder / "run", {}, {}), Error);
}

TEST(Training, ChangedLabelsOfAListAreNotTrainedOnWhenResuming) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 24);
  const auto writeList = [&](bool swapped) {
    std::ofstream list(folder / "data" / "list.csv");
    list << "path,label,split\n";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "data")) {
      if (entry.path().extension() != ".png") continue;
      const auto file = entry.path().lexically_relative(folder / "data");
      const auto label = std::next(file.begin())->string();
      const bool isOther = swapped && label == sceneClasses().front();
      list << file.generic_string() << ',' << (isOther ? sceneClasses().back() : label) << ','
           << file.begin()->string() << '\n';
    }
  };
  writeList(false);
  auto spec = folderSpec(folder / "data" / "list.csv");
  spec.data.kind = DataKind::List;
  StopAfter stop(2);
  EXPECT_THROW(train(spec, folder / "run", stop.context()), Stopped);
  writeList(true);
  try {
    resumeTraining(folder / "run", {}, {});
    FAIL() << "resumed with other labels";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("the run began with it as"), std::string::npos) << error.what();
  }
}

TEST(Training, LabelsDealtAnewChangeOnlyTheTrainingSplit) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.permuteLabels = true;
  train(spec, folder / "run", {});
  train(smallSpec(), folder / "plain", {});
  EXPECT_NE(RunFolder(folder / "run").trace().front().batch,
            RunFolder(folder / "plain").trace().front().batch);
}

TEST(Training, StopsEarlyWhenPatienceIsOver) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.epochs = 50;
  spec.recipe.patience = 1;
  spec.recipe.schedule = ScheduleKind::Constant;
  spec.recipe.learningRate = 1e-30;  // nothing changes, so nothing gets better
  spec.recipe.dropout = 0;
  EXPECT_LT(train(spec, folder / "run", {}).epochs, 50);
}

TEST(TrainSpec, SurvivesJson) {
  auto spec = smallSpec();
  spec.mode = NumericMode::Native;
  spec.personality = "avx2-1";
  spec.traceWeights = false;
  const auto json = toJson(spec);
  EXPECT_EQ(toJson(trainSpecFromJson(json)), json);
}

}  // namespace
}  // namespace hp
