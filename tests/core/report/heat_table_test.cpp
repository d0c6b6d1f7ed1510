// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "core/imaging/colour_map.h"
#include "core/report/heat_table_picture.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

constexpr Rgb kEqual{226, 229, 233};

int areaOf(const Image& image, const Rgb& colour) {
  int count = 0;
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x) count += image.at(x, y) == colour ? 1 : 0;
  return count;
}
Rgb colourAt(double position) { return colourMapById("viridis").at(position); }

HeatTable sample() {
  return {.title = "Weights",
          .valueName = "relative L2",
          .rows = {"conv", "dense"},
          .columns = {"1", "2"},
          .columnTitle = "epoch",
          .values = {{0, 0.25}, {0.5, 1}},
          .width = 800};
}

TEST(HeatTable, CellsHaveTheColoursOfTheirValues) {
  const auto image = drawHeatTable(sample());
  EXPECT_GT(areaOf(image, colourAt(0.25)), 3000);
  EXPECT_GT(areaOf(image, colourAt(0.5)), 3000);
  EXPECT_GT(areaOf(image, colourAt(1)), 3000);
}

TEST(HeatTable, EqualIsNoColourOfTheScale) {
  auto table = sample();
  const auto image = drawHeatTable(table);
  EXPECT_GT(areaOf(image, kEqual), 3000);
  table.values[0][0] = 1e-300;
  EXPECT_LT(areaOf(drawHeatTable(table), kEqual), areaOf(image, kEqual) - 3000);
}

TEST(HeatTable, AWideRangeIsLogarithmic) {
  auto table = sample();
  table.values = {{1e-6, 1e-3}, {1, 1}};
  EXPECT_GT(areaOf(drawHeatTable(table), colourAt(0.5)), 3000);
}

TEST(HeatTable, SurvivesAnything) {
  auto table = sample();
  table.values = {{std::nan(""), INFINITY}};
  EXPECT_FALSE(drawHeatTable(table).empty());
  table.values = {};
  EXPECT_FALSE(drawHeatTable(table).empty());
  table.rows.assign(5000, std::string(500, 'n'));
  table.columns.assign(3000, "10000");
  EXPECT_LT(drawHeatTable(table).height, 2000);
  table.rows.clear();
  HP_EXPECT_REFUSED(drawHeatTable(table), "rows and columns");
}

}  // namespace
}  // namespace hp
