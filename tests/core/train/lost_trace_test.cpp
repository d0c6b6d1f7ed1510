// SPDX-License-Identifier: GPL-3.0-or-later
// A trace that lost records does not vouch for what it no longer says.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/train/recomputed_step.h"
#include "core/train/run_summary.h"
#include "core/train/step_json.h"
#include "tests/core/train/small_training.h"
#include "tests/support/damaged_record.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

class LostTrace : public testing::Test {
 protected:
  LostTrace() {
    train(smallSpec(), folder_ / "run", {});
    std::filesystem::remove_all(folder_ / "run" / "checkpoints");  // all steps are done again
  }
  RecomputedStep recomputed(std::int64_t step) const {
    return recomputeStep({.run = folder_ / "run", .step = step}, {});
  }

  TemporaryFolder folder_;
};

TEST_F(LostTrace, StepsThatWereNotComparedAreCounted) {
  EXPECT_EQ(recomputed(4).unchecked, "");
  damageTraceRecord(folder_ / "run", 3);  // of step 2
  const auto step = recomputed(4);
  EXPECT_EQ(step.deviation, "");
  EXPECT_EQ(step.unchecked,
            "Of the 4 steps computed again, 1 was not compared with trace.bin, where records are damaged.");
  EXPECT_EQ(recomputedStepFromJson(toJson(step)).unchecked, step.unchecked);
  HP_EXPECT_REFUSED(recomputed(2), "Record 3 is damaged");
}

TEST_F(LostTrace, TheLastLossIsNotAnEarlierOne) {
  const auto whole = summaryOf(RunFolder(folder_ / "run"));
  damageTraceRecord(folder_ / "run", 3);
  EXPECT_EQ(summaryOf(RunFolder(folder_ / "run")).lastLoss, whole.lastLoss);
  damageTraceRecord(folder_ / "run", 9);
  HP_EXPECT_REFUSED(summaryOf(RunFolder(folder_ / "run")), "last loss is not known");
}

}  // namespace
}  // namespace hp
