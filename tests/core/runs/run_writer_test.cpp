// SPDX-License-Identifier: GPL-3.0-or-later
// What a writer takes comes back from the folder, and what it does not take.
#include <gtest/gtest.h>

#include <limits>

#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

TEST(RunWriter, WhatIsWrittenIsRead) {
  const TemporaryFolder folder;
  auto writer = exampleRun(folder / "run", 5);
  writer.event("paused", 5, "Paused \"quoted\"\n\x01 \xc3\xa9.");
  const RunFolder run(folder / "run");
  EXPECT_TRUE(run.missing().empty());
  const auto expected = exampleDescription();
  EXPECT_EQ(run.description().name, expected.name);
  EXPECT_EQ(run.description().command, expected.command);
  EXPECT_EQ(run.description().classNames, expected.classNames);
  EXPECT_EQ(run.description().tensors, expected.tensors);
  EXPECT_EQ(run.description().buffers, expected.buffers);
  EXPECT_EQ(run.description().config, expected.config + '\n');
  ASSERT_EQ(run.description().files.size(), 2u);
  EXPECT_EQ(run.description().files[1].id, expected.files[1].id);
  EXPECT_EQ(run.description().files[1].pixelDigest, expected.files[1].pixelDigest);
  const auto trace = run.trace();
  ASSERT_EQ(trace.size(), 5u);
  for (std::size_t i = 0; i < 5; ++i)
    EXPECT_TRUE(sameRecord(trace[i], exampleStep(static_cast<std::int64_t>(i) + 1)));
  ASSERT_EQ(run.epochs().size(), 1u);
  EXPECT_TRUE(sameBits(run.epochs()[0].validationLoss, exampleEpoch(1).validationLoss));
  EXPECT_EQ(run.epochs()[0].peakMemory, exampleEpoch(1).peakMemory);
  EXPECT_TRUE(run.epochs()[0].best);
  ASSERT_EQ(run.events().size(), 1u);
  EXPECT_EQ(run.events()[0].text, "Paused \"quoted\"\n\x01 \xc3\xa9.");
}

TEST(RunWriter, NumbersThatAreNotFiniteAreRecorded) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  auto step = exampleStep(1);
  step.loss = std::numeric_limits<double>::quiet_NaN();
  writer.step(step);
  auto epoch = exampleEpoch(1);
  epoch.trainLoss = -std::numeric_limits<double>::infinity();
  epoch.validationLoss = -0.0;
  writer.epoch(epoch);
  const RunFolder run(folder / "run");
  EXPECT_TRUE(sameBits(run.trace().at(0).loss, step.loss));
  EXPECT_TRUE(sameBits(run.epochs().at(0).trainLoss, epoch.trainLoss));
  EXPECT_TRUE(sameBits(run.epochs().at(0).validationLoss, epoch.validationLoss));
  RunFollower follower(folder / "run");
  EXPECT_TRUE(sameBits(follower.poll().steps.at(0).loss, step.loss));
}

TEST(RunWriter, DigestsMayBeLeftOutButNotHalf) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  writer.step({.step = 1, .loss = 2});
  auto wrong = exampleStep(2);
  wrong.gradients.pop_back();
  HP_EXPECT_REFUSED(writer.step(wrong), "room for 2");
  const auto trace = RunFolder(folder / "run").trace();
  ASSERT_EQ(trace.size(), 1u);
  EXPECT_TRUE(trace[0].gradients.empty() && trace[0].weights.empty() && trace[0].gradientNorms.empty());
}

TEST(RunWriter, AFolderWithAnythingInItIsRefused) {
  const TemporaryFolder folder;
  writeTextTo(folder / "letter.txt", "dear");
  HP_EXPECT_REFUSED(RunWriter::create(folder.path(), exampleDescription()), "is not empty");
  HP_EXPECT_REFUSED(RunWriter::create(folder / "letter.txt", exampleDescription()), "is a file");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1);
  { RunWriter::create(folder / "run", exampleDescription()); }
  HP_EXPECT_REFUSED(RunWriter::create(folder / "run", exampleDescription()), "holds a run already");
}

TEST(RunWriter, ARunIsNoPlaceForAnother) {
  const TemporaryFolder folder;
  { RunWriter::create(folder / "run", exampleDescription()); }
  for (const char* place : {"run/inner", "run/some/../deep/inner/", "run/weights/inner"}) {
    HP_EXPECT_REFUSED(RunWriter::requireNew(folder / place), "lies in the run folder");
    HP_EXPECT_REFUSED(RunWriter::create(folder / place, exampleDescription()), "lies in the run folder");
  }
  EXPECT_FALSE(fs::exists(folder / "run" / "inner"));
}

TEST(RunWriter, AMakingThatWasCutShortIsMadeAgain) {
  const TemporaryFolder folder;
  { RunWriter::create(folder / "run", exampleDescription()); }
  fs::remove(folder / "run" / "run.json");
  writeTextTo(folder / "run" / ".heatproof-1.part", "half");
  EXPECT_FALSE(isRunFolder(folder / "run"));
  { RunWriter::create(folder / "run", exampleDescription()).step(exampleStep(1)); }
  EXPECT_EQ(RunFolder(folder / "run").trace().size(), 1u);
  EXPECT_FALSE(fs::exists(folder / "run" / ".heatproof-1.part"));
}

}  // namespace
}  // namespace hp
