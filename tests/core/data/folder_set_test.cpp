// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "core/base/platform.h"
#include "tests/core/data/set_files.h"

namespace hp {
namespace {

using test::errorOf;
using test::idsOf;
using test::linesOf;
using test::SetFolder;
using Texts = std::vector<std::string>;

Dataset opened(const SetFolder& folder, SplitRule rule = SplitRule::Shuffle) {
  return openDataset({.path = folder.path(), .rule = rule, .validationShare = 0}, {});
}

std::int64_t ignoredBecause(const Dataset& set, const std::string& reason) {
  for (const auto& ignored : set.ignoredFiles())
    if (ignored.reason == reason) return ignored.count;
  return 0;
}

void twoClasses(const SetFolder& folder) {
  folder.picture("cats/1.png");
  folder.picture("dogs/1.png");
}

TEST(FolderSet, IsInTheOrderOfBytes) {
  const SetFolder folder;
  for (const char* name :
       {"b/a10.png", "b/a2.png", "b/Z.JPG", "b/\xc3\xa4.jpeg", "a/x.webp", "B/y.TIFF", "a.b/q.bmp"})
    folder.put(name, "");
  const auto set = opened(folder);
  EXPECT_EQ(idsOf(set), (Texts{"B/y.TIFF", "a.b/q.bmp", "a/x.webp", "b/Z.JPG", "b/a10.png", "b/a2.png",
                               "b/\xc3\xa4.jpeg"}));
  EXPECT_EQ(set.classNames(), (Texts{"B", "a", "a.b", "b"}));
  EXPECT_EQ(set.example(1).label, 2);
  EXPECT_FALSE(set.hasMasks());
  EXPECT_THROW(set.mask(0), Error);
}

TEST(FolderSet, KnowsFourSplits) {
  const SetFolder folder;
  for (const char* split : {"train", "val", "Calibration", "test"}) {
    folder.put(split + std::string("/cats/1.png"), "");
    folder.put(split + std::string("/dogs/2.png"), "");
  }
  const auto set = opened(folder, SplitRule::Folder);
  EXPECT_EQ(linesOf(set),
            (Texts{"Calibration/cats/1.png calibration cats", "Calibration/dogs/2.png calibration dogs",
                   "test/cats/1.png test cats", "test/dogs/2.png test dogs", "train/cats/1.png train cats",
                   "train/dogs/2.png train dogs", "val/cats/1.png validation cats",
                   "val/dogs/2.png validation dogs"}));
  EXPECT_EQ(set.indexesOf(Split::Train), (std::vector<std::size_t>{4, 5}));
}

TEST(FolderSet, AClassMayBeCalledTrain) {
  const SetFolder folder;
  folder.picture("train/1.png");
  folder.picture("plane/1.png");
  EXPECT_EQ(opened(folder).classNames(), (Texts{"plane", "train"}));
}

TEST(FolderSet, CountsWhatItIgnores) {
  const SetFolder folder;
  twoClasses(folder);
  for (const char* name :
       {"readme.txt", "cats/notes.txt", "cats/Thumbs.db", "cats/.DS_Store", "cats/._1.png",
        "dogs/deeper/2.png", "dogs/folder.png/3.png", ".git/x.png", "birds/none.txt", "cats/png"})
    folder.put(name, "");
  const auto set = opened(folder);
  EXPECT_EQ(idsOf(set), (Texts{"cats/1.png", "dogs/1.png"}));
  EXPECT_EQ(set.classNames(), (Texts{"cats", "dogs"}));
  EXPECT_EQ(ignoredBecause(set, "hidden"), 3);
  EXPECT_EQ(ignoredBecause(set, "no picture by its ending"), 4);
  EXPECT_EQ(ignoredBecause(set, "folder inside a class"), 2);
  EXPECT_EQ(ignoredBecause(set, "outside class folders"), 1);
  EXPECT_EQ(ignoredBecause(set, "class folder without pictures"), 1);
}

TEST(FolderSet, IgnoresPicturesWithoutAClassBesideSplits) {
  const SetFolder folder;
  for (const char* name : {"train/cats/1.png", "train/dogs/1.png", "test/7.png", "extra/1.png", "all.csv"})
    folder.put(name, "");
  const auto set = opened(folder, SplitRule::Folder);
  EXPECT_EQ(idsOf(set), (Texts{"train/cats/1.png", "train/dogs/1.png"}));
  EXPECT_EQ(ignoredBecause(set, "outside class folders"), 2);
  EXPECT_EQ(ignoredBecause(set, "folder that names no split"), 1);
}

TEST(FolderSet, FollowsLinksOnce) {
  const SetFolder folder;
  twoClasses(folder);
  std::filesystem::create_directory_symlink(folder.path() / "cats", folder.path() / "lions");
  std::filesystem::create_directory_symlink(folder.path(), folder.path() / "dogs" / "loop");
  std::filesystem::create_symlink(folder.path() / "cats/1.png", folder.path() / "dogs/2.png");
  const auto set = opened(folder);
  EXPECT_EQ(idsOf(set), (Texts{"cats/1.png", "dogs/1.png", "dogs/2.png", "lions/1.png"}));
  EXPECT_EQ(set.picture(2), set.picture(0));
}

// What is named like a picture and is none is never left out silently: it is an example that fails.
TEST(FolderSet, KeepsBrokenFilesAndNamesThem) {
  const SetFolder folder;
  twoClasses(folder);
  folder.put("cats/2.png", "");
  std::filesystem::create_symlink("nowhere.png", folder.path() / "cats/3.png");
  std::filesystem::create_symlink("4.png", folder.path() / "cats/4.png");
  ASSERT_EQ(mkfifo((folder.path() / "cats/5.png").c_str(), 0600), 0);
  std::filesystem::create_symlink("/dev/zero", folder.path() / "cats/6.png");
  folder.put("cats/7.png", "");
  std::filesystem::resize_file(folder.path() / "cats/7.png", std::uintmax_t{1} << 40);
  const auto set = opened(folder);
  ASSERT_EQ(set.examples().size(), 8u);
  for (std::size_t i = 1; i <= 6; ++i) {
    const auto name = (folder.path() / set.example(i).id).string();
    EXPECT_NE(errorOf([&] { set.picture(i); }).find(name), std::string::npos) << name;
    const bool hasBytes = i == 1;
    EXPECT_EQ(errorOf([&] { set.byteDigest(i); }).find(name) == std::string::npos, hasBytes) << name;
  }
}

TEST(FolderSet, RefusesNamesThatCannotBeIds) {
  for (const char* name : {"cats/caf\xe9.png", "c\xff/1.png", "cats/two\nlines.png", "cats/tab\t.png"}) {
    const SetFolder folder;
    twoClasses(folder);
    folder.put(name, "");
    EXPECT_NE(errorOf([&] { opened(folder); }).find("rename it"), std::string::npos) << name;
  }
  const SetFolder folder;
  twoClasses(folder);
  folder.put("cats/caf\xe9.txt", "");
  EXPECT_EQ(opened(folder).examples().size(), 2u) << "what is ignored may have any name";
}

TEST(FolderSet, RefusesWhatIsNoSet) {
  const SetFolder folder;
  EXPECT_NE(errorOf([&] { opened(folder); }).find("holds no pictures"), std::string::npos);
  folder.picture("cats/1.png");
  EXPECT_NE(errorOf([&] { opened(folder); }).find("only the class 'cats'"), std::string::npos);
  EXPECT_NE(errorOf([&] { openDataset({.path = folder.path() / "gone"}, {}); }).find("There is no folder"),
            std::string::npos);
  EXPECT_NE(errorOf([&] { openDataset({.path = folder.path() / "cats/1.png"}, {}); }).find("is no folder"),
            std::string::npos);
}

TEST(FolderSet, NamesAFolderThatCannotBeRead) {
  const SetFolder folder;
  twoClasses(folder);
  const auto shut = folder.path() / "cats";
  std::filesystem::permissions(shut, std::filesystem::perms::none);
  const bool rights = platform::canWriteInto(shut);
  const auto message = errorOf([&] { opened(folder); });
  std::filesystem::permissions(shut, std::filesystem::perms::owner_all);
  if (rights) GTEST_SKIP() << "this user may read everything";
  EXPECT_NE(message.find(shut.string()), std::string::npos) << message;
}

TEST(FolderSet, DigestsAreOfTheFile) {
  const SetFolder folder;
  folder.put("a/1.png", "abc");
  folder.put("b/1.png", "");
  EXPECT_EQ(opened(folder).byteDigest(0), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(opened(folder).byteDigest(1), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(FolderSet, ADatasetChecksItsExamples) {
  const auto made = [](std::vector<Example> examples) {
    struct Nothing : PictureSource {
      Image picture(const Example&) const override { return {}; }
      std::string byteDigest(const Example&) const override { return {}; }
    };
    return Dataset({}, {"a", "b"}, std::move(examples), std::make_shared<Nothing>());
  };
  EXPECT_EQ(idsOf(made({{"y", 0}, {"x", 1}})), (Texts{"x", "y"}));
  EXPECT_THROW(made({{"x", 0}, {"x", 1}}), Error);
  EXPECT_THROW(made({{"x", 2}}), Error);
  EXPECT_THROW(made({{"x", -1}}), Error);
}

}  // namespace
}  // namespace hp
