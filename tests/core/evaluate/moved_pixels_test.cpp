// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "tests/core/evaluate/transformation_inputs.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

using test::mapOf;
using test::networkFor;
using test::randomInput;
using test::randomMap;
using test::valueAt;

const Transformation kQuarter{"rotation", 90};

TEST(MovedPixels, IdentityGivesTheSameBits) {
  const auto network = networkFor(3, 13, 9);
  const auto input = randomInput(network);
  const auto map = randomMap(13, 9);
  for (const auto& kind : transformationKinds()) {
    Transformation nothing{kind.id, kind.identity};
    if (kind.needsRegion) nothing.region = Region{};
    EXPECT_EQ(transformed(network, input, nothing, {7, 1, 2}), input) << kind.id;
    EXPECT_EQ(transformedMap(map, nothing), map) << kind.id;
    EXPECT_EQ(undoneMap(map, nothing), map) << kind.id;
    for (const float cell : keptCells(13, 9, nothing).values) EXPECT_EQ(cell, 1) << kind.id;
  }
}

TEST(MovedPixels, QuarterTurnsAreCounterClockwiseAndExact) {
  const auto map = mapOf(3, 3, {1, 2, 3, 4, 5, 6, 7, 8, 9});
  EXPECT_EQ(transformedMap(map, kQuarter), mapOf(3, 3, {3, 6, 9, 2, 5, 8, 1, 4, 7}));
  EXPECT_EQ(transformedMap(map, {"rotation", 180}), mapOf(3, 3, {9, 8, 7, 6, 5, 4, 3, 2, 1}));
  EXPECT_EQ(transformedMap(map, {"rotation", -90}), mapOf(3, 3, {7, 4, 1, 8, 5, 2, 9, 6, 3}));
  const auto even = mapOf(2, 2, {1, 2, 3, 4});
  EXPECT_EQ(transformedMap(even, kQuarter), mapOf(2, 2, {2, 4, 1, 3}));
}

TEST(MovedPixels, TheInputTurnsAsItsMapsDo) {
  const auto network = networkFor(2, 8, 8);
  const auto input = randomInput(network);
  for (const double angle : {90.0, 180.0, 270.0, 30.0}) {
    const auto turned = transformed(network, input, {"rotation", angle, {}, Filling::Mean}, {});
    for (std::size_t c = 0; c < 2; ++c) {
      const auto begin = [&](const Array& of) {
        return of.values.begin() + static_cast<std::ptrdiff_t>(64 * c);
      };
      const Array plane{{8, 8}, {begin(input), begin(input) + 64}};
      const auto map = transformedMap(plane, {"rotation", angle});
      EXPECT_TRUE(std::equal(map.values.begin(), map.values.end(), begin(turned))) << angle;
    }
  }
}

TEST(MovedPixels, WholeShiftsAndFlipsAreExact) {
  const auto map = mapOf(2, 3, {1, 2, 3, 4, 5, 6});
  EXPECT_EQ(transformedMap(map, {"shift-x", 1}), mapOf(2, 3, {0, 1, 2, 0, 4, 5}));
  EXPECT_EQ(transformedMap(map, {"shift-x", -2}), mapOf(2, 3, {3, 0, 0, 6, 0, 0}));
  EXPECT_EQ(transformedMap(map, {"shift-y", 1}), mapOf(2, 3, {0, 0, 0, 1, 2, 3}));
  EXPECT_EQ(transformedMap(map, {"flip", 1}), mapOf(2, 3, {3, 2, 1, 6, 5, 4}));
  EXPECT_EQ(undoneMap(map, {"shift-x", 1}), mapOf(2, 3, {2, 3, 0, 5, 6, 0}));
  EXPECT_EQ(keptCells(2, 3, {"shift-x", 1}), mapOf(2, 3, {0, 1, 1, 0, 1, 1}));
  EXPECT_EQ(keptCells(2, 3, {"shift-y", -1}), mapOf(2, 3, {1, 1, 1, 0, 0, 0}));
}

TEST(MovedPixels, HalfShiftsAverage) {
  const auto map = mapOf(1, 4, {2, 4, 8, 6});
  EXPECT_EQ(transformedMap(map, {"shift-x", 0.5}), mapOf(1, 4, {1, 3, 6, 7}));
  EXPECT_EQ(keptCells(1, 4, {"shift-x", 0.5}), mapOf(1, 4, {0, 1, 1, 1}));
}

TEST(MovedPixels, ScalingByTwoShowsTheMiddle) {
  const auto map = mapOf(1, 5, {0, 8, 16, 8, 4});
  EXPECT_EQ(transformedMap(map, {"scale", 2}), mapOf(1, 5, {8, 12, 16, 12, 8}));
  EXPECT_EQ(transformedMap(map, {"scale", 0.5}), mapOf(1, 5, {0, 0, 16, 4, 0}));
  EXPECT_EQ(keptCells(1, 5, {"scale", 0.5}), mapOf(1, 5, {0, 1, 1, 1, 0}));
}

TEST(MovedPixels, WhatOnlyMovesIsUndoneExactly) {
  const auto map = randomMap(7, 7);
  for (const Transformation& one : {kQuarter, Transformation{"rotation", 180},
                                    Transformation{"rotation", -90}, Transformation{"flip", 1}})
    EXPECT_EQ(undoneMap(transformedMap(map, one), one), map) << transformationText(one);
}

TEST(MovedPixels, UndoingASmoothMapsTurnGivesItBackWhereItWasKept) {
  Array map{{40, 40}, {}};
  for (int y = 0; y < 40; ++y)
    for (int x = 0; x < 40; ++x)
      map.values.push_back(std::sin(0.1F * static_cast<float>(x)) + 0.02F * static_cast<float>(y));
  for (const Transformation& one : {Transformation{"rotation", 12}, Transformation{"scale", 1.3},
                                    Transformation{"shift-x", 2.25}, Transformation{"shift-y", -1.5}}) {
    const auto back = undoneMap(transformedMap(map, one), one);
    for (int y = 10; y < 30; ++y)
      for (int x = 10; x < 30; ++x)
        EXPECT_NEAR(valueAt(back, 0, y, x), valueAt(map, 0, y, x), 5e-3) << transformationText(one);
  }
}

/// Every pixel of the turned map as a sum over all pixels of the original, weighted by the tent function.
double turnedSlowly(const Array& map, double degrees, int toY, int toX) {
  const double radians = degrees * std::numbers::pi / 180;
  const auto height = static_cast<double>(map.size(0)), width = static_cast<double>(map.size(1));
  // Upwards is positive here: the place seen at (toX, toY) was turned by the angle to get there.
  const double right = toX - (width - 1) / 2, up = (height - 1) / 2 - toY;
  const double wasRight = std::cos(-radians) * right - std::sin(-radians) * up,
               wasUp = std::sin(-radians) * right + std::cos(-radians) * up;
  const double fromX = (width - 1) / 2 + wasRight, fromY = (height - 1) / 2 - wasUp;
  double sum = 0;
  for (int y = 0; y < static_cast<int>(height); ++y)
    for (int x = 0; x < static_cast<int>(width); ++x)
      sum += valueAt(map, 0, y, x) * std::max(0.0, 1 - std::abs(x - fromX)) *
             std::max(0.0, 1 - std::abs(y - fromY));
  return sum;
}

TEST(MovedPixels, TurnsAgreeWithASlowReference) {
  const auto map = randomMap(9, 14, 5);
  for (const double angle : {0.5, 5.0, 40.0, -25.0, 133.0}) {
    const auto turned = transformedMap(map, {"rotation", angle});
    for (int y = 0; y < 9; ++y)
      for (int x = 0; x < 14; ++x)
        EXPECT_NEAR(valueAt(turned, 0, y, x), turnedSlowly(map, angle, y, x), 1e-6);
  }
}

TEST(MovedPixels, KeptCellsAreThoseOfNoFilling) {
  // Where the neighbours all lie inside, a picture of ones stays one, and only there.
  const Array ones = mapOf(11, 15, std::vector<float>(165, 1.0F));
  for (const Transformation& one : {Transformation{"rotation", 17}, Transformation{"scale", 0.77},
                                    Transformation{"shift-x", -3.3}, Transformation{"rotation", 90}}) {
    const auto kept = keptCells(11, 15, one), moved = transformedMap(ones, one);
    for (std::size_t i = 0; i < 165; ++i)
      EXPECT_EQ(kept.values[i] == 1, std::abs(moved.values[i] - 1) < 1e-6)
          << transformationText(one) << " " << i;
  }
}

TEST(MovedPixels, WhatComesFromOutsideIsFilled) {
  auto network = networkFor(3, 4, 4);
  auto preprocessing = network.preprocessing();
  preprocessing.mean = {0.1, 0.2, 0.3};
  preprocessing.deviation = {0.5, 0.25, 2};
  network = network.withPreprocessing(preprocessing);
  const auto input = randomInput(network);
  const auto filled = [&](Filling filling, int channel) {
    return double{valueAt(transformed(network, input, {"shift-x", 2, {}, filling}, {}), channel, 1, 0)};
  };
  EXPECT_FLOAT_EQ(filled(Filling::Black, 1), -0.2 / 0.25);
  EXPECT_FLOAT_EQ(filled(Filling::Grey, 2), (0.5 - 0.3) / 2);
  EXPECT_EQ(filled(Filling::Mean, 0), 0);
  EXPECT_EQ(filled(Filling::Reflect, 1), valueAt(input, 1, 1, 2));
}

TEST(MovedPixels, OthersShapesAreRefused) {
  const auto network = networkFor(3, 4, 4);
  HP_EXPECT_REFUSED(transformed(network, Array{{1, 3, 4, 5}, {}}, kQuarter, {}),
                    "1x3x4x5 cannot be transformed");
  HP_EXPECT_REFUSED(transformedMap(Array{{1, 2, 2}, {1, 2, 3, 4}}, kQuarter), "height x width");
}

}  // namespace
}  // namespace hp
