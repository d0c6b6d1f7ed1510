// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in runs are whole, small, and differ in what their names say.
#include "core/compare/sample_runs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>

#include "core/base/outcome.h"
#include "core/compare/run_comparison.h"
#include "core/compare/run_network.h"
#include "core/runs/run_folder.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesOf(const fs::path& run) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(run))
    if (entry.is_regular_file()) files.push_back(entry.path());
  return files;
}

std::string textOf(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

fs::path runCalled(const std::string& name) { return runsCalled("sample:" + name).front(); }

RunComparison compared(const std::string& candidate) {
  return compareRuns(Baseline(openComparedRun(runCalled("first-machine"), {})),
                     Candidate(openComparedRun(runCalled(candidate), {})), {}, {});
}

/// Runs that part at the first step, for one reason. Runs made anew may have another verdict.
void expectOther(const RunComparison& comparison, Verdict verdict) {
  EXPECT_EQ(comparison.verdict, verdict) << comparison.why;
  ASSERT_TRUE(comparison.trace.first.has_value()) << comparison.trace.obstacle;
  EXPECT_EQ(comparison.trace.first->step, 1);
  EXPECT_TRUE(comparison.trace.first->stateBeforeKnown);
  ASSERT_FALSE(comparison.reasons.empty());
  EXPECT_EQ(comparison.reasons.front().strength, 3);
}

TEST(SampleRuns, AreWholeAndHaveLearned) {
  for (const auto& run : sampleRuns()) {
    const auto verified = verifyRun(run, {});
    EXPECT_TRUE(verified.finished) << run;
    EXPECT_TRUE(verified.faults.empty()) << run << ": " << verified.faults.front().text;
    const auto opened = openComparedRun(run, {});
    EXPECT_TRUE(opened->missing.empty()) << opened->missing.front();
    ASSERT_FALSE(opened->epochs.empty());
    EXPECT_GE(opened->epochs.back().validationAccuracy, 0.8) << run;
    EXPECT_NO_THROW(networkOf(*opened, 0, {})) << run;
  }
}

TEST(SampleRuns, TogetherAreAtMostThreeMegabytes) {
  constexpr std::uintmax_t kMost = 3'000'000;
  std::uintmax_t bytes = 0;
  for (const auto& run : sampleRuns())
    for (const auto& file : filesOf(run)) bytes += fs::file_size(file);
  EXPECT_LE(bytes, kMost);
}

// Where the libraries of a Debian system lie is known to everybody; nothing else of a machine's disk is here.
TEST(SampleRuns, SayNothingOfWhereTheyWereMade) {
  const std::regex place(R"re("(/[^"]*)"|(/(home|root|tmp|work|mnt|opt)\b[^ "]*)|(Linux \d[^",]*))re");
  for (const auto& run : sampleRuns())
    for (const auto& file : filesOf(run)) {
      if (file.extension() == ".safetensors" || file.extension() == ".bin") continue;
      const auto text = textOf(file);
      for (std::sregex_iterator at(text.begin(), text.end(), place), end; at != end; ++at)
        EXPECT_TRUE((*at)[1].str().starts_with("/usr/lib/")) << file << ": " << at->str();
    }
}

TEST(SampleRuns, TheSameAgainHasEqualBits) {
  const auto result = compared("same-again");
  EXPECT_EQ(result.verdict, Verdict::EqualBits) << result.why;
  EXPECT_FALSE(result.trace.first.has_value());
  EXPECT_TRUE(result.reasons.empty());
}

TEST(SampleRuns, AnotherProcessorPartsInTheFirstForwardPass) {
  const auto result = compared("other-processor");
  expectOther(result, Verdict::Different);
  EXPECT_EQ(result.trace.first->part, DivergedPart::Forward);
  EXPECT_EQ(result.reasons.front().title, "Instruction set");
}

TEST(SampleRuns, LosingItsWeightsMakesNoRunBetter) {
  const test::TemporaryFolder folder;
  fs::copy(runCalled("other-processor"), folder / "lost", fs::copy_options::recursive);
  for (const char* file : {"epoch-0055.safetensors", "last.safetensors"})
    fs::remove(folder / "lost" / "weights" / file);
  const auto result = compareRuns(Baseline(openComparedRun(runCalled("first-machine"), {})),
                                  Candidate(openComparedRun(folder / "lost", {})), {}, {});
  EXPECT_FALSE(result.weights.has_value());
  ASSERT_TRUE(result.predictions.has_value());
  EXPECT_EQ(result.answersEpoch, 55);
  EXPECT_EQ(result.verdict, compared("other-processor").verdict) << result.why;
  const auto none = compareRuns(Baseline(openComparedRun(runCalled("first-machine"), {})),
                                Candidate(openComparedRun(folder / "lost", {})), {.epoch = 3}, {});
  EXPECT_FALSE(none.predictions.has_value());
  EXPECT_EQ(std::ranges::count(none.notes, "There are no predictions of epoch 3 in both runs either."), 1);
}

TEST(SampleRuns, AnotherSeedPartsBeforeTheFirstStep) {
  const auto result = compared("other-seed");
  expectOther(result, Verdict::Indistinguishable);
  EXPECT_EQ(result.trace.first->part, DivergedPart::Start);
  EXPECT_EQ(result.reasons.front().key, "recipe.seed");
}

TEST(SampleRuns, UnseededDropoutPartsInTheFirstForwardPass) {
  const auto result = compared("dropout-unseeded");
  expectOther(result, Verdict::Different);
  EXPECT_EQ(result.trace.first->part, DivergedPart::Forward);
  EXPECT_EQ(result.reasons.front().title, "Unseeded dropout");
}

TEST(SampleRuns, AreCalledByNameAndEverythingElseIsAPath) {
  EXPECT_EQ(runsCalled("sample:"), sampleRuns());
  EXPECT_EQ(sampleRuns().front(), runCalled("first-machine"));
  EXPECT_EQ(runsCalled("sample:other-seed").front().filename(), "other-seed");
  EXPECT_EQ(runsCalled("samples/run"), std::vector<fs::path>{"samples/run"});
  try {
    runsCalled("sample:nobody");
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("sample:same-again"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace hp
