// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_layout.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/report/sample_comparison.h"

namespace hp {
namespace {

constexpr double kEnd = PageSize::kHeight - PageSize::kBottom;

std::vector<std::string> textsOf(const LaidOutPage& page) {
  std::vector<std::string> texts;
  for (const auto& mark : page.marks)
    if (const auto* text = std::get_if<TextMark>(&mark)) texts.push_back(text->text);
  return texts;
}
bool has(const LaidOutPage& page, const std::string& text) {
  return std::ranges::count(textsOf(page), text) > 0;
}

PageLayout laidOut(const Document& document) { return layOutPages(piecesOf(document), document.title); }

/// Nothing but the footer lies outside of the margins.
void expectInside(const PageLayout& layout) {
  for (const auto& page : layout.pages)
    for (const auto& mark : page.marks) {
      if (const auto* text = std::get_if<TextMark>(&mark)) {
        EXPECT_GE(text->x, PageSize::kSide - 0.1) << text->text;
        EXPECT_LE(text->x + page::widthOf(text->text, text->style), PageSize::kWidth - PageSize::kSide + 4)
            << text->text;
        EXPECT_LE(text->baseline, PageSize::kHeight - 30) << text->text;
      } else if (const auto* box = std::get_if<BoxMark>(&mark)) {
        EXPECT_LE(box->x + box->width, PageSize::kWidth - PageSize::kSide + 4);
      } else if (const auto* picture = std::get_if<PictureMark>(&mark)) {
        EXPECT_LE(picture->x + picture->width, PageSize::kWidth - PageSize::kSide + 0.1);
        EXPECT_LE(picture->top + picture->height, kEnd + 0.1);
      }
    }
}

std::string line(int i) { return "line " + std::to_string(i); }

TEST(PageLayout, NoHeadingIsTheLastOnItsPage) {
  // Headings come at every height of a page, so that one of them would be last.
  for (int before = 20; before < 60; ++before) {
    Document document{"T", "", "", {}};
    for (int i = 0; i < before; ++i) document.blocks.emplace_back(Paragraph{line(i)});
    document.blocks.emplace_back(Heading{1, "Chapter"});
    document.blocks.emplace_back(Heading{2, "Section"});
    document.blocks.emplace_back(Paragraph{"After it"});
    for (const auto& page : laidOut(document).pages) {
      EXPECT_EQ(has(page, "Chapter"), has(page, "Section")) << before;
      EXPECT_EQ(has(page, "Section"), has(page, "After it")) << before;
    }
  }
}

TEST(PageLayout, ATableGoesOnUnderItsHeader) {
  Document document{"T", "", "", {}};
  Table table{"Caption", {{"first column"}, {"second"}}, {}};
  for (int i = 0; i < 200; ++i) table.rows.push_back({line(i), "x"});
  document.blocks.emplace_back(table);
  const auto layout = laidOut(document);
  ASSERT_GE(layout.pages.size(), 3u);
  int rows = 0;
  for (const auto& page : layout.pages) {
    EXPECT_EQ(std::ranges::count(textsOf(page), "first column"), 1);
    for (int i = 0; i < 200; ++i) rows += has(page, line(i)) ? 1 : 0;
  }
  EXPECT_EQ(rows, 200);
  EXPECT_TRUE(has(layout.pages[0], "Caption"));
  EXPECT_FALSE(has(layout.pages[1], "Caption"));
  expectInside(layout);
}

TEST(PageLayout, RowsDoNotReachIntoTheFooter) {
  Document document{"T", "", "", {}};
  Table table{"", {{"a"}, {"b"}}, {}};
  for (int i = 0; i < 90; ++i)
    table.rows.push_back({line(i), std::string(static_cast<std::size_t>(i) * 9, 'x')});
  document.blocks.emplace_back(table);
  const auto layout = laidOut(document);
  for (const auto& page : layout.pages)
    for (const auto& mark : page.marks)
      if (const auto* text = std::get_if<TextMark>(&mark); text && text->text.starts_with("line"))
        EXPECT_LE(text->baseline, kEnd);
  expectInside(layout);
}

TEST(PageLayout, LongWordsAndWideTablesStayOnThePage) {
  const std::string word(5000, 'W');
  Document document{word, word, "", {Heading{1, word}, Paragraph{word}, Callout{Tone::Bad, word, word}}};
  Table wide{word, {}, {{}}};
  for (int i = 0; i < 30; ++i) {
    wide.columns.push_back({"column of " + line(i)});
    wide.rows[0].emplace_back("unbreakable" + std::to_string(i));
  }
  wide.rows[0][3] = word;
  document.blocks.emplace_back(wide);
  document.blocks.emplace_back(Picture{"tall", "", Image(10, 9000), {}});
  document.blocks.emplace_back(Picture{"broad", "", Image(9000, 10), {}});
  expectInside(laidOut(document));
}

TEST(PageLayout, DigestsAreNotBrokenWhereThereIsRoom) {
  Document document{"T", "", "", {}};
  const std::string digest(64, 'a');
  document.blocks.emplace_back(Table{
      "", {{"file"}, {"SHA-256", Alignment::Left, true}}, {{"weights/epoch-0030.safetensors", digest}}});
  EXPECT_TRUE(has(laidOut(document).pages[0], digest));
}

TEST(PageLayout, PagesAreNumberedAndHeadingsListed) {
  Document document{"The title", "", "", {}};
  for (int i = 0; i < 150; ++i) document.blocks.emplace_back(Paragraph{line(i)});
  document.blocks.emplace_back(Heading{2, "Last"});
  const auto layout = laidOut(document);
  ASSERT_EQ(layout.pages.size(), 4u);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_TRUE(has(layout.pages[i], std::to_string(i + 1) + " / 4"));
    EXPECT_TRUE(has(layout.pages[i], "The title"));
  }
  ASSERT_EQ(layout.outline.size(), 1u);
  EXPECT_EQ(layout.outline[0].entry.text, "Last");
  EXPECT_EQ(layout.outline[0].page, 3u);
}

TEST(PageLayout, TheSampleReportFits) { expectInside(laidOut(comparisonDocument(test::sampleReport()))); }

}  // namespace
}  // namespace hp
