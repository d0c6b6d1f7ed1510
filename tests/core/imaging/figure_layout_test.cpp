// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/figure_layout.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/imaging/sample_figure.h"
#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

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

TEST(FigureLayout, NothingOverlapsAndNothingIsCut) {
  for (const int count : {1, 2, 3, 4, 5, 6, 11})
    for (const double width : {60.0, 120.0, 210.0})
      for (const double dpi : {72.0, 96.0, 300.0})
        for (const bool shared : {false, true}) {
          auto figure = sampleFigure(count);
          figure.widthMillimetres = width;
          figure.dotsPerInch = dpi;
          figure.sharedLegend = shared;
          expectTidy(figure, std::to_string(count) + " at " + std::to_string(width) + " mm, " +
                                 std::to_string(dpi) + " dpi");
        }
}

TEST(FigureLayout, LongTextsWrapOrEndInAnEllipsis) {
  auto figure = sampleFigure(3);
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

TEST(FigureLayout, OddPicturesStayInTheirCells) {
  auto figure = sampleFigure(1);
  for (const auto& [width, height] :
       {std::pair(1, 1), std::pair(32, 32), std::pair(2000, 3), std::pair(3, 2000)})
    figure.panels.push_back(samplePanel(gradient(width, height)));
  expectTidy(figure, "odd");
  for (auto& each : figure.panels) {
    auto alone = figure;
    alone.panels = {each};
    expectTidy(alone, std::to_string(each.picture.width) + " wide");
    EXPECT_FALSE(renderFigure(alone).empty());
  }
}

// Unhinted type: the same lines break at every resolution, and print is screen with more dots.
TEST(FigureLayout, ScreenAndPrintHaveTheSameLayout) {
  auto figure = sampleFigure(5);
  figure.title += " and why not boxer, French bulldog, tiger cat, tabby or lion, all of which are possible";
  const auto screen = layOut(figure);
  figure.dotsPerInch = 300;
  const auto print = layOut(figure);
  EXPECT_EQ(screen.title.lines, print.title.lines);
  EXPECT_EQ(screen.footer.lines, print.footer.lines);
  EXPECT_NEAR(print.height / 300.0, screen.height / 96.0, 0.1);
}

TEST(FigureLayout, ASharedLegendDrawsAllOnOneScale) {
  auto figure = sampleFigure(3);
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

TEST(FigureLayout, LegendNumbers) {
  const auto ticks = legendTicks({-4.1e-4, 4.1e-4});
  ASSERT_EQ(ticks.size(), 3u);
  EXPECT_EQ(ticks[0].text, "\u22124.1e-4");
  EXPECT_EQ(ticks[1].text, "0");
  EXPECT_EQ(ticks[1].position, 0.5);
  EXPECT_EQ(ticks[2].text, "+4.1e-4");
  EXPECT_EQ(legendTicks({0, 2}).size(), 2u);
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
  auto figure = sampleFigure(1);
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
