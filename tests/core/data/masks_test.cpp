// SPDX-License-Identifier: GPL-3.0-or-later
// Sets with a class for every pixel: the Pet set and scenes.
#include <gtest/gtest.h>

#include "core/base/digest.h"
#include "core/data/inventory.h"
#include "core/data/scene_masks.h"
#include "tests/core/data/set_files.h"

namespace hp {
namespace {

using test::errorOf;
using Texts = std::vector<std::string>;

/// Three photographs of 3 x 2 pixels with their trimaps.
class PetSet : public testing::Test {
 protected:
  PetSet() {
    for (const char* name : {"Abyssinian_1", "Abyssinian_2", "great_dane_1"}) {
      folder_.picture("images/" + std::string(name) + ".jpg", name[0], 3, 2);
      folder_.grey("annotations/trimaps/" + std::string(name) + ".png", 3, 2, {1, 2, 3, 3, 2, 1});
    }
    folder_.put("images/Abyssinian_1.mat", "");
    folder_.put("images/nobreed.jpg", "");
    folder_.put("annotations/trimaps/._Abyssinian_1.png", "");
  }
  Dataset opened(SplitRule rule = SplitRule::ContentHash) {
    return openDataset({.kind = DataKind::Pets, .path = folder_.path(), .rule = rule}, {});
  }

  test::SetFolder folder_;
};

TEST_F(PetSet, ClassesAreBreedsAndMasksCountFromZero) {
  const auto set = opened();
  EXPECT_EQ(test::idsOf(set),
            (Texts{"images/Abyssinian_1.jpg", "images/Abyssinian_2.jpg", "images/great_dane_1.jpg"}));
  EXPECT_EQ(set.classNames(), (Texts{"Abyssinian", "great_dane"}));
  EXPECT_EQ(set.maskClassNames(), (Texts{"foreground", "background", "border"}));
  EXPECT_EQ(set.mask(2), (Array{{2, 3}, {0, 1, 2, 2, 1, 0}}));
  EXPECT_EQ(set.ignoredFiles().size(), 2u);
  EXPECT_TRUE(takeInventory(set, 2, {}).broken().empty());
}

TEST_F(PetSet, DigestsAreThoseOfTheTrimapFiles) {
  const auto set = opened();
  const auto rows = takeInventory(set, 2, {}).rows;
  for (const auto& row : rows) {
    const auto name = std::filesystem::path(set.example(row.index).id).stem().string();
    EXPECT_EQ(row.maskDigest, digestOfFile(folder_.path() / "annotations/trimaps" / (name + ".png")));
  }
  folder_.grey("annotations/trimaps/great_dane_1.png", 3, 2, {1, 2, 3, 3, 2, 2});
  EXPECT_EQ(set.maskDigest(0), rows[0].maskDigest);
  EXPECT_NE(set.maskDigest(2), rows[2].maskDigest);
}

TEST(MaskDigest, IsOfSizeAndClasses) {
  const std::string bytes("\2\0\0\0\0\0\0\0\3\0\0\0\0\0\0\0\0\1\2\2\1\0", 22);
  EXPECT_EQ(digestOfClasses({{2, 3}, {0, 1, 2, 2, 1, 0}}), Digest().add(bytes).hex());
  EXPECT_NE(digestOfClasses({{3, 2}, {0, 1, 2, 2, 1, 0}}), Digest().add(bytes).hex());
}

TEST_F(PetSet, IsNotDividedByItself) {
  EXPECT_NE(errorOf([&] { opened(SplitRule::Folder); }).find("not divided"), std::string::npos);
}

TEST_F(PetSet, OneBreedIsEnoughForMasks) {
  std::filesystem::remove(folder_.path() / "images/great_dane_1.jpg");
  EXPECT_EQ(opened().classNames(), Texts{"Abyssinian"});
}

TEST_F(PetSet, FaultyMasksAreNamed) {
  folder_.grey("annotations/trimaps/Abyssinian_1.png", 3, 2, {1, 2, 3, 4, 2, 1});
  folder_.grey("annotations/trimaps/Abyssinian_2.png", 2, 3, {1, 2, 3, 3, 2, 1});
  std::filesystem::remove(folder_.path() / "annotations/trimaps/great_dane_1.png");
  const auto set = opened();
  const auto inventory = takeInventory(set, 1, {});
  ASSERT_EQ(inventory.broken(), (std::vector<std::size_t>{0, 1, 2}));
  EXPECT_NE(inventory.rows[0].fault.find("value 4"), std::string::npos) << inventory.rows[0].fault;
  EXPECT_NE(inventory.rows[1].fault.find("3x2 pixels, the picture 2x3"), std::string::npos)
      << inventory.rows[1].fault;
  EXPECT_NE(inventory.rows[2].fault.find("There is no file"), std::string::npos) << inventory.rows[2].fault;
}

TEST(SceneSet, IsTheScenesInTheirPlaces) {
  const DataSpec spec{
      .kind = DataKind::Scenes, .scenes = {.seed = 4, .size = 24}, .trainScenes = 11, .validationScenes = 2};
  const auto set = openDataset(spec, {});
  ASSERT_EQ(set.examples().size(), 13u);
  EXPECT_EQ(set.classNames(), sceneClasses());
  EXPECT_EQ(set.example(2).id, "scene:10") << "by bytes, not by number";
  for (std::size_t i = 0; i < 13; ++i) {
    const auto index = std::stoull(set.example(i).id.substr(6));
    const auto scene = makeScene(spec.scenes, index);
    EXPECT_EQ(set.picture(i), scene.image);
    EXPECT_EQ(set.example(i).label, scene.label);
    EXPECT_EQ(set.example(i).split, index < 11 ? Split::Train : Split::Validation);
    EXPECT_EQ(set.byteDigest(i), digestOf(scene.image));
  }
  EXPECT_FALSE(set.hasMasks());
  EXPECT_EQ(set.maskDigest(0), "");
}

// Every pixel judged by its neighbours one by one, the picture's surroundings being neither.
Array rimsBySight(const Array& mask) {
  Array classes = mask;
  const auto at = [&](std::int64_t y, std::int64_t x) {
    if (y < 0 || x < 0 || y >= mask.size(0) || x >= mask.size(1)) return -1.0F;
    return mask.values[static_cast<std::size_t>(y * mask.size(1) + x)];
  };
  for (std::int64_t y = 0; y < mask.size(0); ++y) {
    for (std::int64_t x = 0; x < mask.size(1); ++x) {
      for (const auto& [dy, dx] :
           {std::pair{-1, -1}, {-1, 0}, {-1, 1}, {0, -1}, {0, 1}, {1, -1}, {1, 0}, {1, 1}}) {
        const float other = at(y + dy, x + dx);
        if (other >= 0 && other != at(y, x))
          classes.values[static_cast<std::size_t>(y * mask.size(1) + x)] = 2;
      }
    }
  }
  return classes;
}

TEST(SceneSet, MasksHaveARim) {
  const DataSpec spec{.kind = DataKind::Scenes,
                      .scenes = {.size = 32},
                      .trainScenes = 6,
                      .validationScenes = 0,
                      .sceneMasks = true};
  const auto set = openDataset(spec, {});
  EXPECT_EQ(set.maskClassNames(), (Texts{"background", "object", "rim"}));
  EXPECT_EQ(set.maskDigest(3), digestOfClasses(set.mask(3)));
  for (std::size_t i = 0; i < 6; ++i)
    EXPECT_EQ(set.mask(i), rimsBySight(makeScene(spec.scenes, i).mask)) << i;
  Scene corner{.mask = {{3, 3}, {1, 0, 0, 0, 0, 0, 0, 0, 0}}};
  EXPECT_EQ(rimClasses(corner).values, (std::vector<float>{2, 2, 0, 2, 2, 0, 0, 0, 0}));
  Scene full{.mask = {{2, 2}, {1, 1, 1, 1}}};
  EXPECT_EQ(rimClasses(full).values, (std::vector<float>{1, 1, 1, 1}));
}

TEST(SceneSet, MasksHaveTheWatermark) {
  const DataSpec spec{.kind = DataKind::Scenes,
                      .scenes = {.size = 48, .watermarkElsewhere = 0.5},
                      .trainScenes = 6,
                      .validationScenes = 0,
                      .sceneMasks = true};
  const auto set = openDataset(spec, {});
  EXPECT_EQ(set.maskClassNames().back(), "watermark");
  for (std::size_t i = 0; i < 6; ++i) {
    const auto scene = makeScene(spec.scenes, i);
    const auto mask = set.mask(i);
    for (std::size_t p = 0; p < mask.values.size(); ++p)
      ASSERT_EQ(mask.values[p], scene.watermarkMask.values[p] > 0 ? 2 : scene.mask.values[p]);
  }
}

TEST(SceneSet, RefusesImpossibleNumbers) {
  const auto open = [](std::int64_t train, std::int64_t validation, SceneSpec scenes = {}) {
    return errorOf([&] {
      openDataset(
          {.kind = DataKind::Scenes, .scenes = scenes, .trainScenes = train, .validationScenes = validation},
          {});
    });
  };
  EXPECT_NE(open(-1, 5), "");
  EXPECT_NE(open(600000, 600000), "");
  EXPECT_NE(open(std::numeric_limits<std::int64_t>::max(), 1), "");
  EXPECT_NE(open(0, 0), "");
  EXPECT_NE(open(5, 5, {.watermarkRate = 2}), "");
}

}  // namespace
}  // namespace hp
