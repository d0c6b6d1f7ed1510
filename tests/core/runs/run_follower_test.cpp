// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>

#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

TEST(RunFollower, TellsEverythingOnce) {
  const TemporaryFolder folder;
  RunFollower follower(folder / "run");
  EXPECT_TRUE(follower.poll().steps.empty());
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  EXPECT_TRUE(follower.poll().events.empty());
  for (int step = 1; step <= 3; ++step) writer.step(exampleStep(step));
  auto news = follower.poll();
  ASSERT_EQ(news.steps.size(), 3u);
  EXPECT_EQ(news.steps[2].step, 3);
  EXPECT_TRUE(news.steps[2].gradients.empty());
  writer.epoch(exampleEpoch(1));
  writer.event("finished", 3, "Done.");
  news = follower.poll();
  EXPECT_EQ(news.steps.size(), 0u);
  EXPECT_EQ(news.epochs.size(), 1u);
  EXPECT_EQ(news.events.size(), 1u);
  EXPECT_TRUE(follower.poll().events.empty());
}

TEST(RunFollower, WaitsForTheOtherHalfOfALine) {
  const TemporaryFolder folder;
  { RunWriter::create(folder / "run", exampleDescription()).step(exampleStep(1)); }
  const auto whole = textOf(folder / "run" / "metrics.jsonl");
  const auto start = whole.rfind("{");
  RunFollower follower(folder / "run");
  for (auto length = start; length < whole.size(); ++length) {
    writeTextTo(folder / "run" / "metrics.jsonl", whole.substr(0, length));
    ASSERT_TRUE(follower.poll().steps.empty());
  }
  writeTextTo(folder / "run" / "metrics.jsonl", whole);
  EXPECT_EQ(follower.poll().steps.size(), 1u);
}

TEST(RunFollower, GetsOverMegabytesOfNonsense) {
  const TemporaryFolder folder;
  { RunWriter::create(folder / "run", exampleDescription()); }
  const auto row = textOf(folder / "run" / "metrics.jsonl");
  { std::ofstream(folder / "run" / "metrics.jsonl", std::ios::app) << std::string(20 << 20, 'x') << '\n'; }
  RunFollower follower(folder / "run");
  for (int i = 0; i < 5; ++i) follower.poll();
  RunWriter::resume(folder / "run").step(exampleStep(1));
  EXPECT_EQ(follower.poll().steps.size(), 1u);
}

}  // namespace
}  // namespace hp
