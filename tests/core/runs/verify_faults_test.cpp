// SPDX-License-Identifier: GPL-3.0-or-later
// Many faults at once: each is named, and none hides another.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/outcome.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;
using Names = std::vector<std::string>;
using Numbers = std::vector<std::int64_t>;

/// The line of this number (from 1) becomes another one.
void breakLine(const fs::path& file, int number, const std::string& line) {
  const auto text = textOf(file);
  std::size_t begin = 0;
  for (int i = 1; i < number; ++i) begin = text.find('\n', begin) + 1;
  writeTextTo(file, text.substr(0, begin) + line + text.substr(text.find('\n', begin)));
}

void removeLine(const fs::path& file, int number) {
  breakLine(file, number, "\x01");
  auto text = textOf(file);
  writeTextTo(file, text.erase(text.find("\x01\n"), 2));
}

/// A bit of the byte this far from the file's end.
void damageBefore(const fs::path& file, std::size_t fromEnd) {
  auto bytes = textOf(file);
  bytes[bytes.size() - fromEnd] ^= 1;
  writeTextTo(file, bytes);
}

void cutShort(const fs::path& file) { fs::resize_file(file, fs::file_size(file) - 3); }

/// A run of an epoch, with weights, predictions and two checkpoints; finished or not.
class Faults : public testing::Test {
 protected:
  void make(bool isFinished) {
    auto writer = RunWriter::create(run_, exampleDescription());
    for (int step = 1; step <= 9; ++step) writer.step(exampleStep(step));
    writer.keepWeights(1, exampleWeights(1), true);
    writer.predictions(1, {{.id = "a", .logits = {1, 2}}, {.id = "b", .logits = {3, 4}}});
    writer.epoch(exampleEpoch(1));
    writer.checkpoint(exampleCheckpoint(8));
    writer.checkpoint(exampleCheckpoint(9));
    if (isFinished) writer.finish(exampleWeights(1), "abc");
  }
  RunVerification verified() const { return verifyRun(run_, {}); }
  Names faulty() const {
    Names names;
    for (const auto& fault : verified().faults) names.push_back(fault.file);
    return names;
  }
  RunFault faultOf(const std::string& file) const {
    for (const auto& fault : verified().faults)
      if (fault.file == file) return fault;
    return {};
  }

  TemporaryFolder folder_;
  fs::path run_ = folder_ / "run";
};

TEST_F(Faults, AFinishedRunNamesEveryFile) {
  make(true);
  ASSERT_EQ(faulty(), Names());
  breakLine(run_ / "metrics.jsonl", 3, "no record");
  breakLine(run_ / "metrics.jsonl", 5, "{}");
  cutShort(run_ / "weights" / "last.safetensors");
  writeTextTo(run_ / "weights" / "classes.txt", "");
  fs::remove(run_ / "config.json");
  writeTextTo(run_ / "notes.txt", "mine");
  damage(run_ / "trace.bin");
  EXPECT_EQ(faulty(), (Names{"config.json", "metrics.jsonl", "notes.txt", "trace.bin", "weights/classes.txt",
                             "weights/last.safetensors"}));
  EXPECT_EQ(faultOf("metrics.jsonl").places.first, (Numbers{3, 5}));
  EXPECT_NE(faultOf("metrics.jsonl").text.find("Lines 3 and 5 are damaged. The file has changed"),
            std::string::npos);
  EXPECT_EQ(faultOf("trace.bin").places.first, Numbers{9}) << "the last record";
  EXPECT_NE(faultOf("weights/classes.txt").text.find("empty"), std::string::npos);
  EXPECT_EQ(verified().faultCount, 6);
}

TEST_F(Faults, AListOfDigestsThatIsSpoiltHidesNothing) {
  make(true);
  breakLine(run_ / "SHA256SUMS", 2, "no digest");
  damage(run_ / "DONE");
  damage(run_ / "config.json");
  damage(run_ / "weights" / "classes.txt");
  const auto faults = faulty();
  for (const char* file : {"DONE", "SHA256SUMS", "config.json", "weights/classes.txt"})
    EXPECT_TRUE(std::ranges::count(faults, file)) << file;
  EXPECT_EQ(faultOf("SHA256SUMS").places.first, Numbers{2});
  EXPECT_EQ(faults.size(), 5U) << "and the file that the broken line was about";
}

TEST_F(Faults, WithoutAListOfDigestsThePartsAreRead) {
  make(true);
  fs::remove(run_ / "SHA256SUMS");
  breakLine(run_ / "predictions" / "validation-epoch-0001.csv", 2, "a");
  cutShort(run_ / "weights" / "epoch-0001.safetensors");
  EXPECT_EQ(faulty(),
            (Names{"SHA256SUMS", "predictions/validation-epoch-0001.csv", "weights/epoch-0001.safetensors"}));
}

TEST_F(Faults, AFinishedRunWithoutItsNameIsLookedAtAllTheSame) {
  make(true);
  fs::remove(run_ / "run.json");
  damage(run_ / "config.json");
  EXPECT_EQ(faulty(), (Names{"config.json", "run.json"}));
}

TEST_F(Faults, AnUnfinishedRunNamesEveryFile) {
  make(false);
  ASSERT_EQ(faulty(), Names());
  breakLine(run_ / "metrics.jsonl", 4, "");
  damageBefore(run_ / "trace.bin", 700);
  breakLine(run_ / "files.tsv", 2, "odd");
  breakLine(run_ / "files.tsv", 3, "odd\todd");
  breakLine(run_ / "predictions" / "validation-epoch-0001.csv", 3, "b,1,0");
  damage(run_ / "checkpoints" / "step-00000009" / "weights.safetensors");
  cutShort(run_ / "checkpoints" / "step-00000009" / "optimiser.safetensors");
  fs::remove(run_ / "checkpoints" / "step-00000008" / "checkpoint.json");
  fs::remove(run_ / "weights" / "epoch-0001.safetensors");
  writeTextTo(run_ / "weights" / "notes.txt", "mine");
  EXPECT_EQ(faulty(), (Names{"checkpoints/step-00000008/checkpoint.json",
                             "checkpoints/step-00000009/optimiser.safetensors",
                             "checkpoints/step-00000009/weights.safetensors", "files.tsv", "metrics.jsonl",
                             "predictions/validation-epoch-0001.csv", "trace.bin", "weights/best.json",
                             "weights/epoch-0001.safetensors", "weights/notes.txt"}));
  EXPECT_EQ(faultOf("files.tsv").places.first, (Numbers{2, 3}));
  EXPECT_EQ(faultOf("metrics.jsonl").places.first, Numbers{4});
  EXPECT_EQ(faultOf("trace.bin").places.count, 1);
  EXPECT_EQ(faultOf("predictions/validation-epoch-0001.csv").places.first, Numbers{3});
}

TEST_F(Faults, AStepThatIsGoneIsMissed) {
  make(false);
  removeLine(run_ / "metrics.jsonl", 5);
  EXPECT_EQ(faulty(), Names{"metrics.jsonl"});
  EXPECT_NE(faultOf("metrics.jsonl").text.find("Step 4 is missing"), std::string::npos)
      << faultOf("metrics.jsonl").text;
}

TEST_F(Faults, AnUnfinishedRunMayEndInHalfARecord) {
  make(false);
  cutShort(run_ / "metrics.jsonl");
  cutShort(run_ / "trace.bin");
  EXPECT_EQ(faulty(), Names());
}

TEST_F(Faults, LongListsAreCutAndCounted) {
  make(true);
  for (int i = 0; i < 1100; ++i) writeTextTo(run_ / ("extra-" + std::to_string(i)), "");
  std::string lines;
  for (int i = 0; i < 500; ++i) lines += "no record\n";
  writeTextTo(run_ / "metrics.jsonl", lines + textOf(run_ / "metrics.jsonl"));
  const auto found = verified();
  EXPECT_EQ(found.faults.size(), 1000U);
  EXPECT_EQ(found.faultCount, 1101);
  const auto metrics = faultOf("metrics.jsonl");
  EXPECT_EQ(metrics.places.count, 500);
  EXPECT_EQ(metrics.places.first.size(), BrokenPlaces::kKept);
  EXPECT_NE(metrics.text.find("9, 10 and 490 more are damaged."), std::string::npos) << metrics.text;
}

}  // namespace
}  // namespace hp
