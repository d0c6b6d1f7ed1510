// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/resize.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

struct PillowCase {
  std::string operation;
  int width, height;
  int first, second;
  std::string digest;
};

const PillowCase kPillowCases[] = {
#include "tests/data/pillow_resize.inc"
};

Image done(const PillowCase& c) {
  const Image image = noise(c.width, c.height);
  if (c.operation == "resize") return resizeAntialiased(image, c.first, c.second);
  if (c.operation == "shorter-side") return resizeShorterSide(image, c.first);
  return centreCrop(image, c.first, c.second);
}

TEST(Resize, MeetsPillowAndTorchvisionToTheBit) {
  for (const auto& c : kPillowCases)
    EXPECT_EQ(digestOf(done(c)), c.digest)
        << c.operation << " " << c.width << "x" << c.height << " to " << c.first << "x" << c.second;
}

// The definition, pixel by pixel in double: triangle weights as wide as the shrink factor.
double antialiased(const Image& image, int x, int y, int c, int width, int height) {
  const double scaleX = static_cast<double>(image.width) / width;
  const double scaleY = static_cast<double>(image.height) / height;
  double sum = 0;
  double weights = 0;
  for (int v = 0; v < image.height; ++v)
    for (int u = 0; u < image.width; ++u) {
      const double dx = std::abs(u + 0.5 - (x + 0.5) * scaleX) / std::max(1.0, scaleX);
      const double dy = std::abs(v + 0.5 - (y + 0.5) * scaleY) / std::max(1.0, scaleY);
      const double weight = std::max(0.0, 1 - dx) * std::max(0.0, 1 - dy);
      sum += weight * image.at(u, v)[static_cast<std::size_t>(c)];
      weights += weight;
    }
  return sum / weights;
}

TEST(Resize, AntialiasedIsATriangleFilter) {
  const Image image = noise(23, 19);
  for (const auto& [width, height] : {std::pair(9, 7), std::pair(30, 40), std::pair(23, 5)}) {
    const Image result = resizeAntialiased(image, width, height);
    for (int y = 0; y < height; ++y)
      for (int x = 0; x < width; ++x)
        for (int c = 0; c < 3; ++c)
          EXPECT_NEAR(result.at(x, y)[static_cast<std::size_t>(c)],
                      antialiased(image, x, y, c, width, height), 1.01);
  }
}

TEST(Resize, BilinearHasHalfPixelCentresAndClampedEdges) {
  Image image(2, 1);
  image.set(1, 0, {200, 100, 40});
  // Targets 0..3 lie at -0.25, 0.25, 0.75 and 1.25 of the source.
  const Image result = resizeBilinear(image, 4, 1);
  EXPECT_EQ(result.at(0, 0), (Rgb{0, 0, 0}));
  EXPECT_EQ(result.at(1, 0), (Rgb{50, 25, 10}));
  EXPECT_EQ(result.at(2, 0), (Rgb{150, 75, 30}));
  EXPECT_EQ(result.at(3, 0), (Rgb{200, 100, 40}));
  // Without antialiasing a third of the width takes the middle one of every three pixels.
  const Image nine = noise(9, 1);
  for (int x = 0; x < 3; ++x) EXPECT_EQ(resizeBilinear(nine, 3, 1).at(x, 0), nine.at(3 * x + 1, 0));
  EXPECT_EQ(resizeBilinear(nine, 9, 1), nine);
}

TEST(Resize, ResizedAndCroppedIsBothToTheBit) {
  const std::pair<int, int> sources[] = {{1, 1},     {3, 2},     {1, 40},  {40, 1},   {1, 1300},
                                         {1300, 1},  {2, 700},   {700, 3}, {64, 48},  {48, 64},
                                         {100, 333}, {301, 299}, {57, 57}, {640, 427}};
  const std::pair<int, int> crops[] = {{1, 1}, {20, 20}, {21, 20}, {57, 57}, {90, 31}, {31, 90}, {64, 100}};
  for (const auto& [sourceWidth, sourceHeight] : sources) {
    const Image image = noise(sourceWidth, sourceHeight);
    for (const int side : {1, 10, 32, 57})
      for (const auto& [width, height] : crops)
        EXPECT_EQ(resizedAndCropped(image, side, width, height),
                  centreCrop(resizeShorterSide(image, side), width, height))
            << sourceWidth << "x" << sourceHeight << " to " << side << ", " << width << "x" << height;
  }
}

TEST(Resize, PartsAreThoseOfTheWhole) {
  const Image image = noise(23, 19);
  for (const auto& [width, height] :
       {std::pair(9, 7), std::pair(30, 40), std::pair(23, 12), std::pair(12, 19)})
    EXPECT_EQ(resizeAntialiased(image, width, height, {3, 2, 5, 4}),
              cropped(resizeAntialiased(image, width, height), 3, 2, 5, 4));
  EXPECT_THROW(resizeAntialiased(image, 9, 7, {-1, 0, 2, 2}), Error);
  EXPECT_THROW(resizeAntialiased(image, 9, 7, {8, 0, 2, 2}), Error);
  EXPECT_THROW(resizeAntialiased(image, 9, 7, {0, 0, 2, 0}), Error);
}

TEST(Resize, LongThinPicturesNeedNoMoreThanTheirCrop) {
  // 256 x 5 120 000 as a whole would be 4 GB.
  Image image(1, 20000);
  image.set(0, 9999, {255, 0, 100});
  image.set(0, 10000, {255, 0, 100});
  const Image shown = resizedAndCropped(image, 256, 224, 224);
  EXPECT_EQ(shown.width, 224);
  EXPECT_EQ(shown.height, 224);
  for (const int y : {0, 100, 223}) EXPECT_EQ(shown.at(50, y), (Rgb{255, 0, 100})) << y;
  EXPECT_THROW(resizeShorterSide(image, 256), Error);
  EXPECT_THROW(resizeAntialiased(Image(1, 1'000'000), 224, 224), Error);
  EXPECT_THROW(resizedAndCropped(Image(1, 20000), 2'000'000, 4, 4), Error);
}

TEST(Resize, EmptySizesAreRefused) {
  const Image image = noise(4, 4);
  EXPECT_THROW(resizeAntialiased(image, 0, 3), Error);
  EXPECT_THROW(resizeBilinear(image, 3, -1), Error);
  EXPECT_THROW(resizeShorterSide(Image(), 3), Error);
  EXPECT_THROW(centreCrop(image, 0, 2), Error);
  EXPECT_THROW(resizedAndCropped(Image(), 3, 3, 3), Error);
  EXPECT_THROW(resizedAndCropped(image, 0, 3, 3), Error);
  EXPECT_THROW(resizedAndCropped(image, 3, 3, 0), Error);
  EXPECT_THROW(resizeShorterSide(noise(20000, 1), 20000), Error);
}

TEST(Resize, CroppingTakesThePartAndNothingElse) {
  const Image image = noise(10, 8);
  const Image part = cropped(image, 3, 2, 4, 5);
  for (int y = 0; y < 5; ++y)
    for (int x = 0; x < 4; ++x) EXPECT_EQ(part.at(x, y), image.at(x + 3, y + 2));
  EXPECT_THROW(cropped(image, -1, 0, 2, 2), Error);
  EXPECT_THROW(cropped(image, 7, 0, 4, 2), Error);
  EXPECT_THROW(cropped(image, 0, 0, 0, 2), Error);
}

TEST(Resize, FlippingMirrorsEveryRow) {
  const Image image = noise(7, 3);
  const Image flipped = flippedHorizontally(image);
  for (int y = 0; y < 3; ++y)
    for (int x = 0; x < 7; ++x) EXPECT_EQ(flipped.at(x, y), image.at(6 - x, y));
}

}  // namespace
}  // namespace hp::test
