// SPDX-License-Identifier: GPL-3.0-or-later
// A process can be killed and a disk can be full at any byte: every length of the growing files is tried.
#include <gtest/gtest.h>

#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

/// A run that was left after three steps, an epoch and an event.
void makeInterruptedRun(const fs::path& path) {
  auto writer = exampleRun(path, 3);
  writer.keepWeights(1, exampleWeights(1), false);
  writer.event("started", 3, "Last line.");
}

/// Ends of lines, or of records, in the file.
std::size_t lastBut(const std::string& text, int lines) {
  auto at = text.size() - 1;
  for (int i = 0; i < lines; ++i) at = text.rfind('\n', at - 1);
  return at + 1;
}

TEST(TornEnd, MetricsGoOnFromEveryLength) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeInterruptedRun(path);
  const auto whole = textOf(path / "metrics.jsonl");
  const auto event = lastBut(whole, 1), epoch = lastBut(whole, 2);
  for (auto length = epoch; length < whole.size(); ++length) {
    writeTextTo(path / "metrics.jsonl", whole.substr(0, length));
    const RunFolder run(path);
    ASSERT_EQ(run.epochs().size(), length >= event ? 1u : 0u) << length;
    RunFollower follower(path);
    ASSERT_EQ(follower.poll().steps.size(), 3u);
    {
      auto writer = RunWriter::resume(path);
      ASSERT_EQ(writer.attempt(), 2);
      writer.event("resumed", 3, "Again.");
    }
    const auto events = run.events();
    ASSERT_EQ(events.size(), 1u) << length;
    ASSERT_EQ(events[0].kind, "resumed");
    ASSERT_TRUE(textOf(path / "metrics.jsonl").starts_with(whole.substr(0, length >= event ? event : epoch)));
    ASSERT_EQ(follower.poll().events.size(), 1u) << length;
  }
}

TEST(TornEnd, TheTraceGoesOnFromEveryLength) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeInterruptedRun(path);
  const auto whole = textOf(path / "trace.bin"), metrics = textOf(path / "metrics.jsonl");
  const auto record = (whole.size() - 32) / 3;
  for (auto length = whole.size() - record; length < whole.size(); ++length) {
    writeTextTo(path / "trace.bin", whole.substr(0, length));
    writeTextTo(path / "metrics.jsonl", metrics);
    ASSERT_EQ(RunFolder(path).trace().size(), 2u);
    RunWriter::resume(path).step(exampleStep(3));
    const auto trace = RunFolder(path).trace();
    ASSERT_EQ(trace.size(), 3u) << length;
    auto expected = exampleStep(3);
    expected.attempt = 2;
    ASSERT_TRUE(sameRecord(trace[2], expected));
    ASSERT_EQ(textOf(path / "trace.bin").size(), whole.size());
  }
}

// After a power cut the length can be on the disk and the content not.
TEST(TornEnd, ZerosAtTheEndAreCut) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeInterruptedRun(path);
  auto metrics = textOf(path / "metrics.jsonl"), trace = textOf(path / "trace.bin");
  writeTextTo(path / "metrics.jsonl", metrics + std::string(5000, '\0') + '\n');
  const auto record = (trace.size() - 32) / 3;
  writeTextTo(path / "trace.bin", trace.substr(0, trace.size() - record) + std::string(3 * record, '\0'));
  { RunWriter::resume(path); }
  EXPECT_TRUE(textOf(path / "metrics.jsonl").starts_with(metrics + "{\"kind\":\"attempt\",\"attempt\":2"));
  EXPECT_EQ(textOf(path / "trace.bin"), trace.substr(0, trace.size() - record));
}

// What is damaged in the middle costs itself only.
TEST(TornEnd, GoodRecordsBehindBadOnesStay) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeInterruptedRun(path);
  auto metrics = textOf(path / "metrics.jsonl"), trace = textOf(path / "trace.bin");
  metrics[metrics.find("\"step\":2")] = 'x';
  trace[32 + (trace.size() - 32) / 3 + 5] ^= 1;
  writeTextTo(path / "metrics.jsonl", metrics);
  writeTextTo(path / "trace.bin", trace);
  { RunWriter::resume(path); }
  const RunFolder run(path);
  ASSERT_EQ(run.trace().size(), 2u);
  EXPECT_EQ(run.trace()[1].step, 3);
  EXPECT_EQ(run.events().size(), 1u);
  EXPECT_EQ(verifyRun(path, {}).faults.size(), 2u);
}

TEST(TornEnd, LeftoversOfADeadProcessGo) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeInterruptedRun(path);
  writeTextTo(path / "weights" / ".heatproof-7.part", "half");
  fs::create_directories(path / "checkpoints" / ".step-00000003.part");
  fs::create_directories(path / "checkpoints" / ".step-00000001.old");
  const auto events = path / "events.out.tfevents.0000000001.heatproof";
  const auto whole = textOf(events);
  writeTextTo(events, whole + whole.substr(0, 20));
  { RunWriter::resume(path); }
  EXPECT_EQ(std::distance(fs::directory_iterator(path / "checkpoints"), {}), 0);
  EXPECT_FALSE(fs::exists(path / "weights" / ".heatproof-7.part"));
  EXPECT_EQ(textOf(events), whole);
}

}  // namespace
}  // namespace hp
