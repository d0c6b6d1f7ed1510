// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/core/data/set_files.h"

namespace hp {
namespace {

using test::errorOf;

DataSpec unusual() {
  return {.kind = DataKind::Pets,
          .path = "/data/h\xc3\xa4user",
          .rule = SplitRule::ContentHash,
          .splitSeed = 77,
          .validationShare = 0.125,
          .scenes = {.seed = 9007199254740991,
                     .size = 64,
                     .distractors = 3,
                     .watermarkRate = 0.1,
                     .watermarkElsewhere = 0.3,
                     .watermarkClass = 5},
          .trainScenes = 7,
          .validationScenes = 8,
          .sceneMasks = true,
          .leaveOut = {"a/1.png", "b/\"2\".png"}};
}

TEST(DataSpecJson, KeepsEverything) {
  const auto json = toJson(unusual());
  EXPECT_EQ(
      json.dump(),
      R"({"kind":"pets","split":"content-hash","split-seed":77,"validation-share":0.125,"train-scenes":7,)"
      R"("validation-scenes":8,"scene-masks":true,"path":"/data/häuser","scenes":{"seed":9007199254740991,)"
      R"("size":64,"distractors":3,"watermark-rate":0.1,"watermark-elsewhere":0.3,"watermark-class":5},)"
      R"("leave-out":["a/1.png","b/\"2\".png"]})");
  const auto back = dataSpecFromJson(Json::parse(json.dump()));
  EXPECT_EQ(toJson(back), json);
  EXPECT_EQ(back.path, unusual().path);
  EXPECT_EQ(back.leaveOut, unusual().leaveOut);
  EXPECT_EQ(back.scenes.watermarkElsewhere, 0.3);
}

TEST(DataSpecJson, KnowsEveryKindAndRule) {
  for (const auto kind :
       {DataKind::Folders, DataKind::Scenes, DataKind::Cifar10, DataKind::List, DataKind::Pets})
    EXPECT_EQ(dataSpecFromJson(toJson({.kind = kind})).kind, kind);
  for (const auto rule : {SplitRule::Folder, SplitRule::Shuffle, SplitRule::ContentHash})
    EXPECT_EQ(dataSpecFromJson(toJson({.rule = rule})).rule, rule);
}

TEST(DataSpecJson, AbsentKeysKeepTheirDefaults) {
  EXPECT_EQ(toJson(dataSpecFromJson(Json::object())), toJson(DataSpec{}));
}

TEST(DataSpecJson, RefusesWhatItDoesNotKnow) {
  for (const char* text :
       {"[]", "3", R"({"kinds":"folders"})", R"({"kind":"folder"})", R"({"kind":1})", R"({"split":"random"})",
        R"({"path":1})", R"({"path":null})", R"({"leave-out":"x"})", R"({"leave-out":[1]})",
        R"({"scenes":[]})", R"({"scenes":{"sizes":3}})", R"({"scenes":{"size":1e9}})",
        R"({"validation-share":1})", R"({"train-scenes":-1})", R"({"train-scenes":1e30})",
        R"({"split-seed":-1})", R"({"split-seed":"1"})"})
    EXPECT_THROW(dataSpecFromJson(Json::parse(text)), Error) << text;
  EXPECT_THROW(toJson({.path = "/data/caf\xe9"}), Error);
}

TEST(DataSpecFor, GuessesFromWhatLiesThere) {
  EXPECT_EQ(dataSpecFor("scenes:").scenes.seed, 1u);
  EXPECT_EQ(dataSpecFor("scenes:123").kind, DataKind::Scenes);
  EXPECT_EQ(dataSpecFor("scenes:123").scenes.seed, 123u);
  const test::SetFolder folder;
  const auto guess = [&](const std::string& name) { return dataSpecFor((folder.path() / name).string()); };
  folder.put("flat/a/1.png", "");
  EXPECT_EQ(guess("flat").kind, DataKind::Folders);
  EXPECT_EQ(guess("flat").rule, SplitRule::Shuffle);
  folder.put("divided/train/a/1.png", "");
  EXPECT_EQ(guess("divided").rule, SplitRule::Folder);
  folder.put("cifar/test_batch.bin", "");
  EXPECT_EQ(guess("cifar").kind, DataKind::Cifar10);
  folder.put("pets/images/a_1.jpg", "");
  folder.put("pets/annotations/trimaps/a_1.png", "");
  EXPECT_EQ(guess("pets").kind, DataKind::Pets);
  EXPECT_EQ(guess("pets").rule, SplitRule::ContentHash);
  folder.put("plain.csv", "path,label\n");
  folder.put("split.CSV", "path,label,split\n");
  EXPECT_EQ(guess("plain.csv").kind, DataKind::List);
  EXPECT_EQ(guess("plain.csv").rule, SplitRule::Shuffle);
  EXPECT_EQ(guess("split.CSV").rule, SplitRule::Folder);
}

/// While it lives relative paths begin here.
class WorkingFolder {
 public:
  explicit WorkingFolder(const std::filesystem::path& folder) { std::filesystem::current_path(folder); }
  ~WorkingFolder() { std::filesystem::current_path(before_); }
  WorkingFolder(const WorkingFolder&) = delete;
  WorkingFolder& operator=(const WorkingFolder&) = delete;

 private:
  std::filesystem::path before_ = std::filesystem::current_path();
};

// A run is gone on with from another folder than it was begun from.
TEST(DataSpecFor, NamesPlacesFromTheRoot) {
  const test::SetFolder folder;
  folder.put("flat/a/1.png", "");
  folder.put("cifar/test_batch.bin", "");
  folder.put("pets/images/a_1.jpg", "");
  folder.put("pets/annotations/trimaps/a_1.png", "");
  folder.put("plain.csv", "path,label\n");
  const WorkingFolder here(folder.path() / "flat");
  for (const std::string name : {"flat", "cifar", "pets", "plain.csv"})
    EXPECT_EQ(dataSpecFor("../" + name).path, std::filesystem::canonical(folder.path() / name)) << name;
}

TEST(DataSpecFor, SaysWhatItExpected) {
  const test::SetFolder folder;
  folder.put("file.txt", "");
  folder.put("loose/1.png", "");
  const auto message = [&](const std::string& name) {
    return errorOf([&] { dataSpecFor((folder.path() / name).string()); });
  };
  EXPECT_NE(message("gone").find("There is no folder or list"), std::string::npos);
  EXPECT_NE(message("file.txt").find("no CSV list"), std::string::npos);
  EXPECT_NE(message("loose").find("a folder of pictures for each class"), std::string::npos);
  for (const char* name : {"scenes:x", "scenes:-1", "scenes:1 ", "scenes:99999999999999999999", ""})
    EXPECT_NE(errorOf([&] { dataSpecFor(name); }), "") << name;
}

}  // namespace
}  // namespace hp
