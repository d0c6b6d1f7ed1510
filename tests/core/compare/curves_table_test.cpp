// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of curves as spreadsheets and other programs write them.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/outcome.h"
#include "tests/core/compare/foreign_run.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

ComparedRunPtr table(const TemporaryFolder& folder, const std::string& text) {
  writeTextTo(folder / "curve.csv", text);
  return openComparedRun(folder / "curve.csv", {});
}

TEST(CurvesTable, KerasCountsEpochsFromZero) {
  const TemporaryFolder folder;
  const auto run =
      table(folder, "epoch,accuracy,loss,val_accuracy,val_loss\n0,0.5,0.7,0.4,0.8\n1,0.6,0.5,0.5,0.6\n");
  EXPECT_EQ(run->kind, RunKind::Csv);
  EXPECT_EQ(namesOf(run->curves),
            (Names{"accuracy/train", "accuracy/validation", "loss/train", "loss/validation"}));
  EXPECT_EQ(run->curves.at("loss/validation"), (Points{{1, 1, 0.8}, {2, 2, 0.6}}));
}

TEST(CurvesTable, StepsAndEpochsTogether) {
  const TemporaryFolder folder;
  const auto run =
      table(folder, "epoch,step,train_loss,val_loss,lr\n0,9,0.5,,0.1\n0,9,,0.25,\n1,19,0.125,,0.1\n");
  EXPECT_EQ(run->curves.at("loss/train"), (Points{{9, 1, 0.5}, {19, 2, 0.125}}));
  EXPECT_EQ(run->curves.at("loss/validation"), (Points{{9, 1, 0.25}}));
  EXPECT_EQ(run->curves.at("learning rate").size(), 2u);
}

TEST(CurvesTable, OtherSeparatorsAndDecimalCommas) {
  const TemporaryFolder folder;
  EXPECT_EQ(table(folder, "Step;Verlust\n1;0,5\n2;1e-3\n")->curves.at("Verlust"),
            (Points{{1, 0, 0.5}, {2, 0, 1e-3}}));
  EXPECT_EQ(table(folder, "step\tloss, smoothed\n1\t0.5\n")->curves.at("loss, smoothed"),
            (Points{{1, 0, 0.5}}));
  EXPECT_EQ(table(folder, "\xef\xbb\xbfstep,\"a,b\"\r\n1,2\r\n")->curves.at("a,b"), (Points{{1, 0, 2}}));
}

TEST(CurvesTable, ADownloadOfTensorBoardIsNamedByItsFile) {
  const TemporaryFolder folder;
  EXPECT_EQ(table(folder, "Wall time,Step,Value\n1.6e9,100,0.5\n")->curves.at("curve"),
            (Points{{100, 0, 0.5}}));
}

TEST(CurvesTable, WhatIsNoNumberIsLeftOutAndCounted) {
  const TemporaryFolder folder;
  const auto run = table(folder, "step,loss,note\n1,0.5,\nx,0.5,\n3,oops,\n4,nan,\n5,0.25,good\n6,0.125,\n");
  EXPECT_EQ(run->curves.at("loss"), (Points{{1, 0, 0.5}, {5, 0, 0.25}, {6, 0, 0.125}}));
  expectNamed(*run, "3 cells that are no numbers, the first in line 3");
}

TEST(CurvesTable, DamageEndsTheReadingWithASentence) {
  const TemporaryFolder folder;
  const auto run = table(folder, "step,loss\n1,0.5\n2,\"0.25\n");
  EXPECT_EQ(run->curves.at("loss").size(), 1u);
  expectNamed(*run, "never closed");
}

TEST(CurvesTable, WithoutAStepItIsNone) {
  const TemporaryFolder folder;
  for (const std::string text : {"name,price\na,1\n", "step\n1\n", "step,time\n1,2\n", ",,,\n", "a;b\n"})
    HP_EXPECT_REFUSED(table(folder, text), "curve");
}

TEST(CurvesTable, ClearNamesBecomeOurs) {
  const TemporaryFolder folder;
  const auto names = [&](const std::string& headings) {
    const auto columns = static_cast<std::size_t>(std::ranges::count(headings, ','));
    std::string row = "1";
    for (std::size_t i = 0; i < columns; ++i) row += ",1";
    return namesOf(table(folder, headings + "\n" + row + "\n")->curves);
  };
  EXPECT_EQ(names("step,Loss/train,Loss/valid"), (Names{"loss/train", "loss/validation"}));
  EXPECT_EQ(names("step,loss"), Names{"loss"}) << "of which split is not said";
  EXPECT_EQ(names("step,loss,train_loss,val_loss"), (Names{"loss", "loss/train", "loss/validation"}));
  EXPECT_EQ(names("step,train_loss,training-loss"), (Names{"train_loss", "training-loss"})) << "which one?";
  EXPECT_EQ(names("step,box_loss,test_loss"), (Names{"box_loss", "test_loss"}));
  EXPECT_EQ(names("step,loss/batch,accuracy/train"), (Names{"accuracy/train", "loss/batch"}));
}

}  // namespace
}  // namespace hp
