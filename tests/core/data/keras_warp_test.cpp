// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/keras_warp.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/data/augmentation.h"
#include "tests/core/data/keras_reference.h"

namespace hp {
namespace {

using namespace hp::reference;

// Of 255: what the issue asks for.
constexpr double kTolerance = 1e-6;
constexpr double kQuarter = std::numbers::pi / 2;

struct Size {
  int width = 0, height = 0;
};
const std::vector<Size> kSizes = {{1, 1}, {1, 6}, {7, 1},   {2, 2},     {3, 2},
                                  {5, 4}, {8, 9}, {31, 32}, {180, 180}, {179, 92}};
const std::vector<double> kAngles = {0.01, -0.3, 0.628, -0.628, kQuarter, -kQuarter, 2.0, std::numbers::pi,
                                     100};
const std::vector<double> kZooms = {0.8, 0.93, 1.2, 0.5, 2, 0.01, 3.7, 0, -1};

/// The same geometry through the float arithmetic that the operation is defined with.
Geometry inFloat(const AffineMap& map) {
  return [map](int x, int y) {
    const auto column = static_cast<float>(x), row = static_cast<float>(y);
    return Place{map.xx * column + map.xy * row + map.x0, map.yx * column + map.yy * row + map.y0};
  };
}

/// One channel, one row.
Array row(std::vector<float> values) {
  return {{1, static_cast<std::int64_t>(values.size()), 1}, std::move(values)};
}
Array dot(int size, int x, int y) {
  Array picture{{size, size, 1}, std::vector<float>(static_cast<std::size_t>(size * size))};
  picture.values[static_cast<std::size_t>(y * size + x)] = 200;
  return picture;
}
float at(const Array& picture, int x, int y) {
  return picture.values[static_cast<std::size_t>(y * picture.size(1) + x)];
}
Place centreOfMass(const Array& picture) {
  double sum = 0, x = 0, y = 0;
  for (int i = 0; i < std::ssize(picture.values); ++i) {
    const double value = picture.values[static_cast<std::size_t>(i)];
    sum += value;
    x += value * static_cast<double>(i % picture.size(1));
    y += value * static_cast<double>(i / picture.size(1));
  }
  return {x / sum, y / sum};
}

/// The whole way in double, float coordinates against exact ones.
void expectFormula(Array (&warp)(const Array&, double), Geometry (&geometry)(double, int, int),
                   const std::vector<double>& amounts) {
  for (const auto& [width, height] : kSizes)
    for (const double amount : amounts) {
      const auto picture = smoothPicture(width, height, 3);
      const auto expected = sampled(picture, width, height, geometry(amount, width, height));
      EXPECT_LT(largestDifference(warp(picture, amount), expected), kTolerance)
          << width << "x" << height << " by " << amount;
    }
}

TEST(KerasWarp, RotatesAsTheFormulaSays) { expectFormula(rotatedLikeKeras, rotation, kAngles); }

TEST(KerasWarp, ZoomsAsTheFormulaSays) { expectFormula(zoomedLikeKeras, zoom, kZooms); }

// Taps and weights, where neighbours differ by up to 255: from the coordinates in float on, which TensorFlow
// defines so. One channel and five take the way for any number of them.
TEST(KerasWarp, MixesTheFourPixelsAroundAPlace) {
  for (const auto& [width, height] : kSizes)
    for (const int channels : {1, 3, 5})
      for (const double amount : {0.3, -0.628, 2.0, 3.7}) {
        const auto picture = noisePicture(width, height, channels);
        for (const auto& map : {rotationMap(amount, width, height), zoomMap(amount, width, height)})
          EXPECT_LT(largestDifference(warped(picture, map), sampled(picture, width, height, inFloat(map))),
                    kTolerance)
              << width << "x" << height << "x" << channels << " by " << amount;
      }
}

// d c b a | a b c d | d c b a, for whole and half steps to both sides.
TEST(KerasWarp, MirrorsHalfAPixelBeyondTheEdge) {
  const auto picture = row({1, 2, 3, 4});
  const auto moved = [&](float by) { return warped(picture, {.x0 = by}).values; };
  EXPECT_EQ(moved(0), (std::vector<float>{1, 2, 3, 4}));
  EXPECT_EQ(moved(-4), (std::vector<float>{4, 3, 2, 1}));
  EXPECT_EQ(moved(-3), (std::vector<float>{3, 2, 1, 1}));
  EXPECT_EQ(moved(3), (std::vector<float>{4, 4, 3, 2}));
  EXPECT_EQ(moved(8), (std::vector<float>{1, 2, 3, 4}));
  EXPECT_EQ(moved(-801), (std::vector<float>{1, 1, 2, 3}));
  EXPECT_EQ(moved(-0.5F), (std::vector<float>{1, 1.5F, 2.5F, 3.5F}));
  EXPECT_EQ(moved(0.5F), (std::vector<float>{1.5F, 2.5F, 3.5F, 4}));
  EXPECT_EQ(moved(-1.5F), (std::vector<float>{1.5F, 1, 1.5F, 2.5F}));
}

TEST(KerasWarp, APositiveAngleTurnsCounterClockwise) {
  const auto quarter = rotatedLikeKeras(dot(5, 4, 2), kQuarter);
  EXPECT_NEAR(at(quarter, 2, 0), 200, 1e-3);
  EXPECT_NEAR(at(quarter, 4, 2), 0, 1e-3);
  const auto centre = centreOfMass(rotatedLikeKeras(dot(21, 18, 10), 0.25));
  EXPECT_NEAR(centre.x - 10, 8 * std::cos(0.25), 0.15);
  EXPECT_NEAR(centre.y - 10, -8 * std::sin(0.25), 0.15);
}

TEST(KerasWarp, AFactorAboveOneShrinks) {
  EXPECT_EQ(at(zoomedLikeKeras(dot(9, 8, 4), 2), 6, 4), 200);
  EXPECT_EQ(at(zoomedLikeKeras(dot(9, 6, 4), 0.5), 8, 4), 200);
  EXPECT_EQ(zoomedLikeKeras(row({1, 2, 3, 4}), 2).values, (std::vector<float>{1.5F, 1.5F, 3.5F, 3.5F}));
}

TEST(KerasWarp, FlipsLeftToRight) {
  const Array picture{{2, 3, 2}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}};
  EXPECT_EQ(flippedLikeKeras(picture), (Array{{2, 3, 2}, {5, 6, 3, 4, 1, 2, 11, 12, 9, 10, 7, 8}}));
  const auto noise = noisePicture(7, 4, 3);
  EXPECT_EQ(flippedLikeKeras(flippedLikeKeras(noise)), noise);
}

TEST(KerasWarp, NothingChangesByNothing) {
  const auto picture = noisePicture(33, 20, 3);
  EXPECT_EQ(rotatedLikeKeras(picture, 0), picture);
  EXPECT_EQ(zoomedLikeKeras(picture, 1), picture);
}

TEST(KerasWarp, TakesTheNearestPixelForMasks) {
  const Array mask{{1, 4}, {0, 1, 2, 3}};
  const auto moved = [&](float by) { return warpedNearest(mask, {.x0 = by}).values; };
  EXPECT_EQ(moved(0.4F), (std::vector<float>{0, 1, 2, 3}));
  EXPECT_EQ(moved(0.6F), (std::vector<float>{1, 2, 3, 3}));
  EXPECT_EQ(moved(-1.6F), (std::vector<float>{1, 0, 0, 1}));
}

// Plain float arithmetic in a fixed order: should these digests differ on another machine or compiler, the
// promise of equal bits is broken.
TEST(KerasWarp, HasTheBitsItAlwaysHad) {
  Digest digest;
  const auto picture = noisePicture(61, 47, 3);
  for (const double amount : {0.3, -0.628, 0.85, 1.17}) {
    digest.add(std::span<const float>(rotatedLikeKeras(picture, amount).values));
    digest.add(std::span<const float>(zoomedLikeKeras(picture, amount).values));
  }
  digest.add(std::span<const float>(resizedLikeKeras(picture, 40, 77).values));
  EXPECT_EQ(digest.hex(), "fdf1ed5a1ad1a5cbfa185291a7d387b8fc8bfe1c4ca85e31c992dc3d49447628");
}

TEST(KerasWarp, RefusesWhatIsNoPictureAndNoNumber) {
  const auto picture = noisePicture(4, 4, 3);
  const double nan = std::numeric_limits<double>::quiet_NaN(),
               infinity = std::numeric_limits<double>::infinity();
  for (const double wrong : {nan, infinity, -infinity}) {
    EXPECT_THROW(rotatedLikeKeras(picture, wrong), Error);
    EXPECT_THROW(zoomedLikeKeras(picture, wrong), Error);
  }
  EXPECT_THROW(zoomedLikeKeras(picture, 2e6), Error);
  EXPECT_NO_THROW(zoomedLikeKeras(picture, 1e6));
  EXPECT_THROW(rotatedLikeKeras({}, 1), Error);
  EXPECT_THROW(rotatedLikeKeras({{4}, {1, 2, 3, 4}}, 1), Error);
  EXPECT_THROW(flippedLikeKeras({{2, 2, 3}, {1, 2, 3}}), Error);
}

}  // namespace
}  // namespace hp
