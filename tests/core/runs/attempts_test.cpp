// SPDX-License-Identifier: GPL-3.0-or-later
// Several attempts in one folder: the later replaces what it repeats, and nothing is overwritten.
#include <gtest/gtest.h>

#include <chrono>

#include "core/base/digest.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

TEST(RunWriter, TheLaterAttemptReplacesFromWhereItWentBack) {
  const TemporaryFolder folder;
  {
    auto writer = RunWriter::create(folder / "run", exampleDescription());
    for (int step = 1; step <= 6; ++step) writer.step(exampleStep(step));
    for (int epoch = 1; epoch <= 2; ++epoch) writer.epoch(exampleEpoch(epoch));
  }
  const auto before = textOf(folder / "run" / "trace.bin");
  auto writer = RunWriter::resume(folder / "run");
  EXPECT_EQ(writer.attempt(), 2);
  for (int step = 4; step <= 5; ++step) writer.step(exampleStep(step));
  auto repeated = exampleEpoch(2);
  repeated.trainLoss = 7;
  writer.epoch(repeated);
  const RunFolder run(folder / "run");
  const auto trace = run.trace();
  ASSERT_EQ(trace.size(), 5u);
  for (std::size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(trace[i].step, static_cast<std::int64_t>(i) + 1);
    EXPECT_EQ(trace[i].attempt, i < 3 ? 1 : 2);
  }
  ASSERT_EQ(run.epochs().size(), 2u);
  EXPECT_EQ(run.epochs()[1].trainLoss, 7);
  EXPECT_TRUE(textOf(folder / "run" / "trace.bin").starts_with(before)) << "what was recorded has changed";
}

TEST(RunWriter, KeptFilesAreNeverOverwritten) {
  const TemporaryFolder folder;
  const auto weights = folder / "run" / "weights";
  const PredictionRow row{
      .id = "a,\"b\"", .label = 1, .predicted = 0, .probability = 0.75, .logits = {0.1f, -2}};
  {
    auto writer = RunWriter::create(folder / "run", exampleDescription());
    writer.keepWeights(1, exampleWeights(1), true);
    writer.predictions(1, {row});
  }
  const auto first = digestOfFile(weights / "epoch-0001.safetensors");
  auto writer = RunWriter::resume(folder / "run");
  writer.keepWeights(1, exampleWeights(1), true);
  EXPECT_FALSE(fs::exists(weights / "epoch-0001-attempt-2.safetensors")) << "equal weights are kept once";
  writer.keepWeights(1, exampleWeights(2), true);
  writer.predictions(1, {});
  EXPECT_EQ(digestOfFile(weights / "epoch-0001.safetensors"), first);
  const RunFolder run(folder / "run");
  EXPECT_EQ(run.weightsOf(1), weights / "epoch-0001-attempt-2.safetensors");
  EXPECT_EQ(run.newestWeights(), weights / "epoch-0001-attempt-2.safetensors");
  EXPECT_FALSE(run.weightsOf(2));
  EXPECT_EQ(textOf(folder / "run" / "predictions" / "validation-epoch-0001.csv"),
            "id,label,predicted,probability,probabilityBits,logit0,logit0Bits,logit1,logit1Bits\n"
            "\"a,\"\"b\"\"\",1,0,0.75,3fe8000000000000,0.1,3fb99999a0000000,-2,c000000000000000\n");
  EXPECT_TRUE(fs::exists(folder / "run" / "predictions" / "validation-epoch-0001-attempt-2.csv"));
}

TEST(RunWriter, EnvironmentsAreKeptPerAttempt) {
  const TemporaryFolder folder;
  { RunWriter::create(folder / "run", exampleDescription()); }
  { RunWriter::resume(folder / "run").environment(R"({"threads": 4})"); }
  auto writer = RunWriter::resume(folder / "run");
  HP_EXPECT_REFUSED(writer.environment("{"), "no JSON");
  const RunFolder run(folder / "run");
  EXPECT_EQ(run.environmentOf(1), "{\"threads\": 2}\n");
  EXPECT_EQ(run.environmentOf(2), "{\"threads\": 4}\n");
  EXPECT_EQ(run.environmentOf(3), "{\"threads\": 4}\n");
  for (const char* damaged : {"", "{", "[1]"}) {
    writeTextTo(folder / "run" / "environment-2.json", damaged);
    HP_EXPECT_REFUSED(run.environmentOf(3), "environment-2.json");
  }
}

// Order comes from attempts and steps; a clock that was set back shows in the texts for people only.
TEST(RunFolder, ClocksDecideNothing) {
  const TemporaryFolder folder;
  {
    auto writer = RunWriter::create(folder / "run", exampleDescription());
    for (int step = 1; step <= 3; ++step) writer.step(exampleStep(step));
    writer.event("first", 3, "One.");
  }
  RunWriter::resume(folder / "run").event("second", 3, "Two.");
  const auto metrics = folder / "run" / "metrics.jsonl";
  auto text = textOf(metrics);
  constexpr std::string_view kKey = "\"time\":\"";
  const auto last = text.rfind(kKey);
  ASSERT_NE(last, std::string::npos);
  text.replace(last + kKey.size(), 4, "1970");
  writeTextTo(metrics, text);
  fs::last_write_time(folder / "run" / "trace.bin",
                      fs::last_write_time(metrics) - std::chrono::hours(24 * 3650));
  const auto events = RunFolder(folder / "run").events();
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(events[0].kind, "first");
  EXPECT_EQ(events[1].attempt, 2);
  EXPECT_EQ(RunWriter::resume(folder / "run").attempt(), 3);
}

TEST(RunFolder, ACopyElsewhereOpensAndGoesOn) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  writer.step(exampleStep(1));
  writer.checkpoint(exampleCheckpoint(1));
  fs::copy(folder / "run", folder / "copy", fs::copy_options::recursive);
  EXPECT_EQ(RunFolder(folder / "copy").state(), RunState::Interrupted);
  auto copy = RunWriter::resume(folder / "copy");
  copy.step(exampleStep(2));
  EXPECT_EQ(RunFolder(folder / "copy").trace().size(), 2u);
  EXPECT_EQ(RunFolder(folder / "run").trace().size(), 1u);
}

}  // namespace
}  // namespace hp
