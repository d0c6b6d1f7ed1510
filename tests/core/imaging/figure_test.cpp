// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/figure.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/imaging/figure_layout.h"
#include "tests/core/imaging/sample_pictures.h"

// fontconfig keeps a few patterns until the process ends, whatever is drawn; not ours to free.
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }

namespace hp::test {
namespace {

Array wave(int height, int width) {
  Array map{{height, width}, {}};
  for (int i = 0; i < height * width; ++i)
    map.values.push_back(static_cast<float>(4.1e-4 * std::sin(0.37 * i)));
  return map;
}

FigurePanel panel(Image picture, bool withMap = true) {
  FigurePanel result;
  result.picture = std::move(picture);
  if (withMap) result.map = wave(13, 13);
  result.range = {-4.1e-4, 4.1e-4};
  result.title = "LRP · EpsilonGammaBox";
  result.caption = "bull mastiff, 0.934";
  return result;
}

FigureSpec spec(int count) {
  FigureSpec result;
  result.title = "Why bull mastiff?";
  result.footer = "SqueezeNet 1.0, profile zennit, gamma 0.25, one float32 run";
  result.dotsPerInch = 96;
  for (int i = 0; i < count; ++i)
    result.panels.push_back(panel(gradient(60, 40 + 10 * i), i != 0 || count == 1));
  return result;
}

struct Piece {
  std::string what;
  double left, top, right, bottom;
};

void add(std::vector<Piece>& pieces, const std::string& what, const Box& box) {
  pieces.push_back(
      {what, double(box.x), double(box.y), double(box.x + box.width), double(box.y + box.height)});
}

void add(std::vector<Piece>& pieces, const std::string& what, const TextBlock& block) {
  const TextRuler ruler;
  double top = block.top;
  for (const auto& line : block.lines) {
    pieces.push_back({what + " '" + line + "'", block.x, top, block.x + ruler.width(line, block.style),
                      top + block.lineHeight()});
    top += block.lineHeight();
  }
}

/// Everything that is drawn, with the space it takes.
std::vector<Piece> piecesOf(const FigureLayout& layout) {
  std::vector<Piece> pieces;
  add(pieces, "title", layout.title);
  add(pieces, "footer", layout.footer);
  add(pieces, "note", layout.sharedNote);
  if (layout.sharedLegend) add(pieces, "shared bar", layout.sharedLegend->bar);
  for (const auto& place : layout.panels) {
    add(pieces, "panel title", place.title);
    add(pieces, "picture", place.picture);
    add(pieces, "caption", place.caption);
    if (place.legend) add(pieces, "bar", place.legend->bar);
  }
  return pieces;
}

void expectTidy(const FigureSpec& figure, const std::string& what) {
  SCOPED_TRACE(what);
  const auto layout = layOut(figure);
  const auto pieces = piecesOf(layout);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto& a = pieces[i];
    EXPECT_GE(a.left, 0) << a.what;
    EXPECT_GE(a.top, 0) << a.what;
    EXPECT_LE(a.right, layout.width) << a.what;
    EXPECT_LE(a.bottom, layout.height) << a.what;
    for (std::size_t k = 0; k < i; ++k) {
      const auto& b = pieces[k];
      const bool apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      EXPECT_TRUE(apart) << a.what << " and " << b.what;
    }
  }
}

TEST(Figure, NothingOverlapsAndNothingIsCut) {
  for (const int count : {1, 2, 3, 4, 5, 6, 11})
    for (const double width : {60.0, 120.0, 210.0})
      for (const double dpi : {72.0, 96.0, 300.0})
        for (const bool shared : {false, true}) {
          auto figure = spec(count);
          figure.widthMillimetres = width;
          figure.dotsPerInch = dpi;
          figure.sharedLegend = shared;
          expectTidy(figure, std::to_string(count) + " at " + std::to_string(width) + " mm, " +
                                 std::to_string(dpi) + " dpi");
        }
}

TEST(Figure, LongTextsWrapOrEndInAnEllipsis) {
  auto figure = spec(3);
  figure.title = std::string(60, 'W') + " and a title that goes on and on" + std::string(500, 'm');
  for (auto& each : figure.panels) {
    each.title = "Ein-sehr-langes-Wort-ohne-jede-Trennstelle-das-keine-Spalte-fasst";
    for (int i = 0; i < 60; ++i) each.caption += "caption ";
  }
  for (int i = 0; i < 400; ++i) figure.footer += " parameter=value";
  expectTidy(figure, "long");
  const auto layout = layOut(figure);
  EXPECT_EQ(layout.title.lines.size(), 4u);
  EXPECT_TRUE(layout.title.lines.back().ends_with("…"));
  EXPECT_TRUE(layout.footer.lines.back().ends_with("…"));
}

TEST(Figure, OddPicturesStayInTheirCells) {
  auto figure = spec(1);
  for (const auto& [width, height] :
       {std::pair(1, 1), std::pair(32, 32), std::pair(2000, 3), std::pair(3, 2000)})
    figure.panels.push_back(panel(gradient(width, height)));
  expectTidy(figure, "odd");
  for (auto& each : figure.panels) {
    auto alone = figure;
    alone.panels = {each};
    expectTidy(alone, std::to_string(each.picture.width) + " wide");
    EXPECT_FALSE(renderFigure(alone).empty());
  }
}

TEST(Figure, PhysicalWidthDecidesThePixels) {
  auto figure = spec(2);
  for (const double dpi : {96.0, 300.0}) {
    figure.dotsPerInch = dpi;
    EXPECT_EQ(renderFigure(figure).width, std::lround(120 / 25.4 * dpi));
  }
}

// Unhinted type: the same lines break at every resolution, and print is screen with more dots.
TEST(Figure, ScreenAndPrintHaveTheSameLayout) {
  auto figure = spec(5);
  figure.title += " and why not boxer, French bulldog, tiger cat, tabby or lion, all of which are possible";
  const auto screen = layOut(figure);
  figure.dotsPerInch = 300;
  const auto print = layOut(figure);
  EXPECT_EQ(screen.title.lines, print.title.lines);
  EXPECT_EQ(screen.footer.lines, print.footer.lines);
  EXPECT_NEAR(print.height / 300.0, screen.height / 96.0, 0.1);
}

TEST(Figure, TheSameSpecGivesTheSamePixels) {
  for (const bool dark : {false, true}) {
    auto figure = spec(3);
    figure.dark = dark;
    EXPECT_EQ(renderFigure(figure), renderFigure(figure));
  }
}

TEST(Figure, LightAndDarkPages) {
  auto figure = spec(1);
  EXPECT_EQ(renderFigure(figure).at(1, 1), (Rgb{255, 255, 255}));
  figure.dark = true;
  EXPECT_LT(renderFigure(figure).at(1, 1)[0], 40);
}

TEST(Figure, TheBarRunsFromBlueBelowToRedAbove) {
  const auto figure = spec(1);
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
  const auto flat = spec(2);
  const auto beneath = *layOut(flat).panels[1].legend;
  const Image two = renderFigure(flat);
  EXPECT_GT(two.at(beneath.bar.x + beneath.bar.width - 1, beneath.bar.y)[0], 120);
  EXPECT_GT(two.at(beneath.bar.x, beneath.bar.y)[2], 120);
}

TEST(Figure, ABarePhotographIsThePhotograph) {
  FigureSpec figure;
  figure.dotsPerInch = 96;
  figure.panels = {panel(noise(10, 10), false)};
  const Image page = renderFigure(figure);
  const auto box = layOut(figure).panels[0].picture;
  // Ten pixels over some hundred are drawn as squares.
  for (int y = 0; y < 10; ++y)
    for (int x = 0; x < 10; ++x)
      EXPECT_EQ(page.at(box.x + (2 * x + 1) * box.width / 20, box.y + (2 * y + 1) * box.height / 20),
                figure.panels[0].picture.at(x, y));
}

TEST(Figure, MapsFinerThanThePageKeepTheirPeaks) {
  auto figure = spec(1);
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

TEST(Figure, ASharedLegendDrawsAllOnOneScale) {
  auto figure = spec(3);
  figure.panels[1].range = {-1, 1};
  figure.panels[2].range = {0, 5};
  figure.panels[2].isSigned = false;
  figure.sharedLegend = true;
  EXPECT_EQ(panelRange(figure, figure.panels[1]), (ValueRange{-5, 5}));
  EXPECT_TRUE(panelIsSigned(figure, figure.panels[2]));
  const auto layout = layOut(figure);
  ASSERT_TRUE(layout.sharedLegend);
  EXPECT_EQ(layout.sharedLegend->range, (ValueRange{-5, 5}));
  EXPECT_EQ(layout.sharedNote.lines, (std::vector<std::string>{"shared scale"}));
  for (const auto& place : layout.panels) EXPECT_FALSE(place.legend);
}

TEST(Figure, LegendNumbers) {
  const auto ticks = legendTicks({-4.1e-4, 4.1e-4});
  ASSERT_EQ(ticks.size(), 3u);
  EXPECT_EQ(ticks[0].text, "\u22124.1e-4");
  EXPECT_EQ(ticks[1].text, "0");
  EXPECT_EQ(ticks[1].position, 0.5);
  EXPECT_EQ(ticks[2].text, "+4.1e-4");
  EXPECT_EQ(legendTicks({0, 2}).size(), 2u);
}

TEST(Figure, ImpossibleSpecsAreRefused) {
  EXPECT_THROW(renderFigure({}), Error);
  auto empty = spec(1);
  empty.panels[0].picture = {};
  EXPECT_THROW(renderFigure(empty), Error);
  for (const double width : {0.0, -5.0, 5.0, 1e9, std::nan("")}) {
    auto figure = spec(1);
    figure.widthMillimetres = width;
    EXPECT_THROW(renderFigure(figure), Error) << width;
  }
  auto fine = spec(1);
  fine.dotsPerInch = std::nan("");
  EXPECT_THROW(renderFigure(fine), Error);
  auto huge = spec(1);
  huge.dotsPerInch = 5000;
  EXPECT_THROW(renderFigure(huge), Error);
  auto flat = spec(1);
  flat.panels[0].map = {{3, 2, 2}, std::vector<float>(12)};
  EXPECT_THROW(renderFigure(flat), Error);
}

TEST(FigureText, BrokenUtf8IsReplaced) {
  EXPECT_EQ(cleanUtf8("größe · 画像 🐕"), "größe · 画像 🐕");
  EXPECT_EQ(cleanUtf8("a\xff"
                      "b"),
            "a\uFFFD"
            "b");
  EXPECT_EQ(cleanUtf8("\xc0\xaf"), "\uFFFD\uFFFD");            // overlong
  EXPECT_EQ(cleanUtf8("\xed\xa0\x80"), "\uFFFD\uFFFD\uFFFD");  // a surrogate
  EXPECT_EQ(cleanUtf8("cut \xe7\x94"), "cut \uFFFD\uFFFD");
  EXPECT_EQ(cleanUtf8("a\tb\nc"), "a b\nc");
  auto figure = spec(1);
  figure.title = "broken \xff\xfe title";
  EXPECT_FALSE(renderFigure(figure).empty());
}

TEST(FigureText, WrapsAtSpacesAndLineBreaks) {
  const TextRuler ruler;
  const TextStyle style{10};
  const double room = ruler.width("one two", style) + 0.5;
  EXPECT_EQ(ruler.wrapped("one two three\nfour", style, room, 9),
            (std::vector<std::string>{"one two", "three", "four"}));
  EXPECT_EQ(ruler.wrapped("one two three four", style, room, 2).size(), 2u);
  EXPECT_TRUE(ruler.wrapped("", style, room, 2).empty());
  for (const auto& line : ruler.wrapped(std::string(300, 'w'), style, room, 100))
    EXPECT_LE(ruler.width(line, style), room);
  EXPECT_EQ(ruler.wrapped("abc", style, 0.1, 9).size(), 3u);  // at least a character a line
}

}  // namespace
}  // namespace hp::test
