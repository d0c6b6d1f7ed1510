// SPDX-License-Identifier: GPL-3.0-or-later
// What is not known of runs is said: answers that are none, records that are lost, an end that was cut short.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "core/compare/read_runs.h"
#include "core/compare/run_comparison.h"
#include "core/compare/run_measures.h"
#include "core/runs/run_folder.h"
#include "tests/core/compare/many_runs.h"
#include "tests/core/compare/traced_run.h"
#include "tests/support/damaged_record.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;
namespace fs = std::filesystem;

class Gaps : public testing::Test {
 protected:
  /// Four pictures of class 0 or 1, each with its probability.
  ComparedRun answering(const std::string& name, const std::vector<std::string>& rows) const {
    auto run = runOf({.folder = folder_.path(), .name = name});
    keepWeights(run, 3, {1, 2, 3, 4, 5, 6, 7, 8, 9, static_cast<float>(name.size())});
    run.classNames = {"cats", "dogs"};
    run.predictions[3] = folder_ / (name + ".csv");
    std::ofstream text(run.predictions[3]);
    text << "id,label,predicted,probability\n";
    for (std::size_t i = 0; i < rows.size(); ++i) text << "p" << i << ",0," << rows[i] << "\n";
    return run;
  }
  RunComparison compared(const ComparedRunPtr& a, const ComparedRunPtr& b) const {
    return compareRuns(Baseline(a), Candidate(b), {.checkDigests = false}, {});
  }
  static bool isNoted(const RunComparison& comparison, const std::string& part) {
    return std::ranges::any_of(comparison.notes,
                               [&](const auto& note) { return note.find(part) != std::string::npos; });
  }

  TemporaryFolder folder_;
  ReadRuns read_;
};

TEST_F(Gaps, RunsThatAnswerNothingDoNotAgree) {
  const std::vector<std::string> none(12, "0,nan");
  auto some = std::vector<std::string>(12, "0,0.75");
  some[4] = "0,nan";
  const auto runs = shared({answering("a", none), answering("bb", none), answering("ccc", some),
                            answering("dddd", std::vector<std::string>(12, "0,0.5"))});
  const auto& agreement = runMeasureById("agreement");
  const auto of = [&](std::size_t i, std::size_t j) {
    return agreement.measure(runs[i], runs[j], 0, read_, {});
  };
  EXPECT_TRUE(std::isnan(of(0, 1).value));
  EXPECT_EQ(of(0, 1).why,
            "12 of 12 pictures got no answer from one of the runs: its probability is not a number.");
  EXPECT_TRUE(of(2, 3).why.starts_with("1 of 12 pictures")) << of(2, 3).why;
  EXPECT_EQ(of(2, 3).epoch, 3);
  EXPECT_EQ(of(3, 3).value, 1);
  const auto result = compared(runs[0], runs[1]);
  EXPECT_EQ(result.verdict, Verdict::Different) << "their weights do, and no answers weigh that";
  EXPECT_NE(result.why.find("got no answer"), std::string::npos) << result.why;
  EXPECT_TRUE(isNoted(result, "got no answer"));
  EXPECT_EQ(result.predictions->unanswered, 12);
}

TEST_F(Gaps, DamageBehindTheDivergenceIsSaid) {
  writeTracedRun(folder_ / "a", 9);
  writeTracedRun(folder_ / "b", 9, [](StepRecord& step) {
    if (step.step == 3) step.batch = otherDigest("another batch");
  });
  damageTraceRecord(folder_ / "b", 8);  // of step 7
  const auto result = compared(comparedRun(folder_ / "a"), comparedRun(folder_ / "b"));
  ASSERT_TRUE(result.trace.first);
  EXPECT_EQ(result.trace.first->step, 3);
  EXPECT_TRUE(isNoted(result, "Record 8 of trace.bin of 'b' is damaged: of its steps from 7 on"))
      << testing::PrintToString(result.notes);
  damageTraceRecord(folder_ / "a", 1);  // its start
  const auto both = compared(comparedRun(folder_ / "a"), comparedRun(folder_ / "b"));
  EXPECT_TRUE(isNoted(both, "Record 1 of trace.bin of 'a' is damaged: what an attempt began with"));
  EXPECT_TRUE(isNoted(both, "Record 8 of trace.bin of 'b'"));
}

TEST_F(Gaps, SoundTracesHaveNoDamageToTell) {
  for (const char* name : {"a", "b"}) writeTracedRun(folder_ / name, 5);
  const auto result = compared(comparedRun(folder_ / "a"), comparedRun(folder_ / "b"));
  EXPECT_TRUE(result.trace.damaged.empty());
  EXPECT_FALSE(isNoted(result, "trace.bin"));
}

TEST_F(Gaps, AnEndThatWasCutShortIsNoneForVerifyNorForTheComparison) {
  {
    auto writer = RunWriter::create(folder_ / "run", tracedDescription());
    writer.start(tracedStep(0, true));
    writeSteps(writer, 1, 4);
    writer.event("finished", 4, "");
    writer.finish({}, std::string(64, 'a'));
  }
  fs::remove(folder_ / "run" / "DONE");
  const auto lost = openComparedRun(folder_ / "run", {});
  EXPECT_NE(testing::PrintToString(lost->missing).find("was finished, but DONE"), std::string::npos);
  EXPECT_FALSE(verifyRun(folder_ / "run", {}).faults.empty());
  std::ofstream(folder_ / "run" / "LOCK") << "heatproof run\n";
  const auto cut = openComparedRun(folder_ / "run", {});
  EXPECT_NE(testing::PrintToString(cut->missing).find("is not finished"), std::string::npos)
      << testing::PrintToString(cut->missing);
  EXPECT_NE(withDigestsChecked(cut, {})->unverified.find("it is not finished"), std::string::npos);
  EXPECT_TRUE(verifyRun(folder_ / "run", {}).faults.empty());
}

}  // namespace
}  // namespace hp
