// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "core/runs/sums_file.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

void makeFinishedRun(const fs::path& path) {
  auto writer = exampleRun(path, 3);
  writer.keepWeights(1, exampleWeights(1), true);
  writer.checkpoint(exampleCheckpoint(3));
  writer.predictions(1, {{.id = "a", .logits = {1}}});
  writer.finish(exampleWeights(1), "abc");
}

TEST(VerifyRun, EveryChangedBitIsFound) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeFinishedRun(path);
  const auto clean = verifyRun(path, {});
  EXPECT_TRUE(clean.finished && clean.faults.empty());
  EXPECT_EQ(clean.filesChecked, std::ssize(filesOfRun(path)));
  EXPECT_GE(clean.filesChecked, 17);
  auto files = filesOfRun(path);
  files.emplace_back("SHA256SUMS");
  for (const auto& file : files) {
    const auto bytes = textOf(path / file);
    auto changed = bytes;
    changed[bytes.size() / 2] ^= 1;
    writeTextTo(path / file, changed);
    try {
      const auto faults = verifyRun(path, {}).faults;
      EXPECT_FALSE(faults.empty()) << file;
    } catch (const Error& error) {
      EXPECT_EQ(file, "run.json") << error.what();
    }
    writeTextTo(path / file, bytes);
  }
  EXPECT_TRUE(verifyRun(path, {}).faults.empty());
}

// A file of weights may have half a gigabyte: nobody waits for its end.
TEST(VerifyRun, StopsInsideALargeFile) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  auto writer = exampleRun(path, 3);
  const NamedArrays large{{"w", {.shape = {3 << 20}, .values = std::vector<float>(3 << 20, 1)}}};
  writer.finish(large, "abc");
  Progress last;
  verifyRun(path, RunContext({}, [&](const Progress& at) { last = at; }));
  EXPECT_EQ(last.done, last.total);
  EXPECT_GT(last.total, 12 << 20);
  std::stop_source stop;
  const auto stopWithin = [&](const Progress& at) {
    last = at;
    if (at.done > 1 << 20) stop.request_stop();
  };
  EXPECT_THROW(verifyRun(path, RunContext(stop.get_token(), stopWithin)), Stopped);
  EXPECT_LT(last.done, 4 << 20);
}

TEST(VerifyRun, MissingAndAddedFilesAreNamed) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeFinishedRun(path);
  fs::remove(path / "predictions" / "validation-epoch-0001.csv");
  writeTextTo(path / "weights" / "extra.txt", "new");
  const auto faults = verifyRun(path, {}).faults;
  ASSERT_EQ(faults.size(), 2u);
  EXPECT_EQ(faults[0].file, "predictions/validation-epoch-0001.csv");
  EXPECT_EQ(faults[1].file, "weights/extra.txt");
}

TEST(VerifyRun, SumsCannotLeadOutOfTheFolder) {
  const std::string digest(64, '0');
  for (const char* name : {"../secret", "/etc/passwd", "a/../../b", ""}) {
    std::istringstream file(digest + "  " + name + "\n");
    EXPECT_EQ(scanSums(file, [](const FileSum& sum) { ADD_FAILURE() << sum.file; }).count, 1) << name;
  }
  const std::vector<FileSum> odd{{digest, "new\nline and back\\slash"}, {digest, " plain"}};
  std::istringstream file(sumsText(odd));
  std::vector<FileSum> back;
  EXPECT_EQ(scanSums(file, [&](const FileSum& sum) { back.push_back(sum); }).count, 0);
  ASSERT_EQ(back.size(), 2u);
  EXPECT_EQ(back[0].file, odd[0].file);
  EXPECT_EQ(back[1].file, odd[1].file);
}

TEST(VerifyRun, AnUnfinishedRunIsCheckedByItsParts) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  auto writer = RunWriter::create(path, exampleDescription());
  writer.step(exampleStep(1));
  writer.checkpoint(exampleCheckpoint(1));
  writer.keepWeights(1, exampleWeights(1), false);
  EXPECT_TRUE(verifyRun(path, {}).faults.empty());
  EXPECT_FALSE(verifyRun(path, {}).finished);
  damage(path / "checkpoints" / "step-00000001" / "optimiser.safetensors");
  writeTextTo(path / "weights" / "epoch-0001.safetensors", "short");
  EXPECT_EQ(verifyRun(path, {}).faults.size(), 2u);
}

// Without its seal a finished run is still held to its digests.
TEST(VerifyRun, ALostDoneIsAFaultAndHidesNone) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeFinishedRun(path);
  fs::remove(path / "DONE");
  const auto lost = verifyRun(path, {});
  EXPECT_FALSE(lost.finished);
  ASSERT_EQ(lost.faults.size(), 1u);
  EXPECT_EQ(lost.faults[0].file, "DONE");
  const auto weights = path / "weights" / "last.safetensors";
  auto bytes = textOf(weights);
  bytes.back() ^= 1;
  writeTextTo(weights, bytes);
  const auto changed = verifyRun(path, {}).faults;
  ASSERT_EQ(changed.size(), 2u);
  EXPECT_EQ(changed[1].file, "weights/last.safetensors");
}

// A process that dies between the two leaves its LOCK: nothing is lost, the run goes on.
TEST(VerifyRun, AnEndThatWasCutShortBeforeDoneIsNoFault) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeFinishedRun(path);
  fs::remove(path / "DONE");
  writeTextTo(path / "LOCK", "heatproof run\n");
  const auto cut = verifyRun(path, {});
  EXPECT_TRUE(cut.faults.empty());
  EXPECT_FALSE(cut.finished);
}

TEST(VerifyRun, AFaultIsToldOnceAndUnderItsFile) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  makeFinishedRun(path);
  for (const char* file : {"metrics.jsonl", "trace.bin", "config.json", "files.tsv"}) fs::remove(path / file);
  const auto finished = verifyRun(path, {}).faults;
  ASSERT_EQ(finished.size(), 4u);
  for (const auto& fault : finished) EXPECT_NE(fault.file, ".") << fault.text;
  for (const char* file : {"DONE", "SHA256SUMS"}) fs::remove(path / file);
  const auto unfinished = verifyRun(path, {}).faults;
  ASSERT_EQ(unfinished.size(), 4u);
  for (const auto& fault : unfinished) EXPECT_NE(fault.file, ".") << fault.text;
}

TEST(VerifyRun, ANumberThatIsTooLargeIsNamed) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  { RunWriter::create(path, exampleDescription()); }
  writeTextTo(path / "config.json", R"({"seed": 1e400})");
  const auto faults = verifyRun(path, {}).faults;
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].file, "config.json");
  EXPECT_NE(faults[0].text.find("a number that is too large"), std::string::npos) << faults[0].text;
  auto run = textOf(path / "run.json");
  run.insert(run.find('{') + 1, "\"seed\": 1e400, ");
  writeTextTo(path / "run.json", run);
  EXPECT_TRUE(isRunFolder(path));
  HP_EXPECT_REFUSED(RunFolder(path), "run.json is damaged: it holds a number that is too large");
}

TEST(VerifyRun, AStopIsAStop) {
  const TemporaryFolder folder;
  makeFinishedRun(folder / "run");
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(verifyRun(folder / "run", RunContext(stop.get_token(), {})), Stopped);
}

}  // namespace
}  // namespace hp
