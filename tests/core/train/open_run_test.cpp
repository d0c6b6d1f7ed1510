// SPDX-License-Identifier: GPL-3.0-or-later
// A run's network, opened to be explained, answers as it did in training.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/base/outcome.h"
#include "core/model/classify.h"
#include "core/runs/run_folder.h"
#include "core/train/open_run.h"
#include "core/train/train.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

/// Two epochs of two steps on scenes that have to be resized.
TrainSpec resizingSpec(bool normalise) {
  TrainSpec spec{.recipe = recipeFrom("scenes-small"), .threads = 1, .workers = 1};
  spec.recipe.epochs = 2;
  spec.recipe.batch = 9;
  spec.recipe.keepEvery = 1;
  spec.recipe.normalise = normalise;
  spec.data.kind = DataKind::Scenes;
  spec.data.scenes.size = 131;
  spec.data.trainScenes = 18;
  spec.data.validationScenes = 12;
  return spec;
}

std::vector<std::string> cellsOf(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream text(line);
  for (std::string cell; std::getline(text, cell, ',');) cells.push_back(cell);
  return cells;
}

/// The logits that the run wrote down, by id.
std::map<std::string, std::vector<double>> recordedLogits(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::string line;
  std::getline(stream, line);
  const auto head = cellsOf(line);
  std::map<std::string, std::vector<double>> logits;
  while (std::getline(stream, line)) {
    const auto cells = cellsOf(line);
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (head.at(i).starts_with("logit") && !head.at(i).ends_with("Bits"))
        logits[cells.front()].push_back(std::stod(cells[i]));
  }
  return logits;
}

void expectRecordedAnswers(const Network& network, const TrainSpec& spec, const std::filesystem::path& file) {
  const auto recorded = recordedLogits(file);
  const auto dataset = openDataset(spec.data, {});
  ASSERT_EQ(recorded.size(), 12U);
  for (const auto index : dataset.indexesOf(Split::Validation)) {
    const auto input = prepareInput(network, dataset.picture(index));
    const auto logits = classify(network, input, {}).logits;
    const auto& expected = recorded.at(dataset.example(index).id);
    ASSERT_EQ(logits.size(), expected.size());
    for (std::size_t i = 0; i < logits.size(); ++i)
      EXPECT_NEAR(double{logits[i]}, expected[i], 1e-5 * std::max(1.0, std::abs(expected[i])));
  }
}

class OpenRun : public testing::TestWithParam<bool> {};

TEST_P(OpenRun, AnswersAsInTraining) {
  const test::TemporaryFolder folder;
  const auto spec = resizingSpec(GetParam());
  train(spec, folder / "run", {});
  const auto predictions = folder / "run" / "predictions";
  const auto first = openRunNetwork(folder / "run", 1, {});
  expectRecordedAnswers(first, spec, predictions / "validation-epoch-0001.csv");
  const auto last = openRunNetwork(folder / "run", {}, {});
  expectRecordedAnswers(last, spec, predictions / "validation-epoch-0002.csv");
  EXPECT_NE(first.digest(), last.digest());
  EXPECT_EQ(last.classNames(), sceneClasses());
  EXPECT_EQ(last.title(), "run, last");
}

INSTANTIATE_TEST_SUITE_P(WithAndWithoutNormalising, OpenRun, testing::Bool());

TEST(OpenRunOnTheWay, OpensTheCheckpoint) {
  const test::TemporaryFolder folder;
  std::stop_source source;
  const RunContext context(source.get_token(), [&](const Progress& at) {
    if (at.stage.starts_with("epoch") && at.done == 3) source.request_stop();
  });
  EXPECT_THROW(train(resizingSpec(false), folder / "run", context), Stopped);
  const auto network = openRunNetwork(folder / "run", {}, {});
  EXPECT_EQ(network.title(), "run, step 3");
  EXPECT_EQ(network.path(), folder / "run" / "run.json");
  EXPECT_TRUE(isOfRun(network.path()));
  EXPECT_EQ(openRunFile(network.path(), {}).digest(), network.digest());
}

// Opened for a figure and trained on since, a run still gives the weights of then as long as it has them.
TEST(OpenRunOnTheWay, FindsTheWeightsOfAFigureAgain) {
  const test::TemporaryFolder folder;
  const auto run = folder / "run";
  auto spec = resizingSpec(false);
  spec.recipe.epochs = 8;
  spec.recipe.keepEvery = 8;
  std::stop_source source;
  EXPECT_THROW(train(spec, run,
                     {source.get_token(),
                      [&](const Progress& at) {
                        if (at.stage.starts_with("epoch") && at.done == 3) source.request_stop();
                      }}),
               Stopped);
  const auto then = openAnyNetwork({.path = run}, {});
  EXPECT_EQ(then.path(), run / "run.json");
  EXPECT_EQ(openNetworkAgain({.path = then.path()}, then.digest(), {}).digest(), then.digest());
  resumeTraining(run, {}, {});
  const auto kept = openRunNetwork(run, 8, {});
  EXPECT_EQ(openNetworkAgain({.path = then.path()}, kept.digest(), {}).digest(), kept.digest());
  try {
    openNetworkAgain({.path = then.path()}, then.digest(), {});
    FAIL() << "these weights are gone";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("has trained on since"), std::string::npos) << error.what();
  }
}

// After a whole epoch whose weights are kept, the network is that of the file that stays.
TEST(OpenRunOnTheWay, NamesTheFileThatStays) {
  const test::TemporaryFolder folder;
  auto spec = resizingSpec(false);
  spec.recipe.keepEvery = 1;
  std::stop_source source;
  const RunContext context(source.get_token(), {});
  EXPECT_THROW(train(spec, folder / "run", context, [&](const EpochRecord&) { source.request_stop(); }),
               Stopped);
  const auto network = openRunNetwork(folder / "run", {}, {});
  EXPECT_EQ(network.path(), folder / "run" / "weights" / "epoch-0001.safetensors");
  EXPECT_EQ(network.title(), "run, epoch 1");
}

// An epoch's checkpoint is written before its validation, and the next one only some steps later.
TEST(OpenRunOnTheWay, NamesTheFileThatStaysInTheNextEpochToo) {
  const test::TemporaryFolder folder;
  std::optional<Network> network;
  const RunContext context({}, [&](const Progress& at) {
    if (at.stage.starts_with("epoch") && at.done == 3) network = openRunNetwork(folder / "run", {}, {});
  });
  train(resizingSpec(false), folder / "run", context);
  ASSERT_TRUE(network);
  EXPECT_EQ(network->path(), folder / "run" / "weights" / "epoch-0001.safetensors");
  EXPECT_EQ(network->title(), "run, epoch 1");
}

TEST(OpenRunOnTheWay, NamesWhatIsNotThere) {
  const test::TemporaryFolder folder;
  EXPECT_FALSE(isOfRun(folder / "nothing"));
  EXPECT_THROW(openRunNetwork(folder / "nothing", {}, {}), Error);
  train(resizingSpec(false), folder / "run", {});
  EXPECT_THROW(openRunNetwork(folder / "run", 7, {}), Error);
  const auto file = folder / "run" / "weights" / "epoch-0001.safetensors";
  EXPECT_TRUE(isOfRun(file));
  EXPECT_EQ(openRunFile(file, {}).title(), "run, epoch-0001");
}

}  // namespace
}  // namespace hp
