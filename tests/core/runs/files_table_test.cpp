// SPDX-License-Identifier: GPL-3.0-or-later
// files.tsv: what is written is read, by this program, an older and a newer one.
#include "core/runs/files_table.h"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/core/import/peak_memory.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

FileRows parsed(const std::string& text) {
  std::istringstream file(text);
  return parsedFiles(file, "files.tsv", text.size());
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
  const FileRows rows = {{"a\tb\\n\n.png", "1", "2", "cat", "train", "3", "dog"},
                         {"c.png", "4", "5", "", "test"}};
  EXPECT_TRUE(std::ranges::equal(parsed(filesText(rows)), rows, equal));
  EXPECT_TRUE(parsed(filesText({})).empty());
}

TEST(FilesTable, OfAnOlderProgramHasFewerColumns) {
  const auto rows = parsed("id\tbytesSha256\tpixelsSha256\tlabel\tsplit\na\tb\tc\td\te\n");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_TRUE(equal(rows[0], {"a", "b", "c", "d", "e"}));
}

TEST(FilesTable, ColumnsAreKnownByTheirHeadingsAndUnknownOnesIgnored) {
  const auto rows = parsed("split\tweather\tid\tbytesSha256\tpixelsSha256\tlabel\ntest\train\ta\tb\tc\td\n");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_TRUE(equal(rows[0], {"a", "b", "c", "d", "test"}));
}

TEST(FilesTable, DamageIsNamed) {
  const std::string headings = "id\tbytesSha256\tpixelsSha256\tlabel\tsplit";
  for (const auto& text : {std::string(), std::string("id\tlabel\n"), headings + "\tlabel\n",
                           std::string(1 << 20, '\t'), std::string(1 << 20, 'x')})
    HP_EXPECT_REFUSED(parsed(text), "headings");
  for (const char* line : {"a\tb\tc\td", "a\tb\tc\td\te\tf", ""})
    HP_EXPECT_REFUSED(parsed(headings + "\n" + line + "\n"), "columns");
}

TEST(FilesTable, EveryBrokenLineIsNamed) {
  std::istringstream file(manyRows(3, "a\tb\tc\td\te\n") + "odd\n" + "a\tb\tc\td\te\n\na\tb\tc\td\tcut");
  EXPECT_EQ(brokenFiles(file, "files.tsv").first, (std::vector<std::int64_t>{5, 7, 8}));
  HP_EXPECT_REFUSED(parsed(manyRows(1, "a\tb\tc\td\te")), "line 2");
}

TEST(FilesTable, CopiesAreTheirOwn) {
  FileRows rows = {{"a", "1", "2", "cat", "train"}};
  auto more = rows;
  more.push_back({"b", "3", "4", "dog", "test", "5", "cat"});
  EXPECT_EQ(rows.size(), 1U);
  ASSERT_EQ(more.size(), 2U);
  EXPECT_TRUE(equal(more[0], rows[0]));
  EXPECT_EQ(more.id(1), "b");
  EXPECT_EQ(more.split(1), "test");
  EXPECT_EQ(more[1].dataLabel, "cat");
}

TEST(FilesTable, AMillionRowsTakeLittleMoreThanTheirText) {
  const auto digest = std::string(64, 'a');
  const auto text =
      manyRows(1'000'000, "train/cat/1234567.png\t" + digest + '\t' + digest + "\tcat\ttrain\n");
  std::istringstream file(text);
  FileRows rows;
  const auto peak = test::peakMemoryOf([&] { rows = parsedFiles(file, "files.tsv", text.size()); });
  EXPECT_EQ(rows[999'999].pixelDigest, digest);
  if (peak) {
    EXPECT_LT(*peak, static_cast<std::int64_t>(text.size()) + (80 << 20));
  }
}

TEST(FilesTable, ALineWithoutAnEndTakesNoMemory) {
  std::istringstream file(manyRows(1, std::string(64 << 20, 'x')));
  const auto peak = test::peakMemoryOf([&] { HP_EXPECT_REFUSED(parsedFiles(file, "files.tsv"), "line 2"); });
  if (peak) {
    EXPECT_LT(*peak, 20 << 20);
  }
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
