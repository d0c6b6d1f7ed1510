// SPDX-License-Identifier: GPL-3.0-or-later
// A training that goes on in another environment, or of which something is damaged, says so.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/runs/run_writer.h"
#include "tests/core/train/full_disk.h"
#include "tests/core/train/small_training.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

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

/// Makes the run's metrics longer than any other file of it that is written before the next step.
void lengthenMetrics(const std::filesystem::path& run) {
  std::ofstream(run / "metrics.jsonl", std::ios::app)
      << R"({"kind":"of another program","text":")" << std::string(200'000, 'x') << "\"}\n";
}

/// How long metrics.jsonl is where the run has said "resumed" for the first time and no more.
rlim_t bytesUntilResumed(const std::filesystem::path& run) {
  std::ifstream file(run / "metrics.jsonl");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return text.find('\n', text.find(R"("event":"resumed")")) + 1;
}

// What is compared with the environment of the attempt before is lost once this attempt's lies there.
TEST(Training, ABreakThatCouldNotBeRecordedIsRecordedLater) {
  const TemporaryFolder folder;
  const auto run = folder / "run", copy = folder / "copy";
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), run, stop.context()), Stopped);
  lengthenMetrics(run);
  std::filesystem::copy(run, copy, std::filesystem::copy_options::recursive);
  resumeTraining(copy, {.threads = 2}, {});
  {
    const FullDisk full(bytesUntilResumed(copy) + 10);
    EXPECT_THROW(resumeTraining(run, {.threads = 2}, {}), Error);
  }
  EXPECT_EQ(eventsOf(run, "resumed").size(), 1U);
  EXPECT_TRUE(eventsOf(run, "break").empty());
  EXPECT_FALSE(std::filesystem::exists(run / "environment-2.json"));
  resumeTraining(run, {.threads = 2}, {});
  const auto breaks = eventsOf(run, "break");
  ASSERT_EQ(breaks.size(), 1U);
  EXPECT_NE(breaks.front().text.find("threads"), std::string::npos) << breaks.front().text;
  EXPECT_TRUE(std::filesystem::exists(run / "environment-3.json"));
}

TEST(Training, ADamagedRecordOfTheEnvironmentIsNamedAndTheRunGoesOn) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "whole", {});
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "stopped", stop.context()), Stopped);
  for (const char* text : {"", "{", "[1]", "{\"machine\": 3}"}) {
    std::filesystem::remove_all(folder / "run");
    std::filesystem::copy(folder / "stopped", folder / "run", std::filesystem::copy_options::recursive);
    std::ofstream(folder / "run" / "environment.json") << text;
    EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest, whole.weightsDigest);
    const auto breaks = eventsOf(folder / "run", "break");
    ASSERT_GE(breaks.size(), 1U) << text;
    EXPECT_NE(breaks.front().text.find("environment.json"), std::string::npos) << breaks.front().text;
  }
}

TEST(Training, ADamagedCheckpointIsNamedAndTheOneBeforeTaken) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "whole", {});
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "run", stop.context()), Stopped);
  const auto file = folder / "run" / "checkpoints" / "step-00000002" / "weights.safetensors";
  std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest, whole.weightsDigest);
  expectSameTraces(RunFolder(folder / "whole"), RunFolder(folder / "run"));
  const auto damaged = eventsOf(folder / "run", "damaged");
  ASSERT_EQ(damaged.size(), 1U);
  EXPECT_EQ(damaged.front().step, 0);
  EXPECT_NE(damaged.front().text.find(file.string()), std::string::npos) << damaged.front().text;
  EXPECT_EQ(eventsOf(folder / "run", "resumed").front().step, 0);
}

/// Makes the newest checkpoint again, whole and with other values in so many tensors, the first of them
/// first.
std::vector<std::string> forgeCheckpoint(const std::filesystem::path& run, std::size_t tensors) {
  auto checkpoint = *RunFolder(run).checkpoint();
  auto names = RunFolder(run).description().tensors;
  names.resize(tensors);
  for (const auto& name : names) checkpoint.weights.at(name).values.at(0) += 0.5f;
  RunWriter::resume(run).checkpoint(checkpoint);
  return names;
}

TEST(Training, ACheckpointThatIsNotWhatTheTraceRecordedIsABreakThatNamesItsTensors) {
  const TemporaryFolder folder;
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "stopped", stop.context()), Stopped);
  for (const std::size_t changed : {1, 3, 5}) {
    const auto run = folder / ("run" + std::to_string(changed));
    std::filesystem::copy(folder / "stopped", run, std::filesystem::copy_options::recursive);
    const auto names = forgeCheckpoint(run, changed);
    resumeTraining(run, {}, {});
    const auto breaks = eventsOf(run, "break");
    ASSERT_EQ(breaks.size(), 1U);
    EXPECT_EQ(breaks.front().step, 2);
    const auto& text = breaks.front().text;
    for (std::size_t i = 0; i < changed; ++i)
      EXPECT_EQ(text.find("'" + names[i] + "'") != std::string::npos, i < 3) << text;
    EXPECT_EQ(text.find("and 2 more") != std::string::npos, changed == 5) << text;
    const auto start = RunFolder(run).starts().back();
    const auto step = RunFolder(run).trace().at(1);
    EXPECT_EQ(start.step, 2);
    for (std::size_t i = 0; i < start.weights.size(); ++i)
      EXPECT_EQ(start.weights[i] == step.weights.at(i), i >= changed) << "tensor " << i;
  }
}

TEST(Training, OtherStatisticsInACheckpointAreABreakToo) {
  const TemporaryFolder folder;
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "run", stop.context()), Stopped);
  auto checkpoint = *RunFolder(folder / "run").checkpoint();
  const auto name = RunFolder(folder / "run").description().buffers.at(0);
  checkpoint.weights.at(name).values.at(0) += 0.5f;
  RunWriter::resume(folder / "run").checkpoint(checkpoint);
  resumeTraining(folder / "run", {}, {});
  const auto breaks = eventsOf(folder / "run", "break");
  ASSERT_EQ(breaks.size(), 1U);
  EXPECT_NE(breaks.front().text.find("'" + name + "'"), std::string::npos) << breaks.front().text;
}

TEST(Training, AnotherSeedShowsBeforeTheFirstStep) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.epochs = 1;
  train(spec, folder / "one", {});
  ++spec.recipe.seed;
  train(spec, folder / "two", {});
  const auto left = RunFolder(folder / "one").starts(), right = RunFolder(folder / "two").starts();
  ASSERT_EQ(left.size(), 1U);
  ASSERT_EQ(right.size(), 1U);
  EXPECT_NE(left[0].weights, right[0].weights);
  EXPECT_EQ(left[0].buffers, right[0].buffers) << "running statistics begin the same";
}

// Killed before its first checkpoint a run begins again; where nothing seeds its weights, with others.
TEST(Training, OtherFirstWeightsAreABreakToo) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.unseeded = Unseeded::Initialisation;
  StopAfter stop(2);
  EXPECT_THROW(train(spec, folder / "run", stop.context()), Stopped);
  std::filesystem::remove_all(folder / "run" / "checkpoints");
  resumeTraining(folder / "run", {}, {});
  const auto breaks = eventsOf(folder / "run", "break");
  ASSERT_EQ(breaks.size(), 1U);
  EXPECT_EQ(breaks.front().step, 0);
}

TEST(Training, DataForARunThatDrawsItsOwnAreRefused) {
  const TemporaryFolder folder;
  auto toy = smallSpec();
  toy.recipe = recipeFrom("toy-regression");
  toy.recipe.epochs = 1;
  for (const auto& spec : {smallSpec(), toy}) {
    const auto run = folder / spec.recipe.name;
    StopAfter stop(2);
    EXPECT_THROW(train(spec, run, stop.context()), Stopped);
    HP_EXPECT_REFUSED(resumeTraining(run, {.data = folder.path()}, {}), "has no data to look for");
    EXPECT_TRUE(eventsOf(run, "resumed").empty());
  }
}

}  // namespace
}  // namespace hp
