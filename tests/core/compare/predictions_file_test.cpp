// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/predictions_file.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>

#include "core/compare/predictions_difference.h"
#include "core/runs/files_table.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

const std::string kHeadings = "id,label,predicted,probability,probabilityBits,logit0,logit0Bits\n";
const std::string kRow = "a.jpg,0,1,0.75,3fe8000000000000,0.5,3fe0000000000000\n";

std::vector<PredictionRow> parsed(const std::string& text) {
  std::istringstream file(text);
  return parsedPredictions(file, "x.csv");
}

TEST(PredictionsFile, ReadsWhatOurRunsWrite) {
  const std::vector<PredictionRow> rows = {
      {"cats/a, \"b\".jpg", 0, 2, 1.0 / 3, {-0.0f, 0.1f, 1e-45f}},
      {"dogs/\xc3\xa4.jpg", 1, 0, std::nan(""), {-std::nanf(""), INFINITY, -INFINITY}}};
  const auto back = parsed(predictionsText(rows));
  ASSERT_EQ(back.size(), 2u);
  EXPECT_EQ(back[0].id, rows[0].id);
  EXPECT_EQ(back[0].label, 0);
  EXPECT_EQ(back[0].predicted, 2);
  EXPECT_EQ(back[0].probability, 1.0 / 3);
  EXPECT_EQ(back[0].logits, rows[0].logits);
  EXPECT_TRUE(std::signbit(back[0].logits[0]));
  EXPECT_EQ(back[1].id, rows[1].id);
  EXPECT_TRUE(std::isnan(back[1].probability));
  EXPECT_TRUE(std::isnan(back[1].logits[0]));
  EXPECT_EQ(back[1].logits[1], INFINITY);
  EXPECT_EQ(back[1].logits[2], -INFINITY);
}

TEST(PredictionsFile, FindsColumnsByTheirHeadings) {
  const auto rows = parsed("probability,note,predicted,id,label\r\n1,\"x\ny\",3,p,2\r\n");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].id, "p");
  EXPECT_EQ(rows[0].label, 2);
  EXPECT_EQ(rows[0].predicted, 3);
  EXPECT_EQ(rows[0].probability, 1);
  EXPECT_TRUE(rows[0].logits.empty());
  EXPECT_TRUE(parsed(kHeadings).empty());
}

TEST(PredictionsFile, NamesTheLineOfWhatIsWrong) {
  HP_EXPECT_REFUSED(parsed(""), "x.csv, line 1: there is no column 'id'");
  HP_EXPECT_REFUSED(parsed("id,label,predicted\n"), "line 1: there is no column 'probability'");
  HP_EXPECT_REFUSED(parsed(std::string(60000, 'x') + ',' + std::string(60000, 'x')), "xxx' is there twice");
  HP_EXPECT_REFUSED(parsed("id,id,label,predicted,probability\n"), "the column 'id' is there twice");
  const auto refused = [](const std::string& line, const std::string& part) {
    HP_EXPECT_REFUSED(parsed(kHeadings + kRow + line), "x.csv, line 3: " + part);
  };
  refused("b,0,1,0.5", "there are 4 fields for 7 columns");
  refused("b,0,1,0.75,3fe8000000000000,0.5,3fe00000", "'3fe00000' is no number in bits");
  refused("b,0,1,0.75,3fe8000000000000,0.5,3fe0000000000001", "'3fe0000000000001' is no number equal to 0.5");
  refused("b,0,1,0.5,3fe8000000000000,0.5,3fe0000000000000", "'3fe8000000000000' is no number equal to 0.5");
  refused("b,0,1,1.5,3ff8000000000000,0.5,3fe0000000000000", "'1.5' is no probability");
  refused("b,0,1,inf,7ff0000000000000,0.5,3fe0000000000000", "'inf' is no probability");
  refused("b,0,1,0.75,3fe8000000000000,0.5x,3fe0000000000000", "'0.5x' is no number");
  refused("b,0,1,0.75,3fe8000000000000,,3fe0000000000000", "'' is no number");
  refused("b,0,2,0.75,3fe8000000000000,0.5,3fe0000000000000", "'2' is no class of this network");
  refused("b,0,-1,0.75,3fe8000000000000,0.5,3fe0000000000000", "'-1' is no class of this network");
  refused("b,1.5,1,0.75,3fe8000000000000,0.5,3fe0000000000000", "'1.5' is no number of a class");
  refused("b,99999999999,1,0.75,3fe8000000000000,0.5,3fe0000000000000", "'99999999999' is no number of");
  refused(std::string("b\0,0", 4), "there is a zero byte");
  HP_EXPECT_REFUSED(parsed(kHeadings + kRow + kRow), "x.csv: the picture 'a.jpg' is there twice");
}

TEST(PredictionsFile, RefusesMorePicturesThanFitInMemory) {
  std::string text = "id,label,predicted,probability\n";
  for (int i = 0; i <= 1'000'000; ++i) text += std::to_string(i) + ",0,0,1\n";
  HP_EXPECT_REFUSED(parsed(text), "line 1000002: there are more than 1,000,000 pictures");
}

TEST(PredictionsFile, OnTheDisk) {
  const test::TemporaryFolder folder;
  const auto path = folder / "predictions.csv";
  std::ofstream(path, std::ios::binary) << kHeadings << kRow;
  ASSERT_EQ(readPredictions(path).size(), 1u);
  EXPECT_EQ(readPredictions(path)[0].logits, std::vector{0.5f});
  HP_EXPECT_REFUSED(readPredictions(folder / "none.csv"), "none.csv");
  HP_EXPECT_REFUSED(readPredictions(folder.path()), folder.path().string());
}

}  // namespace
}  // namespace hp
