// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_rows.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <limits>
#include <map>
#include <sstream>

#include "core/data/csv_reader.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

ExperimentRow exampleRow() {
  ExperimentRow row{
      .index = 123456,
      .network = "a \"net\"",
      .picture = "ein Bild, groß\n.png",
      .method = "=LRP",
      .transformation = {.kind = "occlusion", .amount = 1, .region = Region{0.1, 0.2, 0.3, 0.4}},
      .repeat = 3,
      .classRank = 2,
      .target = 281,
      .targetAfter = 282,
      .className = "tabby, tabby cat",
      .firstBefore = 7,
      .firstAfter = 8,
      .probabilityBefore = 0.1 + 0.2,
      .probabilityAfter = std::numeric_limits<double>::denorm_min(),
      .rankAfter = 5};
  row.distance = {.rmse = 1.0 / 3,
                  .normalisedRmse = 0.25,
                  .pearson = std::nan(""),
                  .spearman = -1,
                  .ssim = 0.5,
                  .topOverlap = 0,
                  .centreShift = 1e300,
                  .cells = 50176};
  row.uncropped = {.rmse = 2.0 / 3};
  row.mapBefore = std::string(64, 'a');
  row.mapAfter = std::string(64, 'b');
  row.error = "It \"failed\".";
  return row;
}

TEST(ExperimentRows, ARowComesBackBitForBit) {
  const auto row = exampleRow();
  const auto line = rowLine(row);
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  const auto again = rowFromLine(line);
  EXPECT_EQ(rowLine(again), line);
  EXPECT_EQ(again.index, row.index);
  EXPECT_EQ(again.picture, row.picture);
  EXPECT_EQ(again.transformation, row.transformation);
  EXPECT_EQ(again.probabilityBefore, row.probabilityBefore);
  EXPECT_EQ(again.probabilityAfter, row.probabilityAfter);
  EXPECT_EQ(again.distance.rmse, row.distance.rmse);
  EXPECT_TRUE(std::isnan(again.distance.pearson));
  EXPECT_EQ(again.distance.cells, row.distance.cells);
  EXPECT_EQ(again.uncropped.rmse, row.uncropped.rmse);
  EXPECT_TRUE(std::isnan(again.uncropped.normalisedRmse));
  EXPECT_EQ(again.error, row.error);
}

TEST(ExperimentRows, RowsFromBeforeTheUncroppedDistanceAreReadWithoutIt) {
  auto line = rowLine(exampleRow());
  const auto begin = line.find("\"uncropped\""), end = line.find("\"map-before\"");
  line.erase(begin, end - begin);
  const auto row = rowFromLine(line);
  EXPECT_TRUE(std::isnan(row.uncropped.rmse));
  EXPECT_EQ(row.distance.rmse, 1.0 / 3);
}

TEST(ExperimentRows, NoNumberIsNull) {
  EXPECT_NE(rowLine(exampleRow()).find("\"pearson\":null"), std::string::npos);
}

TEST(ExperimentRows, BytesThatAreNoTextDoNotEndARun) {
  auto row = exampleRow();
  row.picture = "\xff.png";
  EXPECT_NO_THROW(rowFromLine(rowLine(row)));
}

TEST(ExperimentRows, WhatIsNoRowIsRefused) {
  HP_EXPECT_REFUSED(rowFromLine(""), "row");
  HP_EXPECT_REFUSED(rowFromLine("[]"), "object");
  HP_EXPECT_REFUSED(rowFromLine("{}"), "index");
  HP_EXPECT_REFUSED(rowFromLine("{\"index\": " + std::string(100'000, '[') + std::string(100'000, ']') + "}"),
                    "too deep");
  auto line = rowLine(exampleRow());
  const auto place = line.find("\"repeat\"");
  HP_EXPECT_REFUSED(rowFromLine(line.substr(0, place) + "\"repeated\":1," + line.substr(place)), "repeated");
  auto far = line;
  HP_EXPECT_REFUSED(rowFromLine(far.replace(far.find("123456"), 6, "1000000")), "below 1000000");
  HP_EXPECT_REFUSED(rowFromLine(line.replace(line.find("123456"), 6, "-1")), "index");
}

TEST(ExperimentRows, WhatLacksAPartIsNoRow) {
  const auto line = rowLine(exampleRow());
  for (const std::string key :
       {"network", "class-rank", "probability-before", "ssim", "map-before", "error"}) {
    const auto begin = line.find(",\"" + key + "\":");
    ASSERT_NE(begin, std::string::npos) << key;
    auto end = line.find(",\"", begin + 1);
    if (end == std::string::npos) end = line.rfind('}');
    HP_EXPECT_REFUSED(rowFromLine(line.substr(0, begin) + line.substr(end)), "no '" + key + "'");
  }
}

TEST(ExperimentRows, TheTableIsReadAsItWasWritten) {
  std::istringstream file(csvHeader() + csvLine(exampleRow()));
  CsvReader reader(file, "rows.csv");
  std::vector<std::string> head, cells;
  ASSERT_TRUE(reader.next(head));
  ASSERT_TRUE(reader.next(cells));
  ASSERT_EQ(head.size(), cells.size());
  const auto cell = [&](const std::string& title) {
    const auto at = std::find(head.begin(), head.end(), title) - head.begin();
    return cells.at(static_cast<std::size_t>(at));
  };
  EXPECT_EQ(cell("index"), "123456");
  EXPECT_EQ(cell("network"), "a \"net\"");
  EXPECT_EQ(cell("picture"), "ein Bild, groß\n.png");
  EXPECT_EQ(cell("method"), "'=LRP");
  EXPECT_EQ(cell("probability-before"), "0.30000000000000004");
  EXPECT_EQ(cell("pearson"), "");
  EXPECT_EQ(cell("spearman"), "-1");
  EXPECT_EQ(cell("target"), "281");
  EXPECT_EQ(cell("rank-after"), "5");
  EXPECT_EQ(cell("flip"), "") << "it failed";
  EXPECT_EQ(cell("region"), "0.1 0.2 0.3 0.4");
  EXPECT_EQ(cell("filling"), "black");
  EXPECT_EQ(cell("rmse-uncropped"), "0.6666666666666666");
  EXPECT_EQ(cell("normalised-rmse-uncropped"), "");
  EXPECT_EQ(cell("error"), "It \"failed\".");
}

/// The cells of a row under their titles.
std::map<std::string, std::string> tableOf(const ExperimentRow& row) {
  std::istringstream file(csvHeader() + csvLine(row));
  CsvReader reader(file, "rows.csv");
  std::vector<std::string> head, cells;
  reader.next(head);
  reader.next(cells);
  std::map<std::string, std::string> table;
  for (std::size_t i = 0; i < cells.size(); ++i) table[head.at(i)] = cells[i];
  return table;
}

/// The network never saw the picture, or not the changed one.
ExperimentRow failedRow(bool isBefore) {
  auto row = exampleRow();
  if (isBefore) row.probabilityBefore = std::nan("");
  row.probabilityAfter = row.distance.rmse = std::nan("");
  row.distance.cells = 0;
  return row;
}

TEST(FailedRows, WhatIsNotKnownIsEmptyInTheTable) {
  auto table = tableOf(failedRow(true));
  for (const char* title : {"target", "first-before", "probability-before", "target-after", "first-after",
                            "probability-after", "rank-after", "flip", "cells"})
    EXPECT_EQ(table.at(title), "") << title;
  table = tableOf(failedRow(false));
  EXPECT_EQ(table.at("target"), "281");
  EXPECT_EQ(table.at("first-before"), "7");
  for (const char* title : {"target-after", "first-after", "rank-after", "flip"})
    EXPECT_EQ(table.at(title), "") << title;
}

TEST(FailedRows, WhatIsNotKnownIsNullAndReadAgain) {
  for (const bool isBefore : {true, false}) {
    const auto line = rowLine(failedRow(isBefore));
    for (const char* key : {"target-after", "first-after", "rank-after", "cells"})
      EXPECT_NE(line.find("\"" + std::string(key) + "\":null"), std::string::npos) << key << line;
    EXPECT_EQ(line.find("\"target\":null") != std::string::npos, isBefore);
    EXPECT_EQ(line.find("\"first-before\":null") != std::string::npos, isBefore);
    EXPECT_EQ(rowLine(rowFromLine(line)), line);
  }
}

TEST(FailedRows, ThoseOfOlderFoldersAreRead) {
  auto line = rowLine(failedRow(true));
  for (const std::string key : {"target", "target-after", "first-before", "first-after", "rank-after"}) {
    const auto wanted = "\"" + key + "\":null";
    line.replace(line.find(wanted), wanted.size(), "\"" + key + "\":0");
  }
  EXPECT_EQ(rowLine(rowFromLine(line)), rowLine(failedRow(true)));
}

TEST(FailedRows, OthersKnowAll) {
  auto row = failedRow(true);
  row.error.clear();
  EXPECT_EQ(rowLine(row).find("\"target\":null"), std::string::npos);
  auto line = rowLine(row);
  line.replace(line.find("\"target\":281"), 12, "\"target\":null");
  HP_EXPECT_REFUSED(rowFromLine(line), "whole number");
}

TEST(FailedRows, TheyAreNoFlips) {
  auto row = exampleRow();
  EXPECT_FALSE(row.isFlip());
  EXPECT_EQ(tableOf(row).at("flip"), "");
  row.error.clear();
  EXPECT_TRUE(row.isFlip());
  EXPECT_EQ(tableOf(row).at("flip"), "yes");
}

class RowsFile : public testing::Test {
 protected:
  void write(const std::string& text) { std::ofstream(folder_ / "rows.jsonl", std::ios::binary) << text; }
  std::string line(std::int64_t index) {
    auto row = exampleRow();
    row.index = index;
    return rowLine(row);
  }
  test::TemporaryFolder folder_;
};

TEST_F(RowsFile, RowsComeByIndexAndWithoutATornEnd) {
  const auto last = line(3);
  for (std::size_t cut = 0; cut < last.size(); ++cut) {
    write(line(2) + line(1) + last.substr(0, cut));
    const auto rows = readRows(folder_.path());
    ASSERT_EQ(rows.size(), 2U) << cut;
    EXPECT_EQ(rows[0].index, 1);
  }
}

TEST_F(RowsFile, DamageIsNamedWithItsLine) {
  write(line(1) + "nonsense\n" + line(2));
  HP_EXPECT_REFUSED(readRows(folder_.path()), "line 2");
  write(line(1) + line(2) + line(1));
  HP_EXPECT_REFUSED(readRows(folder_.path()), "line 3");
  write(line(1) + std::string(2'000'000, 'x') + "\n");
  HP_EXPECT_REFUSED(readRows(folder_.path()), "rows.jsonl");
}

}  // namespace
}  // namespace hp
