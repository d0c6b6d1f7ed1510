// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/evaluate/linear_imputation.h"
#include "tests/core/evaluate/slow_imputation.h"
#include "tests/core/evaluate/transformation_inputs.h"

namespace hp {
namespace {

using test::networkFor;
using test::randomInput;
using test::randomMap;
using test::valueAt;

const Region kMiddle{0.25, 0.25, 0.75, 0.75};

TEST(RemovedRegion, AnOcclusionCoversItsShareOfTheRegion) {
  const auto network = networkFor(2, 8, 8);
  const auto input = randomInput(network);
  const auto cells = keptCells(8, 8, {"occlusion", 1, kMiddle});
  EXPECT_EQ(std::accumulate(cells.values.begin(), cells.values.end(), 0.0), 64 - 16);
  const auto quarter = keptCells(8, 8, {"occlusion", 0.25, kMiddle});
  EXPECT_EQ(std::accumulate(quarter.values.begin(), quarter.values.end(), 0.0), 64 - 4);
  const auto covered = transformed(network, input, {"occlusion", 1, kMiddle, Filling::Mean}, {});
  for (int y = 0; y < 8; ++y)
    for (int x = 0; x < 8; ++x) {
      const bool inside = y >= 2 && y < 6 && x >= 2 && x < 6;
      EXPECT_EQ(valueAt(cells, 0, y, x), inside ? 0 : 1);
      EXPECT_EQ(valueAt(covered, 1, y, x), inside ? 0 : valueAt(input, 1, y, x));
    }
}

TEST(RemovedRegion, APixelBelongsToTheRegionIfItsCentreDoes) {
  // Of ten pixels with centres at 0.05, 0.15, ... the region holds those at 0.15 and 0.25.
  const auto cells = keptCells(1, 10, {"occlusion", 1, Region{0.145, 0, 0.255, 1}});
  EXPECT_EQ(cells, test::mapOf(1, 10, {1, 0, 0, 1, 1, 1, 1, 1, 1, 1}));
  EXPECT_EQ(keptCells(1, 10, {"occlusion", 1, Region{0.155, 0, 0.245, 1}}),
            test::mapOf(1, 10, std::vector<float>(10, 1.0F)));
}

TEST(RemovedRegion, AWholePictureCanBeCovered) {
  const auto network = networkFor(1, 5, 7);
  const Region all{0, 0, 1, 1};
  const auto black = transformed(network, randomInput(network), {"occlusion", 1, all, Filling::Black}, {});
  const auto cutAway = transformed(network, randomInput(network), {"cut", 1, all}, {});
  for (const float value : black.values) EXPECT_FLOAT_EQ(value, static_cast<float>(-0.485 / 0.229));
  for (const float value : cutAway.values) EXPECT_EQ(value, 0);
}

TEST(RemovedRegion, ACutIsClosedFromItsSurroundings) {
  const auto network = networkFor(1, 12, 12);
  auto input = randomInput(network);
  // A plane is its own mean over all neighbours: it closes without a trace.
  for (int y = 0; y < 12; ++y)
    for (int x = 0; x < 12; ++x) {
      const bool inside = y >= 3 && y < 9 && x >= 3 && x < 9;
      input.values[static_cast<std::size_t>(12 * y + x)] =
          inside ? 9 : static_cast<float>(0.25 * x - 0.125 * y);
    }
  const auto closed = transformed(network, input, {"cut", 1, kMiddle}, {});
  for (int y = 0; y < 12; ++y)
    for (int x = 0; x < 12; ++x) EXPECT_NEAR(valueAt(closed, 0, y, x), 0.25 * x - 0.125 * y, 1e-6);
}

TEST(LinearImputation, SolvesThePapersEquations) {
  auto plane = randomMap(9, 11, 3);
  auto kept = randomMap(9, 11, 4);
  for (auto& cell : kept.values) cell = cell > 1 ? 1 : 0;  // a quarter is left
  const auto wanted = test::imputedSlowly(plane, kept);
  const auto before = plane.values;
  const LinearImputation imputation(kept);
  imputation.fill(plane.values);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    EXPECT_NEAR(plane.values[i], wanted[i], 1e-6);
    if (kept.values[i] != 0) {
      EXPECT_EQ(plane.values[i], before[i]);
    }
  }
}

TEST(LinearImputation, OfNothingLeftIsNothing) {
  auto plane = randomMap(4, 4);
  LinearImputation(Array{{4, 4}, std::vector<float>(16)}).fill(plane.values);
  EXPECT_EQ(plane.values, std::vector<float>(16));
  auto whole = randomMap(4, 4);
  const auto before = whole;
  LinearImputation(Array{{4, 4}, std::vector<float>(16, 1)}).fill(whole.values);
  EXPECT_EQ(whole, before);
}

}  // namespace
}  // namespace hp
