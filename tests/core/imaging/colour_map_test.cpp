// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/colour_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/base/outcome.h"

namespace hp::test {
namespace {

using Triple = std::array<double, 3>;

double linear(double encoded) {
  const double value = encoded / 255;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Triple linear(const Rgb& colour) { return {linear(colour[0]), linear(colour[1]), linear(colour[2])}; }

/// CIELAB of linear sRGB (CIE 15; IEC 61966-2-1), written apart from the program's own.
Triple lab(const Triple& rgb) {
  const auto root = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = root((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
  const double y = root(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
  const double z = root((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double lightness(const Rgb& colour) { return lab(linear(colour))[0]; }

double distance(const Triple& a, const Triple& b) {
  return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

using Deficiency = std::array<Triple, 3>;
// Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
// deficiency", IEEE TVCG 15 (2009): severity 1.0 of protan, deutan and tritan.
constexpr Deficiency kDeficiencies[] = {
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
};

Triple seen(const Deficiency& eye, const Rgb& colour) {
  const Triple light = linear(colour);
  Triple result{};
  for (std::size_t i = 0; i < 3; ++i)
    result[i] = std::clamp(eye[i][0] * light[0] + eye[i][1] * light[1] + eye[i][2] * light[2], 0.0, 1.0);
  return lab(result);
}

TEST(ColourMap, EveryMapHasAnIdALabelAnd256Colours) {
  std::set<std::string> ids;
  for (const auto& map : colourMaps()) {
    EXPECT_EQ(map.table.size(), 256u) << map.id;
    EXPECT_FALSE(map.label.empty());
    EXPECT_TRUE(ids.insert(map.id).second) << map.id;
    EXPECT_EQ(&colourMapById(map.id), &map);
  }
  for (const char* id : {"red-blue", "ember-ice", "inferno", "viridis", "magma", "cividis", "grey"})
    EXPECT_TRUE(ids.contains(id));
  EXPECT_THROW(colourMapById("jet"), Error);
  EXPECT_EQ(defaultColourMap(ColourMapKind::Diverging).id, "red-blue");
  EXPECT_EQ(defaultColourMap(ColourMapKind::Sequential).id, "inferno");
}

TEST(ColourMap, SequentialLightnessRisesInEvenSteps) {
  for (const auto& map : colourMaps()) {
    if (map.kind != ColourMapKind::Sequential) continue;
    const double first = lightness(map.table.front());
    const double last = lightness(map.table.back());
    EXPECT_GT(last - first, 60) << map.id;
    for (std::size_t i = 0; i < 256; ++i) {
      const double even = first + (last - first) * static_cast<double>(i) / 255;
      // The published maps are even in CAM02-UCS, whose lightness bends a little against that of CIELAB.
      EXPECT_NEAR(lightness(map.table[i]), even, 6) << map.id << " " << i;
      if (i >= 4) EXPECT_GT(lightness(map.table[i]), lightness(map.table[i - 4])) << map.id << " " << i;
    }
  }
}

TEST(ColourMap, DivergingLightnessIsEvenAndSymmetric) {
  for (const auto& map : colourMaps()) {
    if (map.kind != ColourMapKind::Diverging) continue;
    const double middle = lightness(map.at(0.5));
    const double end = lightness(map.table.back());
    EXPECT_GT(std::abs(end - middle), 55) << map.id;
    for (std::size_t i = 0; i < 128; ++i) {
      const double even = end + (middle - end) * static_cast<double>(i) / 127.5;
      EXPECT_NEAR(lightness(map.table[i]), even, 1.0) << map.id << " " << i;
      EXPECT_NEAR(lightness(map.table[i]), lightness(map.table[255 - i]), 1.0) << map.id << " " << i;
    }
  }
}

TEST(ColourMap, StepsLookAlike) {
  for (const auto& map : colourMaps()) {
    double longest = 0;
    double shortest = 1e9;
    for (std::size_t i = 0; i + 16 < 256; i += 8) {
      if (map.kind == ColourMapKind::Diverging && i < 128 && i + 16 > 127)
        continue;  // the turn in the middle
      const double step = distance(lab(linear(map.table[i])), lab(linear(map.table[i + 16])));
      longest = std::max(longest, step);
      shortest = std::min(shortest, step);
    }
    // CIELAB itself is no better than a factor of about three for saturated colours.
    EXPECT_LT(longest, 5 * shortest) << map.id;
  }
}

TEST(ColourMap, TheMiddleIsNeutral) {
  for (const auto& map : colourMaps()) {
    if (map.kind != ColourMapKind::Diverging) continue;
    const auto colour = map.at(0.5);
    const auto [least, most] = std::ranges::minmax(colour);
    EXPECT_LE(most - least, 4) << map.id;
  }
  EXPECT_GT(lightness(colourMapById("red-blue").at(0.5)), 95);
  EXPECT_LT(lightness(colourMapById("ember-ice").at(0.5)), 16);
}

// The sign convention of the whole program: a swapped table must fail here.
TEST(ColourMap, RedIsPositiveAndBlueNegative) {
  for (const char* id : {"red-blue", "ember-ice"}) {
    const auto& map = colourMapById(id);
    EXPECT_GT(map.at(1)[0], map.at(1)[2] + 60) << id;
    EXPECT_GT(map.at(0)[2], map.at(0)[0] + 60) << id;
    EXPECT_GT(map.at(0.8)[0], map.at(0.8)[2] + 60) << id;
    EXPECT_GT(map.at(0.2)[2], map.at(0.2)[0] + 60) << id;
  }
}

TEST(ColourMap, ColourBlindEyesTellTheSignsApart) {
  for (const auto& map : colourMaps()) {
    if (map.kind != ColourMapKind::Diverging) continue;
    for (const auto& eye : kDeficiencies)
      for (const double amount : {1.0, 0.75, 0.5}) {
        const double apart =
            distance(seen(eye, map.at(0.5 - amount / 2)), seen(eye, map.at(0.5 + amount / 2)));
        EXPECT_GT(apart, 25) << map.id << " at " << amount << ", deficiency " << (&eye - kDeficiencies);
      }
  }
}

TEST(ColourMap, ColourBlindEyesSeeSequentialMapsRise) {
  for (const auto& map : colourMaps()) {
    if (map.kind != ColourMapKind::Sequential) continue;
    for (const auto& eye : kDeficiencies)
      for (std::size_t i = 32; i < 256; i += 16)
        EXPECT_GT(seen(eye, map.table[i])[0], seen(eye, map.table[i - 32])[0]) << map.id << " " << i;
  }
}

TEST(ColourMap, PositionsAreClampedAndMixed) {
  const auto& map = colourMapById("grey");
  EXPECT_EQ(map.at(-3), map.table.front());
  EXPECT_EQ(map.at(7), map.table.back());
  EXPECT_EQ(map.at(100 / 255.0), map.table[100]);
  EXPECT_EQ(map.at(std::nan("")), (Rgb{128, 128, 128}));
}

// Published: viridis begins with #440154 and ends with #fde725, inferno with #000004 and #fcffa4.
TEST(ColourMap, PublishedMapsHaveTheirPublishedEnds) {
  const auto near = [](const Rgb& a, const Rgb& b) {
    return std::abs(a[0] - b[0]) <= 1 && std::abs(a[1] - b[1]) <= 1 && std::abs(a[2] - b[2]) <= 1;
  };
  EXPECT_TRUE(near(colourMapById("viridis").table.front(), {0x44, 0x01, 0x54}));
  EXPECT_TRUE(near(colourMapById("viridis").table.back(), {0xfd, 0xe7, 0x25}));
  EXPECT_TRUE(near(colourMapById("inferno").table.front(), {0x00, 0x00, 0x04}));
  EXPECT_TRUE(near(colourMapById("inferno").table.back(), {0xfc, 0xff, 0xa4}));
}

}  // namespace
}  // namespace hp::test
