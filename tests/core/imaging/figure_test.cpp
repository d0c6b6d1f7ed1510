// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/figure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/imaging/figure_layout.h"
#include "tests/core/imaging/sample_figure.h"
#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

TEST(Figure, PhysicalWidthDecidesThePixels) {
  auto figure = sampleFigure(2);
  for (const double dpi : {96.0, 300.0}) {
    figure.dotsPerInch = dpi;
    EXPECT_EQ(renderFigure(figure).width, std::lround(120 / 25.4 * dpi));
  }
}

TEST(Figure, TheSameSpecGivesTheSamePixels) {
  for (const bool dark : {false, true}) {
    auto figure = sampleFigure(3);
    figure.dark = dark;
    EXPECT_EQ(renderFigure(figure), renderFigure(figure));
  }
}

TEST(Figure, LightAndDarkPages) {
  auto figure = sampleFigure(1);
  EXPECT_EQ(renderFigure(figure).at(1, 1), (Rgb{255, 255, 255}));
  figure.dark = true;
  EXPECT_LT(renderFigure(figure).at(1, 1)[0], 40);
}

TEST(Figure, TheBarRunsFromBlueBelowToRedAbove) {
  const auto figure = sampleFigure(1);
  const auto layout = layOut(figure);
  ASSERT_TRUE(layout.panels[0].legend);
  const auto& legend = *layout.panels[0].legend;
  ASSERT_TRUE(legend.upwards);
  const Image page = renderFigure(figure);
  const int x = legend.bar.x + legend.bar.width / 2;
  const auto top = page.at(x, legend.bar.y);
  const auto bottom = page.at(x, legend.bar.y + legend.bar.height - 1);
  EXPECT_GT(top[0], top[2] + 60);
  EXPECT_GT(bottom[2], bottom[0] + 60);
  const auto flat = sampleFigure(2);
  const auto beneath = *layOut(flat).panels[1].legend;
  const Image two = renderFigure(flat);
  EXPECT_GT(two.at(beneath.bar.x + beneath.bar.width - 1, beneath.bar.y)[0], 120);
  EXPECT_GT(two.at(beneath.bar.x, beneath.bar.y)[2], 120);
}

TEST(Figure, ABarePhotographIsThePhotograph) {
  FigureSpec figure;
  figure.dotsPerInch = 96;
  figure.panels = {samplePanel(noise(10, 10), false)};
  const Image page = renderFigure(figure);
  const auto box = layOut(figure).panels[0].picture;
  // Ten pixels over some hundred are drawn as squares.
  for (int y = 0; y < 10; ++y)
    for (int x = 0; x < 10; ++x)
      EXPECT_EQ(page.at(box.x + (2 * x + 1) * box.width / 20, box.y + (2 * y + 1) * box.height / 20),
                figure.panels[0].picture.at(x, y));
}

TEST(Figure, MapsFinerThanThePageKeepTheirPeaks) {
  auto figure = sampleFigure(1);
  figure.widthMillimetres = 60;
  figure.dotsPerInch = 72;
  auto& only = figure.panels[0];
  only.map = {{900, 900}, std::vector<float>(810000)};
  for (std::size_t i = 450 * 900 + 449; i < 450 * 900 + 452; ++i)
    only.map.values[i] = only.map.values[i + 900] = 4.1e-4f;
  const auto box = layOut(figure).panels[0].picture;
  const Image page = renderFigure(figure);
  int reddest = 0;
  for (int y = 0; y < box.height; ++y)
    for (int x = 0; x < box.width; ++x) {
      const auto pixel = page.at(box.x + x, box.y + y);
      reddest = std::max(reddest, pixel[0] - pixel[2]);
    }
  EXPECT_GT(reddest, 2);
}

TEST(Figure, ImpossibleSpecsAreRefused) {
  EXPECT_THROW(renderFigure({}), Error);
  auto empty = sampleFigure(1);
  empty.panels[0].picture = {};
  EXPECT_THROW(renderFigure(empty), Error);
  for (const double width : {0.0, -5.0, 5.0, 1e9, std::nan("")}) {
    auto figure = sampleFigure(1);
    figure.widthMillimetres = width;
    EXPECT_THROW(renderFigure(figure), Error) << width;
  }
  auto fine = sampleFigure(1);
  fine.dotsPerInch = std::nan("");
  EXPECT_THROW(renderFigure(fine), Error);
  auto huge = sampleFigure(1);
  huge.dotsPerInch = 5000;
  EXPECT_THROW(renderFigure(huge), Error);
  auto flat = sampleFigure(1);
  flat.panels[0].map = {{3, 2, 2}, std::vector<float>(12)};
  EXPECT_THROW(renderFigure(flat), Error);
}

}  // namespace
}  // namespace hp::test
