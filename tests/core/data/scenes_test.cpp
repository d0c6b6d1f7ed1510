// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/scenes.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/data/scene_plan.h"

namespace hp {
namespace {

bool equalBits(const Scene& a, const Scene& b) {
  return a.image == b.image && a.label == b.label && a.mask == b.mask && a.watermarkMask == b.watermarkMask &&
         a.hasWatermark == b.hasWatermark;
}

double area(const Array& mask) {
  double sum = 0;
  for (const float value : mask.values) sum += value;
  return sum / static_cast<double>(mask.values.size());
}

int differenceAt(const Image& a, const Image& b, std::size_t pixel) {
  int sum = 0;
  for (std::size_t channel = 0; channel < 3; ++channel)
    sum += std::abs(a.rgb[pixel * 3 + channel] - b.rgb[pixel * 3 + channel]);
  return sum;
}

TEST(Scenes, AreAPureFunctionOfSpecAndIndex) {
  const SceneSpec spec{.seed = 5, .watermarkRate = 0.5};
  std::vector<Scene> upwards;
  for (std::uint64_t i = 0; i < 12; ++i) upwards.push_back(makeScene(spec, i));
  for (std::uint64_t i = 12; i-- > 0;) EXPECT_TRUE(equalBits(makeScene(spec, i), upwards[i])) << i;
}

TEST(Scenes, DifferBySeedAndIndex) {
  EXPECT_NE(makeScene({.seed = 1}, 0).image, makeScene({.seed = 2}, 0).image);
  EXPECT_NE(makeScene({.seed = 1}, 0).image, makeScene({.seed = 1}, 1).image);
  const std::uint64_t far = std::uint64_t{1} << 40;
  EXPECT_NE(makeScene({.seed = 1}, 0).image, makeScene({.seed = 1}, far).image);
}

// The painter uses only operations that IEEE 754 rounds alike everywhere; should these digests differ on
// another machine or compiler, that promise is broken.
TEST(Scenes, HaveTheBitsTheyAlwaysHad) {
  Digest digest;
  for (std::uint64_t i = 0; i < 48; ++i) {
    const auto scene = makeScene({.seed = 3, .watermarkRate = 1, .watermarkElsewhere = 0.3}, i);
    digest.add(digestOf(scene.image)).add(std::span<const float>(scene.mask.values));
    digest.add(std::span<const float>(scene.watermarkMask.values));
  }
  EXPECT_EQ(digest.hex(), "8f2c87c9c55047835a76ceae78ad237f4ccb4653681f325197de8c92cc426789");
}

TEST(Scenes, ShowEveryClassOnceInSix) {
  const auto classes = sceneClasses().size();
  ASSERT_EQ(classes, 6u);
  std::array<int, 6> firstInBlock{};
  for (std::uint64_t block = 0; block < 300; ++block) {
    std::array<int, 6> seen{};
    for (std::uint64_t i = 0; i < classes; ++i) {
      const auto label = drawing::planScene({.seed = 9}, block * classes + i).label;
      ASSERT_TRUE(label >= 0 && label < 6);
      ++seen[static_cast<std::size_t>(label)];
      if (i == 0) ++firstInBlock[static_cast<std::size_t>(label)];
    }
    EXPECT_EQ(seen, (std::array<int, 6>{1, 1, 1, 1, 1, 1}));
  }
  // The order within six is random: 50 expected of each, with a standard deviation of 6.5.
  for (const int count : firstInBlock) EXPECT_NEAR(count, 50, 30);
}

TEST(Scenes, MaskIsWhereTheObjectChangesTheGround) {
  for (std::uint64_t i = 0; i < 60; ++i) {
    const auto plan = drawing::planScene({.seed = 4, .distractors = 0}, i);
    const auto scene = drawing::paintScene(plan, 96);
    const auto ground = drawing::paintGround(plan, 96);
    int inside = 0, insideChanged = 0;
    for (std::size_t pixel = 0; pixel < scene.mask.values.size(); ++pixel) {
      const int difference = differenceAt(scene.image, ground, pixel);
      if (scene.mask.values[pixel] > 0) {
        ++inside;
        insideChanged += difference > 40 ? 1 : 0;
      } else if (difference > 0) {
        // Outside, only the shadow and the softened edge: never far from the object.
        const auto x = (static_cast<double>(pixel % 96) + 0.5) / 96,
                   y = (static_cast<double>(pixel / 96) + 0.5) / 96;
        EXPECT_LT(std::hypot(x - plan.object.centre.x, y - plan.object.centre.y),
                  plan.object.radius * 1.1 + 0.06);
      }
    }
    EXPECT_GT(insideChanged, 0.7 * inside) << "scene " << i;
  }
}

TEST(Scenes, ObjectsAreOfVisibleSizeAndWhole) {
  for (std::uint64_t i = 0; i < 120; ++i) {
    const auto scene = makeScene({.seed = 6}, i);
    const double share = area(scene.mask);
    EXPECT_GT(share, 0.02) << i;
    EXPECT_LT(share, 0.30) << i;
    for (std::size_t k = 0; k < 96; ++k) {
      for (const auto pixel : {k, 95 * 96 + k, k * 96, k * 96 + 95})
        EXPECT_EQ(scene.mask.values[pixel], 0) << i;
    }
  }
}

TEST(Scenes, DistractorsNeverTouchTheObjectAndAreAsManyAsAllowed) {
  std::size_t most = 0;
  for (std::uint64_t i = 0; i < 300; ++i) {
    const auto plan = drawing::planScene({.seed = 8, .distractors = 3}, i);
    most = std::max(most, plan.distractors.size());
    for (const auto& piece : plan.distractors) {
      EXPECT_GE(static_cast<int>(piece.shape), drawing::kClassShapes);
      EXPECT_GT(drawing::length(piece.centre - plan.object.centre), piece.radius + plan.object.radius);
    }
    EXPECT_TRUE(drawing::planScene({.seed = 8, .distractors = 0}, i).distractors.empty());
  }
  EXPECT_EQ(most, 3u);
}

TEST(Scenes, TextureIsAHintAndNoProof) {
  int own = 0;
  constexpr int kScenes = 1200;
  for (std::uint64_t i = 0; i < kScenes; ++i) {
    const auto plan = drawing::planScene({.seed = 8}, i);
    own += static_cast<int>(plan.object.texture.kind) == plan.label ? 1 : 0;
  }
  // One half on purpose, and one sixth of the other half by chance; standard deviation 0.014.
  EXPECT_NEAR(static_cast<double>(own) / kScenes, 0.5 + 0.5 / 6, 0.06);
}

TEST(Scenes, WatermarksComeAtTheirRates) {
  const SceneSpec spec{.seed = 10, .watermarkRate = 0.8, .watermarkElsewhere = 0.1, .watermarkClass = 2};
  std::array<double, 2> marked{}, all{};
  for (std::uint64_t i = 0; i < 3000; ++i) {
    const auto plan = drawing::planScene(spec, i);
    const std::size_t which = plan.label == 2 ? 0 : 1;
    ++all[which];
    marked[which] += plan.watermark ? 1 : 0;
  }
  EXPECT_NEAR(marked[0] / all[0], 0.8, 0.07);
  EXPECT_NEAR(marked[1] / all[1], 0.1, 0.03);
}

TEST(Scenes, WatermarkChangesItsPlaceOnly) {
  for (std::uint64_t i = 0; i < 12; ++i) {
    const auto plain = makeScene({.seed = 10}, i);
    const auto marked = makeScene({.seed = 10, .watermarkRate = 1, .watermarkElsewhere = 1}, i);
    EXPECT_FALSE(plain.hasWatermark);
    EXPECT_TRUE(marked.hasWatermark);
    EXPECT_EQ(area(plain.watermarkMask), 0);
    EXPECT_NEAR(area(marked.watermarkMask), 0.033, 0.004);
    EXPECT_EQ(plain.label, marked.label);
    EXPECT_EQ(plain.mask, marked.mask);
    int brightened = 0;
    for (std::size_t pixel = 0; pixel < plain.mask.values.size(); ++pixel) {
      const int difference = differenceAt(plain.image, marked.image, pixel);
      if (marked.watermarkMask.values[pixel] > 0) brightened += difference > 30 ? 1 : 0;
    }
    EXPECT_GT(brightened, 100);
  }
}

TEST(Scenes, AreTheSameAtEverySizeButFiner) {
  for (std::uint64_t i = 0; i < 6; ++i) {
    const auto small = makeScene({.seed = 12, .size = 64}, i),
               large = makeScene({.seed = 12, .size = 256}, i);
    EXPECT_EQ(large.image.width, 256);
    EXPECT_EQ(large.mask.shape, (Shape{256, 256}));
    EXPECT_EQ(small.label, large.label);
    EXPECT_NEAR(area(small.mask), area(large.mask), 0.01);
    double difference = 0;
    for (int y = 0; y < 64; ++y) {
      for (int x = 0; x < 64; ++x) {
        for (std::size_t channel = 0; channel < 3; ++channel) {
          double mean = 0;
          for (int k = 0; k < 16; ++k) mean += large.image.at(4 * x + k % 4, 4 * y + k / 4)[channel] / 16.0;
          difference += std::abs(mean - small.image.at(x, y)[channel]);
        }
      }
    }
    EXPECT_LT(difference / (64 * 64 * 3), 8) << i;
  }
}

TEST(Scenes, RefuseWhatMakesNoSense) {
  EXPECT_THROW(makeScene({.size = 7}, 0), Error);
  EXPECT_THROW(makeScene({.size = 5000}, 0), Error);
  EXPECT_THROW(makeScene({.distractors = -1}, 0), Error);
  EXPECT_THROW(makeScene({.distractors = 21}, 0), Error);
  EXPECT_THROW(makeScene({.watermarkRate = 1.5}, 0), Error);
  EXPECT_THROW(makeScene({.watermarkElsewhere = std::nan("")}, 0), Error);
  EXPECT_THROW(makeScene({.watermarkClass = 6}, 0), Error);
}

}  // namespace
}  // namespace hp
