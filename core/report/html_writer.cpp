// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_writer.h"

#include <algorithm>
#include <ostream>
#include <string_view>

#include "core/base/atomic_file.h"
#include "core/imaging/image_file.h"
#include "core/report/base64.h"
#include "core/report/html_style.h"

namespace hp {
namespace {

/// Made visible, and with nothing that HTML reads as markup.
std::string escaped(const std::string& text) {
  std::string safe;
  for (const char c : visibleText(text)) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      case '\'':
        safe += "&#39;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

/// Of a heading of the first level, by its place among them.
std::string anchorOf(std::size_t number) { return "part-" + std::to_string(number); }

class HtmlWriter {
 public:
  explicit HtmlWriter(const Document& document) : document_(document) {}

  std::string text() {
    head();
    contents();
    out_ += "<main>\n";
    for (const auto& block : document_.blocks) std::visit([this](const auto& one) { write(one); }, block);
    out_ += "</main>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  void head() {
    const auto title = escaped(document_.title);
    out_ +=
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
        "style-src 'unsafe-inline'\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        "<meta name=\"referrer\" content=\"no-referrer\"/>\n";
    if (!document_.created.empty())
      out_ += "<meta name=\"dcterms.created\" content=\"" + escaped(document_.created) + "\"/>\n";
    out_ += "<title>" + title + "</title>\n<style>" + kHtmlStyle +
            "</style>\n</head>\n<body>\n<header>\n<h1>" + title + "</h1>\n";
    if (!document_.subtitle.empty())
      out_ += "<p class=\"subtitle\">" + escaped(document_.subtitle) + "</p>\n";
    out_ += "</header>\n";
  }

  void contents() {
    std::string items;
    std::size_t number = 0;
    for (const auto& block : document_.blocks) {
      const auto* heading = std::get_if<Heading>(&block);
      if (heading && heading->level == 1)
        items += "<li><a href=\"#" + anchorOf(++number) + "\">" + escaped(heading->text) + "</a></li>\n";
    }
    if (number > 1) out_ += "<nav aria-label=\"Contents\">\n<ol>\n" + items + "</ol>\n</nav>\n";
  }

  void write(const Heading& heading) {
    const auto level = std::clamp(heading.level, 1, 3);
    const auto tag = "h" + std::to_string(level + 1);
    const auto id = level == 1 ? " id=\"" + anchorOf(++parts_) + "\"" : "";
    out_ += "<" + tag + id + ">" + escaped(heading.text) + "</" + tag + ">\n";
  }
  void write(const Paragraph& paragraph) {
    out_ += (paragraph.quiet ? "<p class=\"quiet\">" : "<p>") + escaped(paragraph.text) + "</p>\n";
  }
  void write(const NotProvided& absent) {
    out_ += "<p class=\"absent\">" + escaped(notProvidedText(absent)) + "</p>\n";
  }
  void write(const Callout& callout) {
    const char* tone = callout.tone == Tone::Good ? " good" : callout.tone == Tone::Bad ? " bad" : "";
    out_ += std::string("<div class=\"callout") + tone + "\"><strong>" + escaped(callout.title) + "</strong>";
    if (!callout.text.empty()) out_ += "<p>" + escaped(callout.text) + "</p>";
    out_ += "</div>\n";
  }

  void write(const Picture& picture) {
    if (picture.image.empty()) return;
    out_ += "<figure>\n<picture>";
    if (!picture.dark.empty())
      out_ += "<source media=\"(prefers-color-scheme: dark)\" srcset=\"" + dataOf(picture.dark) + "\"/>";
    out_ += "<img src=\"" + dataOf(picture.image) + "\" alt=\"" + escaped(picture.alternative) +
            "\" width=\"" + std::to_string(picture.image.width) + "\" height=\"" +
            std::to_string(picture.image.height) + "\"/></picture>\n";
    if (!picture.caption.empty()) out_ += "<figcaption>" + escaped(picture.caption) + "</figcaption>\n";
    out_ += "</figure>\n";
  }
  static std::string dataOf(const Image& image) {
    return "data:image/png;base64," + base64(encodedPng(image));
  }

  void write(const Table& table) {
    openTable(table.caption);
    out_ += "<thead><tr>";
    for (const auto& column : table.columns)
      out_ += "<th scope=\"col\"" + classOf(column, false) + ">" + escaped(column.title) + "</th>";
    out_ += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) writeRow(table.columns, row);
    out_ += "</tbody>\n</table></div>\n";
  }
  void writeRow(const std::vector<Column>& columns, const std::vector<Cell>& row) {
    out_ += "<tr>";
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Cell cell = i < row.size() ? row[i] : Cell();
      out_ += "<td" + classOf(columns[i], cell.marked) + ">" + escaped(cell.text) + "</td>";
    }
    out_ += "</tr>\n";
  }
  void write(const KeyValues& facts) {
    openTable(facts.caption);
    out_ += "<tbody>\n";
    for (const auto& [key, value] : facts.rows)
      out_ += "<tr><th scope=\"row\">" + escaped(key) + "</th><td" + classOf({}, value.marked) + ">" +
              escaped(value.text) + "</td></tr>\n";
    out_ += "</tbody>\n</table></div>\n";
  }

  // A table that is wider than the page scrolls, also by keyboard.
  void openTable(const std::string& caption) {
    const auto label = escaped(caption.empty() ? "Table" : caption);
    out_ += "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + label + "\"><table>\n";
    if (!caption.empty()) out_ += "<caption>" + escaped(caption) + "</caption>\n";
  }

  static std::string classOf(const Column& column, bool marked) {
    std::string names;
    if (column.alignment == Alignment::Right) names += " right";
    if (column.code) names += " code";
    if (marked) names += " marked";
    return names.empty() ? "" : " class=\"" + names.substr(1) + "\"";
  }

  const Document& document_;
  std::string out_ = {};
  std::size_t parts_ = 0;
};

}  // namespace

std::string htmlText(const Document& document) { return HtmlWriter(document).text(); }

void writeHtml(const std::filesystem::path& path, const Document& document) {
  const auto text = htmlText(document);
  writeAtomically(path, [&](std::ostream& to) { to << text; });
}

}  // namespace hp
