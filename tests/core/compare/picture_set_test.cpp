// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/picture_set.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "core/imaging/image_file.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using Ids = std::vector<std::string>;

class PicturesInAFolder : public testing::Test {
 protected:
  void put(const std::string& name) const {
    std::filesystem::create_directories((folder_ / name).parent_path());
    writePng(folder_ / name, Image(4, 3, {1, 2, 3}));
  }
  PictureSet found() const { return picturesIn(folder_.path(), {}); }

  test::TemporaryFolder folder_;
};

TEST_F(PicturesInAFolder, AreFoundWithAndWithoutClassesInTheOrderOfTheirNames) {
  for (const char* name : {"b.png", "a.png", "dogs/2.png", "validation/cats/1.png"}) put(name);
  const auto set = found();
  EXPECT_EQ(set.ids, (Ids{"a.png", "b.png", "dogs/2.png", "validation/cats/1.png"}));
  EXPECT_EQ(set.total, 4u);
  EXPECT_EQ(set.picture(3).width, 4);
  EXPECT_EQ(set.name, "pictures in " + folder_.path().filename().string());
}

TEST_F(PicturesInAFolder, WhatIsNoPictureIsCountedAndNamed) {
  put("a.png");
  put(".hidden.png");
  put("1/2/3/4/deep.png");
  put("1/2/3/4/5/deeper.png");
  std::ofstream(folder_ / "notes.txt") << "x";
  const auto set = found();
  EXPECT_EQ(set.ids, (Ids{"1/2/3/4/deep.png", "a.png"}));
  ASSERT_EQ(set.ignored.size(), 3u);
  Ids firsts;
  for (const auto& ignored : set.ignored) firsts.push_back(ignored.first);
  std::ranges::sort(firsts);
  EXPECT_EQ(firsts, (Ids{".hidden.png", "1/2/3/4/5", "notes.txt"}));
}

TEST_F(PicturesInAFolder, AreCalledByTheFolderAlsoWhereItsPathEndsInASlash) {
  put("a.png");
  EXPECT_EQ(picturesIn(folder_ / "", {}).name, found().name);
}

TEST_F(PicturesInAFolder, ALinkThatLeadsBackEnds) {
  put("a.png");
  std::filesystem::create_directory_symlink(folder_.path(), folder_ / "again");
  EXPECT_EQ(found().ids.size(), 1u + kDeepestFolder);
}

TEST_F(PicturesInAFolder, NoneIsAnError) {
  HP_EXPECT_REFUSED(found(), "holds no pictures");
  HP_EXPECT_REFUSED(picturesIn(folder_ / "missing", {}), "There is no folder");
}

TEST(Sampled, TakesFromTheWholeOfASetAndReadsWhatItNames) {
  PictureSet set{.ids = {"a", "b", "c", "d", "e", "f"}, .total = 6};
  set.picture = [](std::size_t i) { return Image(static_cast<int>(i) + 1, 1); };
  const auto three = sampled(set, 3);
  EXPECT_EQ(three.ids, (Ids{"a", "c", "e"}));
  EXPECT_EQ(three.picture(2).width, 5);
  EXPECT_EQ(three.total, 6u);
  EXPECT_EQ(sampled(set, 0).ids.size(), 6u);
  EXPECT_EQ(sampled(set, 7).picture(5).width, 6);
}

TEST(Evenly, TakesFromTheWholeOfASet) {
  EXPECT_EQ(evenly({1, 2, 3}, 5), (std::vector<std::size_t>{1, 2, 3}));
  EXPECT_EQ(evenly({10, 11, 12, 13, 14, 15}, 3), (std::vector<std::size_t>{10, 12, 14}));
}

TEST(RecordedPictures, NeedARunThatRecordedData) {
  auto run = std::make_shared<ComparedRun>();
  run->name = "bare";
  HP_EXPECT_REFUSED(recordedPictures({run}, {}), "bare does not say");
}

}  // namespace
}  // namespace hp
