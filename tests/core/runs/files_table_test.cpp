// SPDX-License-Identifier: GPL-3.0-or-later
// files.tsv: what is written is read, by this program, an older and a newer one.
#include "core/runs/files_table.h"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/support/expect_error.h"

namespace hp {
namespace {

std::vector<FileRow> parsed(const std::string& text) {
  std::istringstream file(text);
  return parsedFiles(file, "files.tsv");
}

std::string manyRows(int count, const std::string& row) {
  std::string text = "id\tbytesSha256\tpixelsSha256\tlabel\tsplit\n";
  for (int i = 0; i < count; ++i) text += row;
  return text;
}

bool equal(const FileRow& a, const FileRow& b) {
  return a.id == b.id && a.byteDigest == b.byteDigest && a.pixelDigest == b.pixelDigest &&
         a.label == b.label && a.split == b.split && a.maskDigest == b.maskDigest &&
         a.dataLabel == b.dataLabel;
}

TEST(FilesTable, SurvivesWritingAndReading) {
  const std::vector<FileRow> rows = {{"a\tb\\n\n.png", "1", "2", "cat", "train", "3", "dog"},
                                     {"c.png", "4", "5", "", "test"}};
  EXPECT_TRUE(std::ranges::equal(parsed(filesText(rows)), rows, equal));
  EXPECT_TRUE(parsed(filesText({})).empty());
}

TEST(FilesTable, OfAnOlderProgramHasFewerColumns) {
  const auto rows = parsed("id\tbytesSha256\tpixelsSha256\tlabel\tsplit\na\tb\tc\td\te\n");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_TRUE(equal(rows.front(), {"a", "b", "c", "d", "e"}));
}

TEST(FilesTable, ColumnsAreKnownByTheirHeadingsAndUnknownOnesIgnored) {
  const auto rows = parsed("split\tweather\tid\tbytesSha256\tpixelsSha256\tlabel\ntest\train\ta\tb\tc\td\n");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_TRUE(equal(rows.front(), {"a", "b", "c", "d", "test"}));
}

TEST(FilesTable, DamageIsNamed) {
  const std::string headings = "id\tbytesSha256\tpixelsSha256\tlabel\tsplit";
  for (const auto& text : {std::string(), std::string("id\tlabel\n"), headings + "\tlabel\n",
                           std::string(1 << 20, '\t'), std::string(1 << 20, 'x')})
    HP_EXPECT_REFUSED(parsed(text), "headings");
  for (const char* line : {"a\tb\tc\td", "a\tb\tc\td\te\tf", ""})
    HP_EXPECT_REFUSED(parsed(headings + "\n" + line + "\n"), "columns");
}

TEST(FilesTable, RowsWithoutContentTakeNoMemory) {
  HP_EXPECT_REFUSED(parsed(manyRows(250'000, "\t\t\t\t\n")), "too many rows for its length");
}

TEST(FilesTable, AMillionExamplesAreReadAndNotMore) {
  const auto row = "train/cat/1.png\t\t" + std::string(64, 'a') + "\tcat\ttrain\n";
  EXPECT_EQ(parsed(manyRows(1'000'000, row)).size(), 1'000'000U);
  HP_EXPECT_REFUSED(parsed(manyRows(1'000'001, row)), "more than 1000000.");
}

}  // namespace
}  // namespace hp
