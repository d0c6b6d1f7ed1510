// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of two runs as settings that differ; a list of 25,000 of them.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/compare/setting_entries.h"

namespace hp {
namespace {

using Pictures = std::vector<FileRow>;

const Pictures kThree = {{"a.png", "bytes a", "pixels a", "cat", "train"},
                         {"b.png", "bytes b", "pixels b", "dog", "train"},
                         {"c.png", "bytes c", "pixels c", "cat", "validation"}};

std::vector<SettingRow> compared(const Pictures& a, const Pictures& b) {
  return pictureRows(ComparedRun{.files = a}, ComparedRun{.files = b});
}

SettingRow rowOf(const std::vector<SettingRow>& rows, const std::string& key) {
  const auto found = std::ranges::find(rows, key, &SettingRow::key);
  return found == rows.end() ? SettingRow{} : *found;
}

std::vector<std::string> differing(const std::vector<SettingRow>& rows) {
  std::vector<std::string> keys;
  for (const auto& row : rows)
    if (row.differs) keys.push_back(row.key);
  return keys;
}

TEST(PictureRows, AddedRemovedAndChangedAreNamed) {
  auto a = kThree, b = kThree;
  b[0].pixelDigest = "other pixels";
  b[1].label = "cat";
  b[2].split = "train";
  b.push_back({"d.png", "bytes d", "pixels d", "dog", "train"});
  a.insert(a.begin() + 1, {"e.png", "bytes e", "pixels e", "dog", "train"});
  const auto rows = compared(a, b);
  EXPECT_EQ(differing(rows), (std::vector<std::string>{"files", "files.a.png", "files.e.png", "files.b.png",
                                                       "files.c.png", "files.d.png"}));
  EXPECT_EQ(rowOf(rows, "files").baseline, "3 train, 1 validation");
  EXPECT_EQ(rowOf(rows, "files.a.png").baseline, "the same file, decoded to pixels pixels a");
  EXPECT_EQ(rowOf(rows, "files.b.png").baseline, "label dog");
  EXPECT_EQ(rowOf(rows, "files.b.png").candidate, "label cat");
  EXPECT_EQ(rowOf(rows, "files.c.png").candidate, "split train");
  EXPECT_EQ(rowOf(rows, "files.e.png").candidate, "not there");
  EXPECT_EQ(rowOf(rows, "files.d.png").baseline, "not there");
}

TEST(PictureRows, OtherFilesOfEqualPixelsAreTheSamePictures) {
  auto b = kThree;
  b[0].byteDigest = "saved again";
  b[1].maskDigest = "an older program recorded none";
  EXPECT_TRUE(differing(compared(kThree, b)).empty());
}

TEST(PictureRows, WithoutAListNothingIsSaidOfPictures) {
  EXPECT_TRUE(compared({}, {}).empty());
  const auto rows = compared(kThree, {});
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_FALSE(rows[0].differs);
  EXPECT_FALSE(rows[0].candidate);
}

TEST(PictureRows, OfManyAThousandAreNamedAndTheRestCounted) {
  Pictures a, b;
  for (int i = 0; i < 25'000; ++i) {
    const auto id = "picture " + std::to_string(i);
    a.push_back({id, "bytes", "pixels of one", "cat", "train"});
    b.push_back({id, "bytes", "pixels of the other", "cat", "train"});
  }
  std::ranges::reverse(b);
  const auto rows = compared(a, b);
  EXPECT_EQ(differing(rows).size(), 1001u);
  EXPECT_EQ(rowOf(rows, "files.*").candidate, "24000 more that differ");
}

}  // namespace
}  // namespace hp
