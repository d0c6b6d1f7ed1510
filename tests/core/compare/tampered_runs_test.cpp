// SPDX-License-Identifier: GPL-3.0-or-later
// Runs whose records were changed, and runs of which nobody can tell: neither moves the verdict in silence.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/array_file.h"
#include "core/compare/run_comparison.h"
#include "tests/core/compare/traced_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;
namespace fs = std::filesystem;

class TamperedRuns : public testing::Test {
 protected:
  TamperedRuns() {
    written("a", 1, 0.75);
    written("b", 2, 0.74);
  }
  /// One epoch, finished; without predictions, so that the accuracies decide.
  void written(const char* name, float weight, double accuracy) const {
    const NamedArrays weights = {{"conv1.weight", {{1}, {weight}}}};
    auto writer = RunWriter::create(folder_ / name, tracedDescription());
    writer.start(tracedStep(0, true));
    writeSteps(writer, 1, 4, [&](StepRecord& step) { step.batch = otherDigest(name); });
    writer.keepWeights(1, weights, true);
    writer.epoch({.epoch = 1,
                  .step = 4,
                  .validationAccuracy = accuracy,
                  .validationExamples = 400,
                  .weightsKept = true});
    writer.finish(weights, std::string(64, 'a'));
  }
  /// Puts another run's file into "b".
  void takeOver(const char* file, const char* from) const {
    fs::copy_file(folder_ / from / file, folder_ / "b" / file, fs::copy_options::overwrite_existing);
  }
  RunComparison compared() const {
    return compareRuns(Baseline(openComparedRun(folder_ / "a", {})),
                       Candidate(openComparedRun(folder_ / "b", {})), {}, {});
  }
  TemporaryFolder folder_;
};

TEST_F(TamperedRuns, SoundOnesAreJudgedByTheirAccuracies) {
  const auto result = compared();
  EXPECT_EQ(result.verdict, Verdict::Indistinguishable) << result.why;
  EXPECT_TRUE(result.baseline->digestsHold);
  EXPECT_TRUE(result.candidate->unverified.empty());
  EXPECT_TRUE(result.trace.first);
}

TEST_F(TamperedRuns, AnAccuracyThatWasWrittenInLaterDecidesNothing) {
  written("c", 2, 0.14);
  takeOver("metrics.jsonl", "c");
  const auto result = compared();
  EXPECT_FALSE(result.candidate->tampered.empty());
  EXPECT_FALSE(result.candidate->digestsHold);
  EXPECT_EQ(result.verdict, Verdict::Different) << "the weights differ, and nothing weighs that";
  EXPECT_NE(result.why.find("metrics.jsonl"), std::string::npos) << result.why;
  EXPECT_NE(result.why.find("decide nothing"), std::string::npos) << result.why;
  EXPECT_EQ(result.why.find("0.14"), std::string::npos) << result.why;
}

TEST_F(TamperedRuns, ATraceThatWasChangedTellsNoStep) {
  takeOver("trace.bin", "a");
  const auto result = compared();
  EXPECT_FALSE(result.trace.comparable);
  EXPECT_NE(result.trace.obstacle.find("trace.bin"), std::string::npos) << result.trace.obstacle;
}

TEST_F(TamperedRuns, TamperingIsSaidOnce) {
  written("c", 2, 0.14);
  takeOver("metrics.jsonl", "c");
  const auto result = compared();
  for (const auto& note : result.notes)
    for (const auto& sentence : result.candidate->tampered)
      EXPECT_EQ(note.find(sentence), std::string::npos) << note;
}

TEST_F(TamperedRuns, WithoutDoneNothingCanBeChecked) {
  fs::remove(folder_ / "b" / "DONE");
  const auto result = compared();
  EXPECT_TRUE(result.candidate->tampered.empty());
  EXPECT_FALSE(result.candidate->digestsHold);
  EXPECT_NE(result.candidate->unverified.find("cannot be checked"), std::string::npos);
  EXPECT_NE(result.candidate->unverified.find("DONE"), std::string::npos) << result.candidate->unverified;
  for (const auto& note : result.notes) EXPECT_EQ(note.find("not finished"), std::string::npos) << note;
  EXPECT_EQ(toJson(result)["candidate"]["unverified"], result.candidate->unverified);
}

TEST_F(TamperedRuns, AnUnfinishedRunHasNoDigestsYet) {
  auto writer = RunWriter::create(folder_ / "c", tracedDescription());
  writer.start(tracedStep(0, true));
  writeSteps(writer, 1, 4);
  const auto checked = withDigestsChecked(openComparedRun(folder_ / "c", {}), {});
  EXPECT_NE(checked->unverified.find("not finished"), std::string::npos) << checked->unverified;
  EXPECT_EQ(checked->unverified.find("DONE"), std::string::npos) << checked->unverified;
}

TEST_F(TamperedRuns, ADamagedDescriptionDoesNotSwitchTheChecksOffInSilence) {
  std::ofstream(folder_ / "b" / "run.json") << "{\"format\": \"heatproof run\", ";
  const auto result = compared();
  EXPECT_FALSE(result.candidate->digestsHold);
  EXPECT_FALSE(result.candidate->unverified.empty() && result.candidate->tampered.empty());
}

TEST_F(TamperedRuns, WhereNobodyAskedNothingIsSaid) {
  const auto run = openComparedRun(folder_ / "a", {});
  EXPECT_FALSE(run->digestsHold);
  EXPECT_TRUE(run->unverified.empty());
}

}  // namespace
}  // namespace hp
