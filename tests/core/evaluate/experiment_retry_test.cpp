// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that failed are computed again where it is asked for.
#include <gtest/gtest.h>

#include <stop_token>

#include "core/data/sample.h"
#include "core/evaluate/row_store.h"
#include "core/imaging/image_file.h"
#include "tests/core/evaluate/small_experiment.h"
#include "tests/core/train/full_disk.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

/// An experiment of two pictures, one of which was not there.
class RetriedRows : public testing::Test {
 protected:
  RetriedRows() {
    experiment_.pictures = {(folder_ / "a.png").string(), "sample:2"};
    rows_ = runInto(experiment_, out()).rows;
  }

  fs::path out() const { return folder_ / "out"; }
  std::string written() const { return textOf(out() / "rows.jsonl"); }
  void bringPicture() const { writePng(folder_ / "a.png", sampleScene("sample:1").image); }
  ExperimentResult retry() const {
    return runExperiment(experiment_, out(), {}, {}, {}, {.retryFailed = true});
  }
  /// Its rows where the picture is there from the beginning.
  std::string whole() const { return linesOf(runInto(experiment_, {}).rows); }

  TemporaryFolder folder_;
  Experiment experiment_ = smallExperiment();
  std::vector<ExperimentRow> rows_;
};

TEST_F(RetriedRows, TheyAreReplaced) {
  ASSERT_NE(rows_[0].error, "");
  ASSERT_EQ(rows_[12].error, "");
  bringPicture();
  EXPECT_EQ(linesOf(runInto(experiment_, out()).rows), linesOf(rows_)) << "nobody asked";
  EXPECT_EQ(linesOf(retry().rows), whole());
  EXPECT_EQ(linesOf(readRows(out())), whole());
  EXPECT_EQ(linesOf(retry().rows), whole()) << "nothing is left to do";
}

TEST_F(RetriedRows, WhatFailsAgainIsToldAgain) {
  EXPECT_EQ(linesOf(retry().rows), linesOf(rows_));
  EXPECT_EQ(linesOf(readRows(out())), linesOf(rows_));
}

TEST_F(RetriedRows, OthersAreNotComputedAgain) {
  std::vector<std::int64_t> heard;
  bringPicture();
  runExperiment(experiment_, out(), {}, [&](const auto& row) { heard.push_back(row.index); }, {},
                {.retryFailed = true});
  ASSERT_EQ(heard.size(), 24U);
  EXPECT_EQ(heard.front(), 12) << "those that are kept come first";
  EXPECT_EQ(heard.back(), 11);
}

TEST_F(RetriedRows, CutAnywhereTheyAreComputedInTheNextAttempt) {
  bringPicture();
  // Killed after the file was rewritten, and at some bytes of what came then.
  RowStore(experiment_, out(), {}, {}, true).begin();
  EXPECT_EQ(readRows(out()).size(), 12U);
  const auto kept = written();
  runInto(experiment_, out());
  const auto all = written();
  EXPECT_TRUE(all.starts_with(kept));
  for (auto cut = kept.size(); cut < all.size(); cut += all.size() / 7) {
    std::ofstream(out() / "rows.jsonl", std::ios::binary) << all.substr(0, cut);
    runInto(experiment_, out());
    EXPECT_EQ(linesOf(readRows(out())), whole()) << "cut at byte " << cut;
  }
}

TEST_F(RetriedRows, UntilTheRunBeginsTheyAreKept) {
  bringPicture();
  const auto before = written();
  { const RowStore store(experiment_, out(), {}, {}, true); }
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(
      runExperiment(experiment_, out(), {}, {}, RunContext(stop.get_token(), {}), {.retryFailed = true}),
      Stopped);
  EXPECT_EQ(written(), before);
  EXPECT_TRUE(fs::exists(out() / "rows.csv"));
}

TEST_F(RetriedRows, AFullDiskLeavesTheRowsThatFailed) {
  bringPicture();
  const auto before = written();
  {
    const FullDisk full(1000);
    HP_EXPECT_REFUSED(retry(), "rows.jsonl");
  }
  EXPECT_EQ(written(), before);
  EXPECT_EQ(linesOf(retry().rows), whole());
}

}  // namespace
}  // namespace hp::test
