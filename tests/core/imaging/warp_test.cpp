// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/imaging/resize.h"
#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

TEST(Rotated, QuarterTurnsOfASquareMovePixelsCounterClockwise) {
  const Image image = noise(9, 9);
  const Image turned = rotated(image, 90, {});
  for (int y = 0; y < 9; ++y)
    for (int x = 0; x < 9; ++x) EXPECT_EQ(turned.at(y, 8 - x), image.at(x, y));
  EXPECT_EQ(rotated(turned, -90, {}), image);
  EXPECT_EQ(rotated(turned, 270, {}), image);
  EXPECT_EQ(rotated(rotated(image, 180, {}), 180, {}), image);
  EXPECT_EQ(rotated(image, 720, {}), image);
}

TEST(Rotated, ADotGoesWhereItsAngleSays) {
  Image image(41, 41);
  image.set(36, 20, {255, 255, 255});  // to the right of the centre by 16
  const Image turned = rotated(image, 30, {});
  // Up on the screen is towards smaller rows.
  const int x = static_cast<int>(std::lround(20 + 16 * std::cos(0.5235987755982988)));
  const int y = static_cast<int>(std::lround(20 - 16 * std::sin(0.5235987755982988)));
  EXPECT_GT(turned.at(x, y)[0], 150);
}

TEST(Rotated, OutsideIsFilled) {
  const Image turned = rotated(Image(20, 20, {10, 10, 10}), 45, {200, 100, 50});
  EXPECT_EQ(turned.at(0, 0), (Rgb{200, 100, 50}));
  EXPECT_EQ(turned.at(10, 10), (Rgb{10, 10, 10}));
  EXPECT_THROW(rotated(turned, std::nan(""), {}), Error);
}

TEST(Blurred, ADotBecomesAGaussian) {
  Image image(31, 31);
  image.set(15, 15, {255, 255, 255});
  const double sigma = 2;
  const Image soft = blurred(image, sigma);
  double sum = 0;
  for (int i = -8; i <= 8; ++i) sum += std::exp(-0.5 * i * i / (sigma * sigma));
  for (int y = 0; y < 31; ++y)
    for (int x = 0; x < 31; ++x) {
      const double distance = (x - 15) * (x - 15) + (y - 15) * (y - 15);
      EXPECT_NEAR(soft.at(x, y)[0], 255 * std::exp(-0.5 * distance / (sigma * sigma)) / (sum * sum), 0.51);
    }
}

TEST(Blurred, BordersReflect) {
  const Image plain(13, 5, {90, 120, 30});
  EXPECT_EQ(blurred(plain, 7), plain);
  // A single bright edge pixel counts once: it is the mirror and has no image of itself.
  Image edge(9, 1);
  edge.set(1, 0, {200, 200, 200});
  const Image soft = blurred(edge, 0.8);
  double sum = 0;
  for (int i = -4; i <= 4; ++i) sum += std::exp(-0.5 * i * i / 0.64);
  EXPECT_NEAR(soft.at(0, 0)[0], 2 * 200 * std::exp(-0.5 / 0.64) / sum, 0.51);
}

TEST(Blurred, NoWidthChangesNothing) {
  EXPECT_EQ(blurred(noise(5, 5), 0), noise(5, 5));
  EXPECT_THROW(blurred(noise(5, 5), -1), Error);
  EXPECT_THROW(blurred(noise(5, 5), std::nan("")), Error);
  EXPECT_EQ(blurred(Image(1, 1, {7, 8, 9}), 3), Image(1, 1, {7, 8, 9}));
}

}  // namespace
}  // namespace hp::test
