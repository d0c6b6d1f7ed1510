// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/page_layout.h"

namespace hp {
namespace {

PageMark moved(const PageMark& mark, double x, double y) {
  PageMark result = mark;
  if (auto* text = std::get_if<TextMark>(&result)) {
    text->x += x;
    text->baseline += y;
  } else if (auto* box = std::get_if<BoxMark>(&result)) {
    box->x += x;
    box->top += y;
  } else if (auto* picture = std::get_if<PictureMark>(&result)) {
    picture->x += x;
    picture->top += y;
  }
  return result;
}

class PageFiller {
 public:
  PageLayout fill(const std::vector<PagePiece>& pieces) {
    newPage();
    for (std::size_t first = 0; first < pieces.size();) {
      const auto end = endOfGroup(pieces, first);
      if (!isFresh_ && y_ + heightOf(pieces, first, end) > kEnd) newPage();
      for (; first < end; ++first) put(pieces[first]);
    }
    return std::move(layout_);
  }

 private:
  static constexpr double kEnd = PageSize::kHeight - PageSize::kBottom;

  /// Past the pieces that are kept on one page with `first`.
  static std::size_t endOfGroup(const std::vector<PagePiece>& pieces, std::size_t first) {
    while (first + 1 < pieces.size() && pieces[first].keepWithNext) ++first;
    return first + 1;
  }
  static double heightOf(const std::vector<PagePiece>& pieces, std::size_t first, std::size_t end) {
    double height = 0;
    for (; first < end; ++first) height += pieces[first].spaceBefore + pieces[first].height;
    return height;
  }

  void newPage() {
    layout_.pages.emplace_back();
    y_ = PageSize::kTop;
    isFresh_ = true;
  }

  void put(const PagePiece& piece) {
    // A group that is longer than a page is broken where the page ends.
    if (!isFresh_ && y_ + piece.spaceBefore + piece.height > kEnd) newPage();
    if (isFresh_ && piece.runningHead) place(*piece.runningHead);
    if (!isFresh_) y_ += piece.spaceBefore;
    place(piece);
  }

  void place(const PagePiece& piece) {
    for (const auto& entry : piece.outline) layout_.outline.push_back({entry, layout_.pages.size() - 1, y_});
    for (const auto& mark : piece.marks)
      layout_.pages.back().marks.push_back(moved(mark, PageSize::kSide, y_));
    y_ += piece.height;
    isFresh_ = false;
  }

  PageLayout layout_ = {};
  double y_ = 0;
  bool isFresh_ = true;
};

void addFooters(PageLayout& layout, const std::string& footer) {
  constexpr TextStyle kStyle{7.5};
  constexpr double kBaseline = PageSize::kHeight - 32;
  const auto lines = page::linesOf(footer, kStyle, PageSize::kTextWidth - 60, 1);
  for (std::size_t i = 0; i < layout.pages.size(); ++i) {
    auto& marks = layout.pages[i].marks;
    const auto number = std::to_string(i + 1) + " / " + std::to_string(layout.pages.size());
    marks.emplace_back(BoxMark{PageSize::kSide, kBaseline - 12, PageSize::kTextWidth, 0.4, page::kLine});
    if (!lines.empty())
      marks.emplace_back(TextMark{PageSize::kSide, kBaseline, lines.front(), kStyle, page::kDim});
    const double right = PageSize::kWidth - PageSize::kSide - page::widthOf(number, kStyle);
    marks.emplace_back(TextMark{right, kBaseline, number, kStyle, page::kDim});
  }
}

}  // namespace

PageLayout layOutPages(const std::vector<PagePiece>& pieces, const std::string& footer) {
  auto layout = PageFiller().fill(pieces);
  addFooters(layout, footer);
  return layout;
}

}  // namespace hp
