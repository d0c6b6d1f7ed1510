// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/imaging/colour_map.h"
#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

constexpr ValueRange kBoth = {-1, 1};

Array filled(int height, int width, float value) {
  return {{height, width}, std::vector<float>(static_cast<std::size_t>(height * width), value)};
}

TEST(Colourise, OnePixelACell) {
  const Array map{{2, 2}, {-1, 0, 1, std::nanf("")}};
  const auto& colours = colourMapById("red-blue");
  const Image image = colourise(map, kBoth, colours);
  EXPECT_EQ(image.at(0, 0), colours.table.front());
  EXPECT_EQ(image.at(1, 0), colours.at(0.5));
  EXPECT_EQ(image.at(0, 1), colours.table.back());
  EXPECT_EQ(image.at(1, 1), (Rgb{128, 128, 128}));
}

TEST(Overlay, ZeroShowsThePictureInPaleGrey) {
  const Image picture = noise(16, 12);
  const Image over = overlay(picture, filled(3, 4, 0), kBoth, {}, true);
  for (int y = 0; y < 12; ++y)
    for (int x = 0; x < 16; ++x) {
      const auto pixel = over.at(x, y);
      EXPECT_EQ(pixel[0], pixel[1]);
      EXPECT_EQ(pixel[1], pixel[2]);
      EXPECT_GE(pixel[0], 170);
    }
  OverlayStyle coloured;
  coloured.greyPicture = false;
  EXPECT_EQ(overlay(picture, filled(3, 4, 0), kBoth, coloured, true), picture);
}

TEST(Overlay, FullValuesHaveTheLegendsColourAtFullOpacity) {
  OverlayStyle style;
  style.opacity = 1;
  const auto& colours = colourMapById("red-blue");
  EXPECT_EQ(overlay(noise(4, 4), filled(4, 4, 1), kBoth, style, true), Image(4, 4, colours.table.back()));
  EXPECT_EQ(overlay(noise(4, 4), filled(4, 4, -1), kBoth, style, true), Image(4, 4, colours.table.front()));
}

TEST(Overlay, OpacityMixesAsSaid) {
  OverlayStyle style;
  style.opacity = 0.5;
  style.greyPicture = false;
  style.fade = false;
  const Image over = overlay(Image(1, 1, {100, 50, 0}), filled(1, 1, 1), kBoth, style, true);
  const auto end = colourMapById("red-blue").table.back();
  for (std::size_t c = 0; c < 3; ++c)
    EXPECT_NEAR(over.at(0, 0)[c], (Image(1, 1, {100, 50, 0}).at(0, 0)[c] + end[c]) / 2.0, 0.51);
  style.opacity = 0;
  EXPECT_EQ(overlay(noise(4, 4), filled(4, 4, 1), kBoth, style, true), noise(4, 4));
}

TEST(Overlay, RedWherePositiveAndBlueWhereNegative) {
  const Image over = overlay(Image(2, 1, {128, 128, 128}), {{1, 2}, {-0.6f, 0.6f}}, kBoth, {}, true);
  EXPECT_GT(over.at(0, 0)[2], over.at(0, 0)[0] + 40);
  EXPECT_GT(over.at(1, 0)[0], over.at(1, 0)[2] + 40);
}

TEST(Overlay, ValuesBelowTheThresholdAreClear) {
  OverlayStyle style;
  style.greyPicture = false;
  style.threshold = 0.3;
  style.fade = false;
  const Image picture(3, 1, {10, 20, 30});
  const Image over = overlay(picture, {{1, 3}, {-0.29f, 0.29f, 0.31f}}, kBoth, style, true);
  EXPECT_EQ(over.at(0, 0), picture.at(0, 0));
  EXPECT_EQ(over.at(1, 0), picture.at(1, 0));
  EXPECT_NE(over.at(2, 0), picture.at(2, 0));
}

TEST(Overlay, PicturesAreDimBeneathDarkMaps) {
  const Image white(2, 2, {255, 255, 255});
  EXPECT_LT(overlay(white, filled(1, 1, 0), {0, 1}, {}, false).at(0, 0)[0], 160);
  OverlayStyle dark;
  dark.colourMap = "ember-ice";
  EXPECT_LT(overlay(white, filled(1, 1, 0), kBoth, dark, true).at(0, 0)[0], 160);
}

TEST(Overlay, ARangeWithTwoSignsIsDrawnDiverging) {
  const Array map = filled(1, 1, -1);
  EXPECT_EQ(overlay(noise(2, 2), map, kBoth, {}, false), overlay(noise(2, 2), map, kBoth, {}, true));
}

TEST(Overlay, CellsStretchOverThePicture) {
  const Array map{{2, 2}, {1, 0, 0, -1}};
  OverlayStyle style;
  style.opacity = 1;
  style.fade = false;
  const Image over = overlay(noise(6, 4), map, kBoth, style, true);
  const auto& colours = colourMapById("red-blue");
  for (int y = 0; y < 4; ++y)
    for (int x = 0; x < 6; ++x) {
      const double value = x < 3 && y < 2 ? 1 : x >= 3 && y >= 2 ? 0 : 0.5;
      EXPECT_EQ(over.at(x, y), colours.at(value));
    }
}

TEST(Overlay, MapsWithoutHeightAndWidthAreRefused) {
  EXPECT_THROW(overlay(noise(2, 2), {{3, 2, 2}, std::vector<float>(12)}, kBoth, {}, true), Error);
  EXPECT_THROW(overlay(noise(2, 2), {{2, 2}, {1, 2, 3}}, kBoth, {}, true), Error);
  EXPECT_THROW(colourise(Array{}, kBoth, colourMapById("grey")), Error);
  OverlayStyle style;
  style.colourMap = "jet";
  EXPECT_THROW(overlay(noise(2, 2), filled(2, 2, 0), kBoth, style, true), Error);
}

// The definition: half-pixel centres, edges clamped.
float bilinear(const Array& map, int x, int y, int width, int height) {
  const auto cell = [&](double u, double v) {
    const auto i = static_cast<std::int64_t>(std::clamp(u, 0.0, static_cast<double>(map.size(1) - 1)));
    const auto j = static_cast<std::int64_t>(std::clamp(v, 0.0, static_cast<double>(map.size(0) - 1)));
    return static_cast<double>(map.values[static_cast<std::size_t>(j * map.size(1) + i)]);
  };
  const double u = (x + 0.5) * static_cast<double>(map.size(1)) / width - 0.5;
  const double v = (y + 0.5) * static_cast<double>(map.size(0)) / height - 0.5;
  const double a = std::floor(u);
  const double b = std::floor(v);
  return static_cast<float>((cell(a, b) * (a + 1 - u) + cell(a + 1, b) * (u - a)) * (b + 1 - v) +
                            (cell(a, b + 1) * (a + 1 - u) + cell(a + 1, b + 1) * (u - a)) * (v - b));
}

TEST(ResampleMap, BilinearAndNearest) {
  Array map{{3, 4}, {}};
  for (int i = 0; i < 12; ++i) map.values.push_back(static_cast<float>(std::sin(1.7 * i)));
  for (const auto& [width, height] : {std::pair(9, 7), std::pair(4, 3), std::pair(2, 5)}) {
    const Array smooth = resampleMap(map, width, height, true);
    EXPECT_EQ(smooth.shape, (Shape{height, width}));
    for (int y = 0; y < height; ++y)
      for (int x = 0; x < width; ++x)
        EXPECT_NEAR(smooth.values[static_cast<std::size_t>(y * width + x)],
                    bilinear(map, x, y, width, height), 1e-6);
  }
  EXPECT_EQ(resampleMap(map, 4, 3, false), map);
  EXPECT_EQ(resampleMap(map, 4, 3, true), map);
  EXPECT_EQ(resampleMap({{1, 2}, {5, 6}}, 4, 1, false).values, (std::vector<float>{5, 5, 6, 6}));
  EXPECT_THROW(resampleMap(map, 0, 3, true), Error);
}

}  // namespace
}  // namespace hp::test
