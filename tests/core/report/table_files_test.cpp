// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_files.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/imaging/image_file.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST(Csv, QuotesWhatRfc4180Quotes) {
  const Table table{"", {{"a"}, {"b, c"}}, {{"say \"no\"", "line\nbreak"}, {"plain", "x"}}};
  EXPECT_EQ(csvText(table), "a,\"b, c\"\r\n\"say \"\"no\"\"\",\"line\nbreak\"\r\nplain,x\r\n");
}

TEST(Csv, FillsAndCutsRows) {
  const Table table{"", {{"a"}, {"b"}}, {{"1"}, {"1", "2", "3"}}};
  EXPECT_EQ(csvText(table), "a,b\r\n1,\r\n1,2\r\n");
}

TEST(Csv, HasAllDigitsAndNoFormulas) {
  const Table table{
      "", {{"a"}}, {{numberCell(-0.123456789, 2)}, {"=HYPERLINK(1)"}, {"@x"}, {"-cats"}, {"+1.5"}}};
  EXPECT_EQ(csvText(table), "a\r\n-0.123456789\r\n'=HYPERLINK(1)\r\n'@x\r\n'-cats\r\n'+1.5\r\n");
}

TEST(TablesJson, HasNumbersAsNumbersAndTextsAsTexts) {
  Document document;
  document.blocks.emplace_back(Table{"weights",
                                     {{"name"}, {"value", Alignment::Right}},
                                     {{"1e5", numberCell(0.1234567, 2)}, {"b", "not known"}}});
  document.blocks.emplace_back(KeyValues{"facts", {{"seed", "1001"}}});
  const auto json = nlohmann::json::parse(tablesJson(document));
  ASSERT_EQ(json.size(), 2u);
  EXPECT_EQ(json[0]["caption"], "weights");
  EXPECT_EQ(json[0]["rows"][0][0], "1e5");
  EXPECT_EQ(json[0]["rows"][0][1], 0.1234567);
  EXPECT_EQ(json[0]["rows"][1][1], "not known");
  EXPECT_EQ(json[1]["rows"][0][1], "1001");
}

TEST(TablesJson, SurvivesBrokenTexts) {
  Document document;
  document.blocks.emplace_back(Table{test::kHostileName, {{test::kHostileName}}, {{test::kHostileName}}});
  EXPECT_TRUE(nlohmann::json::accept(tablesJson(document)));
}

TEST(TableFiles, AreNamedByNumberAndCaptionWithinTheFolder) {
  const test::TemporaryFolder folder;
  Document document;
  document.blocks.emplace_back(Table{"../../etc/Settings that DIFFER: \xff", {{"a"}}, {{"1"}}});
  const auto written = writeTables(document, folder.path() / "new" / "tables");
  ASSERT_EQ(written.size(), 2u);
  EXPECT_EQ(written[0], folder.path() / "new" / "tables" / "01-etc-settings-that-differ.csv");
  EXPECT_EQ(contents(written[0]), "a\r\n1\r\n");
  EXPECT_EQ(written[1].filename(), "tables.json");
  EXPECT_EQ(contents(written[1]), tablesJson(document));
}

TEST(TableFiles, AreOneFileWhereThePathSaysJson) {
  const test::TemporaryFolder folder;
  const auto document = comparisonDocument(test::sampleReport());
  const auto path = folder.path() / "all.json";
  EXPECT_EQ(writeTables(document, path), std::vector{path});
  EXPECT_EQ(contents(path), tablesJson(document));
}

TEST(TableFiles, PicturesAreWrittenAsTheyAre) {
  const test::TemporaryFolder folder;
  Document document;
  document.blocks.emplace_back(Picture{"Loss", "A chart", Image(4, 3, {10, 20, 30}), {}});
  const auto written = writePictures(document, folder.path());
  ASSERT_EQ(written.size(), 1u);
  EXPECT_EQ(written[0].filename(), "01-loss.png");
  EXPECT_EQ(readImage(written[0]), Image(4, 3, {10, 20, 30}));
}

}  // namespace
}  // namespace hp
