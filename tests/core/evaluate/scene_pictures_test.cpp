// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/scene_pictures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "core/data/sample.h"
#include "tests/support/expect_error.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

const Network& sample() {
  static const Network network = openSample({});
  return network;
}

TEST(ScenePictures, AreTheScenesWithTheirOwnClassAndObject) {
  const auto pictures = scenePictures(sample(), sampleSpec(), 4);
  ASSERT_EQ(pictures.count(), 4u);
  for (std::size_t i = 0; i < 4; ++i) {
    const auto scene = makeScene(sampleSpec(), i);
    const auto placed = pictures.picture(i);
    EXPECT_EQ(placed.target, scene.label);
    EXPECT_EQ(placed.truth, scene.mask);
    EXPECT_EQ(placed.input, prepareInput(sample(), scene.image));
    EXPECT_EQ(placed.name, "scene:2026:" + std::to_string(i));
  }
}

TEST(ScenePictures, AskForTheClassByItsName) {
  auto names = sceneClasses();
  std::ranges::reverse(names);
  const auto network = sample().withClassNames(names);
  auto spec = sampleSpec();
  for (std::size_t i = 0; i < 6; ++i)
    EXPECT_EQ(scenePictures(network, spec, 6).picture(i).target, 5 - makeScene(spec, i).label);
  spec.watermarkRate = 1;
  spec.watermarkClass = 1;
  EXPECT_EQ(watermarkPictures(network, spec, 1).picture(0).target, 4);
}

TEST(ScenePictures, WantANetworkOfScenes) {
  requireSceneClasses(sample());
  requireSceneClasses(test::tinyNetwork(6));  // it has no names
  HP_EXPECT_REFUSED(requireSceneClasses(test::tinyNetwork(4)), "knows 4 other classes;");
  const auto fruit = sample().withClassNames({"apple", "pear", "plum", "fig", "kiwi", "lime"});
  HP_EXPECT_REFUSED(scenePictures(fruit, sampleSpec(), 1), "disc, square, triangle, star, ring, cross");
  auto spec = sampleSpec();
  spec.watermarkRate = 1;
  HP_EXPECT_REFUSED(watermarkPictures(fruit, spec, 1), "6 other classes, such as apple, pear, plum;");
}

TEST(WatermarkPictures, AllCarryTheMarkAndAskForItsClass) {
  SceneSpec spec = sampleSpec();
  HP_EXPECT_REFUSED(watermarkPictures(sample(), spec, 3), "No scene");
  spec.watermarkRate = 0.5;
  spec.watermarkClass = 2;
  const auto pictures = watermarkPictures(sample(), spec, 3);
  for (std::size_t i = 0; i < 3; ++i) {
    const auto placed = pictures.picture(i);
    EXPECT_EQ(placed.target, 2);
    const auto cells = std::accumulate(placed.truth.values.begin(), placed.truth.values.end(), 0.0);
    EXPECT_GT(cells, 0);
    EXPECT_LT(cells, 0.1 * 96 * 96);
  }
}

}  // namespace
}  // namespace hp
