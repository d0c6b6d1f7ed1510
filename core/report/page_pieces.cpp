// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/report/page_layout.h"

namespace hp {
namespace page {

namespace {
const TextRuler& ruler() {
  thread_local const TextRuler own;
  return own;
}
}  // namespace

std::vector<std::string> linesOf(const std::string& text, const TextStyle& style, double room,
                                 int mostLines) {
  return ruler().wrapped(visibleText(text), style, room, mostLines);
}
double widthOf(const std::string& text, const TextStyle& style) { return ruler().width(text, style); }

}  // namespace page

namespace {

constexpr int kMostLines = 400;       // of a paragraph
constexpr int kMostCalloutTitle = 4;  // a callout is one piece: it must fit on a page
constexpr int kMostCalloutLines = 30;
constexpr double kMostPicture = 0.62;  // of the page's height

struct TextLook {
  TextStyle style = {};
  Rgb colour = page::kText;
  double indent = 0;
  double spaceBefore = 0;
};

TextMark lineMark(const std::string& line, const TextLook& look, double top) {
  return {look.indent, top + 1.05 * look.style.pixels, line, look.style, look.colour};
}

/// A piece a line. Neither the first nor the last line of three or more stands alone on a page.
std::vector<PagePiece> linePieces(const std::string& text, const TextLook& look, int mostLines = kMostLines) {
  const auto lines = page::linesOf(text, look.style, PageSize::kTextWidth - look.indent, mostLines);
  std::vector<PagePiece> pieces;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    PagePiece piece{.spaceBefore = i == 0 ? look.spaceBefore : 0,
                    .height = page::kLeading * look.style.pixels};
    piece.marks.emplace_back(lineMark(lines[i], look, 0));
    piece.keepWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

class PieceMaker {
 public:
  std::vector<PagePiece> take(const Document& document) {
    title(document);
    for (const auto& block : document.blocks) std::visit([this](const auto& one) { make(one); }, block);
    return std::move(pieces_);
  }

 private:
  void add(std::vector<PagePiece> more) { std::ranges::move(more, std::back_inserter(pieces_)); }
  void title(const Document& document) {
    add(linePieces(document.title, {{20, true}, page::kText, 0, 0}, 4));
    add(linePieces(document.subtitle, {{page::kBody}, page::kDim, 0, 3}, 6));
  }

  void make(const Heading& heading) {
    struct Size {
      double font, before;
    };
    constexpr std::array<Size, 3> kSizes{{{14.5, 22}, {11, 13}, {9.5, 9}}};
    const int level = std::clamp(heading.level, 1, 3);
    const auto [font, before] = kSizes[static_cast<std::size_t>(level - 1)];
    auto lines =
        linePieces(heading.text, {{font, true}, level == 3 ? page::kDim : page::kText, 0, before}, 6);
    for (auto& line : lines) line.keepWithNext = true;
    if (lines.empty()) return;
    lines.front().outline = {{level, visibleText(heading.text)}};
    lines.back().height += 2;
    add(std::move(lines));
  }
  void make(const Paragraph& paragraph) {
    const double size = paragraph.quiet ? page::kSmall : page::kBody;
    add(linePieces(paragraph.text, {{size}, paragraph.quiet ? page::kDim : page::kText, 0, 5}));
  }
  void make(const NotProvided& absent) {
    add(linePieces(notProvidedText(absent), {{page::kSmall}, page::kDim, 0, 3}));
  }

  void make(const Callout& callout) {
    constexpr double kIndent = 14, kPadding = 7;
    constexpr std::array<Rgb, 3> kTones{{{0, 121, 91}, {31, 111, 178}, {184, 74, 0}}};
    const Rgb tone = kTones[static_cast<std::size_t>(callout.tone)];
    PagePiece piece{.spaceBefore = 9};
    double top = kPadding;
    const auto write = [&](const std::string& text, const TextLook& look, int mostLines) {
      for (const auto& line :
           page::linesOf(text, look.style, PageSize::kTextWidth - kIndent - kPadding, mostLines)) {
        piece.marks.emplace_back(lineMark(line, look, top));
        top += page::kLeading * look.style.pixels;
      }
    };
    write(callout.title, {{13, true}, tone, kIndent, 0}, kMostCalloutTitle);
    write(callout.text, {{page::kBody}, page::kText, kIndent, 0}, kMostCalloutLines);
    piece.height = top + kPadding;
    piece.marks.insert(piece.marks.begin(), {BoxMark{0, 0, PageSize::kTextWidth, piece.height, page::kSoft},
                                             BoxMark{0, 0, 4, piece.height, tone}});
    pieces_.push_back(std::move(piece));
  }

  void make(const Picture& picture) {
    if (picture.image.empty()) return;
    const double shape = static_cast<double>(picture.image.height) / picture.image.width;
    // No coarser than 96 dots an inch: a small picture stays small.
    double width = std::min(PageSize::kTextWidth, picture.image.width * 0.75);
    width = std::min(width, kMostPicture * PageSize::kTextHeight / shape);
    PagePiece piece{.spaceBefore = 9, .height = width * shape, .keepWithNext = !picture.caption.empty()};
    piece.marks.emplace_back(PictureMark{0, 0, width, width * shape, &picture.image});
    pieces_.push_back(std::move(piece));
    auto lines = linePieces(picture.caption, {{page::kSmall}, page::kDim, 0, 3}, 12);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) lines[i].keepWithNext = true;
    add(std::move(lines));
  }

  void make(const Table& table) { add(piecesOf(table)); }
  void make(const KeyValues& facts) {
    auto table = tableOf(facts);
    for (auto& column : table.columns) column.title.clear();
    add(piecesOf(table));
  }

  std::vector<PagePiece> pieces_ = {};
};

}  // namespace

std::vector<PagePiece> piecesOf(const Document& document) { return PieceMaker().take(document); }

}  // namespace hp
