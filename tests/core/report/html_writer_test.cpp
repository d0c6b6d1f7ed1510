// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_writer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "core/report/base64.h"
#include "tests/core/report/sample_comparison.h"

namespace hp {
namespace {

/// The first thing that is not well-formed: a tag that is not closed, an attribute without quotes, an
/// ampersand that begins no entity. Nothing where all is well.
std::optional<std::string> faultOf(std::string_view html) {
  std::vector<std::string> open;
  html.remove_prefix(std::string_view("<!DOCTYPE html>").size());
  for (std::size_t at = 0; at < html.size();) {
    if (html[at] == '&') {
      const auto end = html.find(';', at);
      if (end == std::string_view::npos || end - at > 6) return "a bare ampersand at " + std::to_string(at);
    }
    if (html[at] == '>') return "a bare > at " + std::to_string(at);
    if (html[at] != '<') {
      ++at;
      continue;
    }
    const auto end = html.find('>', at);
    if (end == std::string_view::npos) return "a tag without end";
    const auto tag = html.substr(at + 1, end - at - 1);
    if (tag.find('<') != std::string_view::npos) return "a tag in a tag: " + std::string(tag);
    const auto name = std::string(tag.substr(0, tag.find_first_of(" /", 1)));
    if (std::count(tag.begin(), tag.end(), '"') % 2 != 0) return "an open quote in " + std::string(tag);
    at = end + 1;
    if (tag.starts_with('/')) {
      if (open.empty() || open.back() != tag.substr(1))
        return "</" + std::string(tag.substr(1)) + "> closes nothing";
      open.pop_back();
    } else if (!tag.ends_with('/')) {
      open.push_back(name);
      if (name == "style") at = html.find("</style>", at);
    }
  }
  return open.empty() ? std::nullopt : std::optional("<" + open.back() + "> is not closed");
}

std::size_t countOf(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

Document hostileDocument() {
  const std::string evil = test::kHostileName;
  Document document{evil, evil, evil, {}};
  document.blocks = {
      Heading{1, evil},
      Heading{7, evil},
      Paragraph{evil},
      Callout{Tone::Bad, evil, evil},
      Table{evil, {{evil}, {evil, Alignment::Right, true}}, {{evil, Cell(evil, true)}, {evil}}},
      Picture{evil, evil, Image(2, 2, {1, 2, 3}), Image(2, 2, {3, 2, 1})},
      KeyValues{evil, {{evil, evil}}},
      NotProvided{evil}};
  return document;
}

TEST(HtmlWriter, TheCheckOfTheseTestsFindsFaults) {
  EXPECT_TRUE(faultOf("<!DOCTYPE html><p><b></p></b>"));
  EXPECT_TRUE(faultOf("<!DOCTYPE html><p>a & b</p>"));
  EXPECT_TRUE(faultOf("<!DOCTYPE html><p class=\"a>x</p>"));
  EXPECT_TRUE(faultOf("<!DOCTYPE html><p>"));
  EXPECT_FALSE(faultOf("<!DOCTYPE html><p>a &amp; b<br/></p>"));
}

TEST(HtmlWriter, AHostileDocumentIsWellFormedAndRunsNothing) {
  const auto html = htmlText(hostileDocument());
  EXPECT_EQ(faultOf(html), std::nullopt);
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_NE(html.find("&lt;script&gt;alert(&#39;x&#39;)"), std::string::npos);
  EXPECT_EQ(html.find("\u202E"), std::string::npos);
  for (const char c : html) EXPECT_TRUE(static_cast<unsigned char>(c) >= 32 || c == '\n');
}

TEST(HtmlWriter, AReportIsWellFormedAndLoadsNothing) {
  const auto html = htmlText(comparisonDocument(test::sampleReport()));
  EXPECT_EQ(faultOf(html), std::nullopt);
  EXPECT_EQ(html.find("http:"), std::string::npos);
  EXPECT_EQ(html.find("https:"), std::string::npos);
  EXPECT_EQ(html.find("url("), std::string::npos);
  EXPECT_NE(html.find("default-src 'none'"), std::string::npos);
  EXPECT_EQ(countOf(html, "src=\"data:image/png;base64,iVBORw0KGgo"), countOf(html, "<img"));
}

TEST(HtmlWriter, ContentsLeadToTheHeadings) {
  Document document{"T", "", "", {Heading{1, "One"}, Heading{2, "Sub"}, Heading{1, "Two"}}};
  const auto html = htmlText(document);
  EXPECT_NE(html.find("<li><a href=\"#part-2\">Two</a></li>"), std::string::npos);
  EXPECT_NE(html.find("<h2 id=\"part-2\">Two</h2>"), std::string::npos);
  EXPECT_NE(html.find("<h3>Sub</h3>"), std::string::npos);
}

TEST(HtmlWriter, CellsAreMarkedAndMissingOnesEmpty) {
  Document document{"T", "", "", {Table{"C", {{"a"}, {"b", Alignment::Right, true}}, {{Cell("x", true)}}}}};
  const auto html = htmlText(document);
  EXPECT_NE(html.find("<tr><td class=\"marked\">x</td><td class=\"right code\"></td></tr>"),
            std::string::npos);
  EXPECT_NE(html.find("<caption>C</caption>"), std::string::npos);
}

TEST(HtmlWriter, TheSameDocumentGivesTheSameBytes) {
  EXPECT_EQ(htmlText(comparisonDocument(test::sampleReport())),
            htmlText(comparisonDocument(test::sampleReport())));
}

TEST(Base64, IsRfc4648s) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
  EXPECT_EQ(base64("\xff\xfe\xfd"), "//79");
}

}  // namespace
}  // namespace hp
