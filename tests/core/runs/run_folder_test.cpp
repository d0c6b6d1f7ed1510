// SPDX-License-Identifier: GPL-3.0-or-later
// How a folder stands, also a damaged one.
#include <gtest/gtest.h>

#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

TEST(RunFolder, PauseIsAskedForAndSeen) {
  const TemporaryFolder folder;
  auto writer = std::make_unique<RunWriter>(RunWriter::create(folder / "run", exampleDescription()));
  const RunFolder run(folder / "run");
  EXPECT_EQ(run.state(), RunState::Running);
  EXPECT_FALSE(writer->isPauseAsked());
  run.askToPause();
  EXPECT_TRUE(writer->isPauseAsked());
  writer->clearPause();
  EXPECT_FALSE(writer->isPauseAsked());
  writer->event("paused", 1, "Paused.");
  writer.reset();
  EXPECT_EQ(run.state(), RunState::Paused);
  { RunWriter::resume(folder / "run"); }
  EXPECT_EQ(run.state(), RunState::Interrupted);
}

TEST(RunFolder, APauseThatNobodyLivedToObeyIsNotForTheNextAttempt) {
  const TemporaryFolder folder;
  { RunWriter::create(folder / "run", exampleDescription()); }
  RunFolder(folder / "run").askToPause();
  EXPECT_FALSE(RunWriter::resume(folder / "run").isPauseAsked());
  EXPECT_FALSE(fs::exists(folder / "run" / "PAUSE"));
}

TEST(RunFolder, AFailureIsNoPause) {
  const TemporaryFolder folder;
  {
    auto writer = RunWriter::create(folder / "run", exampleDescription());
    writer.event("paused", 1, "Paused.");
    writer.event("failed", 1, "The disk is full.");
  }
  EXPECT_EQ(RunFolder(folder / "run").state(), RunState::Interrupted);
}

TEST(RunFolder, DamagedFoldersOpenAsFarAsTheyGo) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  { RunWriter::create(path, exampleDescription()).step(exampleStep(1)); }
  fs::remove(path / "config.json");
  fs::remove(path / "metrics.jsonl");
  writeTextTo(path / "trace.bin", "HPTRACE");
  writeTextTo(path / "files.tsv", "nothing");
  const RunFolder run(path);
  EXPECT_EQ(run.missing().size(), 4u);
  for (const auto& sentence : run.missing()) expectOneSentence(sentence);
  EXPECT_EQ(run.description().environment, "{\"threads\": 2}\n");
  EXPECT_TRUE(run.trace().empty() && run.epochs().empty() && run.events().empty() && !run.checkpoint());
  EXPECT_EQ(run.state(), RunState::Interrupted);
}

}  // namespace
}  // namespace hp
