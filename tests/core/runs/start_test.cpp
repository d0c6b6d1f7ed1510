// SPDX-License-Identifier: GPL-3.0-or-later
// The states that attempts begin with: kept beside the steps, and no steps themselves.
#include <gtest/gtest.h>

#include <cstring>
#include <iterator>

#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

/// What an attempt begins with that has these steps behind it; `seed` 0 where the steps led to it.
StepRecord exampleStart(std::int64_t step, std::int64_t seed = 0) {
  const auto after = exampleStep(step + seed);
  return {.step = step,
          .epoch = 1 + step / 4,
          .weights = after.weights,
          .buffers = after.buffers,
          .isStart = true};
}

/// Three steps, and three more after the second of them: an attempt each.
void makeResumedRun(const fs::path& path) {
  {
    auto writer = RunWriter::create(path, exampleDescription());
    writer.start(exampleStart(0));
    for (int step = 1; step <= 3; ++step) writer.step(exampleStep(step));
  }
  auto writer = RunWriter::resume(path);
  writer.start(exampleStart(2, 100));
  for (int step = 3; step <= 5; ++step) writer.step(exampleStep(step));
}

TEST(Starts, AreReadBesideTheStepsAndAreNone) {
  const TemporaryFolder folder;
  makeResumedRun(folder / "run");
  const RunFolder run(folder / "run");
  EXPECT_TRUE(run.missing().empty());
  const auto trace = run.trace();
  ASSERT_EQ(trace.size(), 5u);
  for (std::size_t i = 0; i < trace.size(); ++i) {
    auto expected = exampleStep(static_cast<std::int64_t>(i) + 1);
    expected.attempt = i < 2 ? 1 : 2;
    EXPECT_TRUE(sameRecord(trace[i], expected)) << "the step that an attempt goes back to stays";
    EXPECT_FALSE(trace[i].isStart);
  }
  const auto starts = run.starts();
  ASSERT_EQ(starts.size(), 2u);
  auto first = exampleStart(0), second = exampleStart(2, 100);
  first.attempt = 1;
  second.attempt = 2;
  EXPECT_TRUE(sameRecord(starts[0], first) && starts[0].isStart);
  EXPECT_TRUE(sameRecord(starts[1], second) && starts[1].isStart);
}

TEST(Starts, OfFoldersWithoutAnyThereAreNone) {
  const TemporaryFolder folder;
  { RunWriter::create(folder / "run", exampleDescription()).step(exampleStep(1)); }
  RunWriter::resume(folder / "run").step(exampleStep(2));
  const RunFolder run(folder / "run");
  EXPECT_TRUE(run.missing().empty());
  EXPECT_EQ(run.trace().size(), 2u);
  EXPECT_TRUE(run.starts().empty());
  EXPECT_FALSE(run.recordedState(0));
}

// An attempt that went back and died before its first step takes nothing from what is recorded.
TEST(Starts, ReplaceNothing) {
  const TemporaryFolder folder;
  makeResumedRun(folder / "run");
  { RunWriter::resume(folder / "run").start(exampleStart(1)); }
  EXPECT_EQ(RunFolder(folder / "run").trace().size(), 5u);
  EXPECT_EQ(RunFolder(folder / "run").starts().size(), 3u);
}

// FORMAT.md: bytes 8 to 15 of a record are its step, 64 to 67 its flags; what a start lacks is zeros.
TEST(Starts, LieAsTheFormatSays) {
  const TemporaryFolder folder;
  RunWriter::create(folder / "run", exampleDescription()).start(exampleStart(0));
  const auto bytes = textOf(folder / "run" / "trace.bin").substr(32);
  ASSERT_EQ(bytes.size(), 72u + 40 * 2 + 16);
  EXPECT_EQ(bytes.substr(8, 8), std::string(8, '\0'));
  EXPECT_EQ(bytes.substr(24, 40), std::string(40, '\0')) << "no examples, loss, learning rate or batch";
  EXPECT_EQ(bytes.substr(64, 4), std::string("\x1a\0\0\0", 4)) << "weights, buffers, a start";
  const auto start = exampleStart(0);
  EXPECT_EQ(bytes.substr(68, 32), std::string(32, '\0')) << "no gradients";
  EXPECT_EQ(std::memcmp(bytes.data() + 100, start.weights.data(), 32), 0);
  EXPECT_EQ(bytes.substr(132, 16), std::string(16, '\0')) << "no norms";
  EXPECT_EQ(std::memcmp(bytes.data() + 148, start.buffers.data(), 16), 0);
}

TEST(Starts, CutOffAtAnyByteTheyWereNeverRecorded) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeResumedRun(path);
  const auto whole = textOf(path / "trace.bin"), metrics = textOf(path / "metrics.jsonl");
  const auto record = (whole.size() - 32) / 8;
  const auto before = 32 + 4 * record;  // the second attempt's start comes next
  for (auto length = before; length < before + record; ++length) {
    writeTextTo(path / "trace.bin", whole.substr(0, length));
    writeTextTo(path / "metrics.jsonl", metrics);
    ASSERT_EQ(RunFolder(path).starts().size(), 1u) << length;
    ASSERT_EQ(RunFolder(path).trace().size(), 3u) << length;
    ASSERT_TRUE(verifyRun(path, {}).faults.empty()) << length;
    RunWriter::resume(path).start(exampleStart(3));
    const auto starts = RunFolder(path).starts();
    ASSERT_EQ(starts.size(), 2u) << length;
    ASSERT_EQ(starts[1].attempt, 3);
    ASSERT_EQ(textOf(path / "trace.bin").size(), before + record);
  }
}

TEST(Starts, ADamagedOneIsLeftOutAndNamed) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeResumedRun(path);
  auto trace = textOf(path / "trace.bin");
  const auto record = (trace.size() - 32) / 8;
  trace[32 + 4 * record + 110] ^= 1;
  writeTextTo(path / "trace.bin", trace);
  const auto starts = RunFolder(path).starts();
  ASSERT_EQ(starts.size(), 1u);
  EXPECT_EQ(starts[0].step, 0);
  EXPECT_EQ(RunFolder(path).trace().size(), 5u);
  const auto faults = verifyRun(path, {}).faults;
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].file, "trace.bin");
}

TEST(Starts, TheStateOfAStepIsWhatTheStepRecorded) {
  const TemporaryFolder folder;
  makeResumedRun(folder / "run");
  const RunFolder run(folder / "run");
  ASSERT_TRUE(run.recordedState(2));
  EXPECT_EQ(run.recordedState(2)->weights, exampleStep(2).weights) << "not what an attempt began with there";
  EXPECT_EQ(run.recordedState(3)->attempt, 2) << "not what was done again";
  EXPECT_EQ(run.recordedState(0)->weights, exampleStart(0).weights);
  EXPECT_FALSE(run.recordedState(6));
}

// Where steps are not digested, the first attempt that began there says it, until one goes back beyond.
TEST(Starts, TheStateOfAStepWithoutDigestsIsWhatAnAttemptBeganWith) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  {
    auto writer = RunWriter::create(path, exampleDescription());
    for (int step = 1; step <= 3; ++step) writer.step({.step = step});
  }
  EXPECT_FALSE(RunFolder(path).recordedState(3));
  { RunWriter::resume(path).start(exampleStart(3)); }
  { RunWriter::resume(path).start(exampleStart(3, 7)); }
  ASSERT_TRUE(RunFolder(path).recordedState(3));
  EXPECT_EQ(RunFolder(path).recordedState(3)->weights, exampleStart(3).weights);
  RunWriter::resume(path).step({.step = 2});
  EXPECT_FALSE(RunFolder(path).recordedState(3));
}

}  // namespace
}  // namespace hp
