// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/croissant.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "core/base/digest.h"
#include "core/data/croissant_files.h"
#include "tests/core/data/set_files.h"

namespace hp {
namespace {

/// Two classes, three files, one of them broken and one with a name that URLs must spell out.
class CroissantSet : public testing::Test {
 protected:
  CroissantSet() {
    folder_.picture("pets/train/cats/one & only.png", 1);
    folder_.put("pets/train/cats/2.JPG", "");
    folder_.picture("pets/val/dogs/\xc3\xa4.png", 3);
    std::filesystem::create_symlink("nowhere", folder_.path() / "pets/train/dogs.png");
  }
  Json described(const DataSpec& spec) {
    const auto set = openDataset(spec, {});
    text_ = croissantJson(set, takeInventory(set, 2, {}));
    return Json::parse(text_);
  }
  Json described() { return described({.path = folder_.path() / "pets/"}); }

  test::SetFolder folder_;
  std::string text_;
};

const Json& named(const Json& list, const std::string& id) {
  for (const auto& entry : list)
    if (entry.at("@id") == id) return entry;
  throw std::runtime_error("no " + id);
}

TEST_F(CroissantSet, SaysWhatItConformsTo) {
  const auto json = described();
  EXPECT_EQ(json.at("@type"), "sc:Dataset");
  EXPECT_EQ(json.at("conformsTo"), "http://mlcommons.org/croissant/1.0");
  EXPECT_EQ(json.at("name"), "pets");
  EXPECT_EQ(json.at("description"), "3 labelled pictures in 2 classes, split as the set itself is divided.");
  EXPECT_EQ(json.at("@context").at("recordSet"), "cr:recordSet");
  EXPECT_EQ(json.at("@context").at("data").at("@type"), "@json");
  EXPECT_EQ(text_.find(folder_.path().string()), std::string::npos) << "no place on this machine";
}

TEST_F(CroissantSet, ListsEveryFileWithItsDigest) {
  const auto json = described();
  const auto& files = json.at("distribution");
  const auto& odd = named(files, "train/cats/one & only.png");
  EXPECT_EQ(odd.at("@type"), "cr:FileObject");
  EXPECT_EQ(odd.at("contentUrl"), "train/cats/one%20%26%20only.png");
  EXPECT_EQ(odd.at("encodingFormat"), "image/png");
  EXPECT_EQ(odd.at("sha256"), digestOfFile(folder_.path() / "pets/train/cats/one & only.png"));
  EXPECT_EQ(named(files, "val/dogs/\xc3\xa4.png").at("contentUrl"), "val/dogs/%C3%A4.png");
  EXPECT_EQ(named(files, "pictures-jpeg").at("includes"), Json::array({"**/*.JPG"}));
  EXPECT_EQ(named(files, "pictures-png").at("@type"), "cr:FileSet");
  EXPECT_EQ(files.size(), 5u);
}

TEST_F(CroissantSet, RecordsReferToWhatIsThere) {
  const auto json = described();
  std::set<std::string> fields;
  for (const auto& set : json.at("recordSet"))
    for (const auto& field : set.at("field")) fields.insert(field.at("@id"));
  for (const auto& set : json.at("recordSet")) {
    EXPECT_TRUE(fields.contains(set.at("key").at("@id")));
    for (const auto& field : set.at("field"))
      if (field.contains("references")) {
        EXPECT_TRUE(fields.contains(field.at("references").at("field").at("@id")));
      }
    for (const auto& record : set.at("data"))
      for (const auto& [key, value] : record.items()) EXPECT_TRUE(fields.contains(key)) << key;
  }
  const auto& records = named(json.at("recordSet"), "examples").at("data");
  ASSERT_EQ(records.size(), 3u);
  EXPECT_EQ(records[0].at("examples/id"), "train/cats/2.JPG");
  EXPECT_EQ(records[0].at("examples/pixels-sha256"), "");
  EXPECT_EQ(records[2].at("examples/label"), "dogs");
  EXPECT_EQ(records[2].at("examples/split"), "validation");
  EXPECT_EQ(records[2].at("examples/pixels-sha256").get<std::string>().size(), 64u);
}

TEST_F(CroissantSet, HasTheSameBytesEveryTime) {
  described();
  const auto first = text_;
  described();
  EXPECT_EQ(text_, first);
}

TEST_F(CroissantSet, ScenesHaveRecordsOnly) {
  const auto json = described(
      {.kind = DataKind::Scenes, .scenes = {.seed = 6, .size = 16}, .trainScenes = 6, .validationScenes = 6});
  EXPECT_EQ(json.at("name"), "scenes-6");
  EXPECT_TRUE(json.at("distribution").empty());
  EXPECT_EQ(named(json.at("recordSet"), "classes").at("data").size(), 6u);
}

TEST_F(CroissantSet, ListsAndCifarNameTheirOwnFiles) {
  folder_.put("pets/all.csv", "path,label,split\ntrain/cats/2.JPG,a,test\nval/dogs/\xc3\xa4.png,b,train\n");
  const auto list = described({.kind = DataKind::List, .path = folder_.path() / "pets/all.csv"});
  EXPECT_EQ(named(list.at("distribution"), "all.csv").at("sha256"),
            digestOfFile(folder_.path() / "pets/all.csv"));
  folder_.put("cifar/test_batch.bin", std::string(2 * 3073, '\1'));
  const auto cifar = described({.kind = DataKind::Cifar10, .path = folder_.path() / "cifar"});
  ASSERT_EQ(cifar.at("distribution").size(), 1u);
  EXPECT_EQ(cifar.at("distribution")[0].at("sha256"), digestOfFile(folder_.path() / "cifar/test_batch.bin"));
}

TEST(UrlOfPath, SpellsOutWhatUrlsReserve) {
  EXPECT_EQ(urlOfPath("a-Z_0.~/b"), "a-Z_0.~/b");
  EXPECT_EQ(urlOfPath("%?#:\x7f"), "%25%3F%23%3A%7F");
}

}  // namespace
}  // namespace hp
