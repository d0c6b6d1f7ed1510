// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "core/imaging/figure_text.h"
#include "core/report/document.h"

namespace hp {

/// The page: A4, lengths in points (1/72 inch) from the top left.
struct PageSize {
  static constexpr double kWidth = 595.276, kHeight = 841.89;
  static constexpr double kSide = 54, kTop = 54, kBottom = 62;
  static constexpr double kTextWidth = kWidth - 2 * kSide;
  static constexpr double kTextHeight = kHeight - kTop - kBottom;
};

struct TextMark {
  double x = 0, baseline = 0;
  std::string text = {};
  TextStyle style = {};
  Rgb colour = {};
};
struct BoxMark {
  double x = 0, top = 0, width = 0, height = 0;
  Rgb colour = {};
};
struct PictureMark {
  double x = 0, top = 0, width = 0, height = 0;
  const Image* image = nullptr;  ///< of the document
};
using PageMark = std::variant<TextMark, BoxMark, PictureMark>;

/// A heading, as the reader's list of contents shows it.
struct OutlineEntry {
  int level = 1;
  std::string text = {};
};

/// Something that is never split over two pages: a line, a row, a picture. Marks are placed from its own top
/// left.
struct PagePiece {
  double spaceBefore = 0;  ///< not at the top of a page
  double height = 0;
  std::vector<PageMark> marks = {};
  bool keepWithNext = false;  ///< on one page with the piece that follows
  /// What stands above it where it comes first on a page: the header of its table.
  std::shared_ptr<const PagePiece> runningHead = {};
  std::vector<OutlineEntry> outline = {};  ///< at most one
};

struct LaidOutPage {
  std::vector<PageMark> marks = {};  ///< placed on the page
};
struct PlacedEntry {
  OutlineEntry entry = {};
  std::size_t page = 0;  ///< from 0
  double top = 0;
};
struct PageLayout {
  std::vector<LaidOutPage> pages = {};
  std::vector<PlacedEntry> outline = {};
};

/// The document as pieces in their order.
std::vector<PagePiece> piecesOf(const Document& document);
/// The rows of a table: caption and header kept with the first row.
std::vector<PagePiece> piecesOf(const Table& table);
/// Pieces on pages, with a footer of title and page number on each. No heading is the last on its page.
PageLayout layOutPages(const std::vector<PagePiece>& pieces, const std::string& footer);

/// Ruler, inks and sizes that all pieces share.
namespace page {
inline constexpr Rgb kText = {24, 28, 34}, kDim = {92, 100, 112}, kLine = {200, 204, 210},
                     kSoft = {243, 245, 247}, kMark = {253, 235, 208};
inline constexpr double kLeading = 1.38;  ///< line height in font sizes
inline constexpr double kBody = 9.5, kSmall = 8.5;

/// Lines of at most this width, `mostLines` of them.
std::vector<std::string> linesOf(const std::string& text, const TextStyle& style, double room, int mostLines);
double widthOf(const std::string& text, const TextStyle& style);
}  // namespace page

}  // namespace hp
