// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/outcome.h"
#include "core/data/augmentation.h"
#include "tests/core/data/keras_reference.h"

namespace hp {
namespace {

using namespace hp::reference;

constexpr double kTolerance = 1e-6;  // of 255

struct Sizes {
  int fromWidth = 0, fromHeight = 0, width = 0, height = 0;
};
const std::vector<Sizes> kSizes = {
    {1, 1, 5, 3}, {5, 3, 1, 1},        {2, 3, 7, 4},         {7, 4, 7, 4},   {9, 8, 4, 3},      {4, 4, 8, 8},
    {8, 8, 4, 4}, {100, 67, 180, 180}, {500, 375, 180, 180}, {33, 1, 64, 9}, {180, 179, 97, 64}};

/// The coordinates as TensorFlow rounds them: the scale first, in float.
Geometry inFloat(const Sizes& s) {
  const float across = static_cast<float>(s.fromWidth) / static_cast<float>(s.width);
  const float down = static_cast<float>(s.fromHeight) / static_cast<float>(s.height);
  return [=](int x, int y) {
    return Place{(static_cast<float>(x) + 0.5F) * across - 0.5F,
                 (static_cast<float>(y) + 0.5F) * down - 0.5F};
  };
}

TEST(KerasResize, AgreesWithTheFormula) {
  for (const auto& s : kSizes) {
    const auto picture = smoothPicture(s.fromWidth, s.fromHeight, 3);
    const auto expected =
        sampled(picture, s.width, s.height, resizing(s.fromWidth, s.fromHeight, s.width, s.height));
    EXPECT_LT(largestDifference(resizedLikeKeras(picture, s.width, s.height), expected), kTolerance)
        << s.fromWidth << "x" << s.fromHeight << " to " << s.width << "x" << s.height;
  }
}

TEST(KerasResize, MixesTheFourPixelsAroundAPlace) {
  for (const auto& s : kSizes)
    for (const int channels : {1, 3, 4}) {
      const auto picture = noisePicture(s.fromWidth, s.fromHeight, channels);
      const auto expected = sampled(picture, s.width, s.height, inFloat(s));
      EXPECT_LT(largestDifference(resizedLikeKeras(picture, s.width, s.height), expected), kTolerance)
          << s.fromWidth << "x" << s.fromHeight << " to " << s.width << "x" << s.height;
    }
}

// By hand: centres of the halves lie a quarter beside the old ones; no antialiasing, so that shrinking to a
// third takes every third pixel alone.
TEST(KerasResize, HasHalfPixelCentresAndNoAntialiasing) {
  const Array pair{{1, 2, 1}, {0, 100}};
  EXPECT_EQ(resizedLikeKeras(pair, 4, 1).values, (std::vector<float>{0, 25, 75, 100}));
  const Array six{{1, 6, 1}, {9, 1, 9, 9, 5, 9}};
  EXPECT_EQ(resizedLikeKeras(six, 2, 1).values, (std::vector<float>{1, 5}));
}

TEST(KerasResize, TakesImagesAsTheirFloats) {
  Image image(23, 17);
  for (std::size_t i = 0; i < image.rgb.size(); ++i) image.rgb[i] = static_cast<std::uint8_t>(i * 37);
  const auto floats = floatsOf(image);
  EXPECT_EQ(floats.shape, (Shape{17, 23, 3}));
  EXPECT_EQ(floats.values[5], image.rgb[5]);
  EXPECT_EQ(resizedLikeKeras(image, 23, 17), floats);
  EXPECT_EQ(resizedLikeKeras(image, 40, 9), resizedLikeKeras(floats, 40, 9));
}

TEST(KerasResize, GivesEveryMaskPixelTheClassBelowItsCentre) {
  EXPECT_EQ(resizedNearest({{1, 3}, {0, 1, 2}}, 6, 1).values, (std::vector<float>{0, 0, 1, 1, 2, 2}));
  EXPECT_EQ(resizedNearest({{1, 6}, {0, 1, 2, 3, 4, 5}}, 3, 1).values, (std::vector<float>{1, 3, 5}));
  const auto wide = resizedNearest({{2, 2}, {1, 2, 3, 4}}, 3, 5);
  EXPECT_EQ(wide.shape, (Shape{5, 3}));
  EXPECT_EQ(wide.values, (std::vector<float>{1, 2, 2, 1, 2, 2, 3, 4, 4, 3, 4, 4, 3, 4, 4}));
}

TEST(KerasResize, RefusesEmptySizesAndHugeOnes) {
  const auto picture = noisePicture(3, 3, 3);
  EXPECT_THROW(resizedLikeKeras(picture, 0, 5), Error);
  EXPECT_THROW(resizedLikeKeras(picture, 20000, 20000), Error);
  EXPECT_THROW(resizedLikeKeras(Image(), 5, 5), Error);
  EXPECT_THROW(resizedLikeKeras(Array(), 5, 5), Error);
  EXPECT_THROW(resizedNearest({{1, 1}, {1}}, -1, 5), Error);
}

}  // namespace
}  // namespace hp
