// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "core/report/page_layout.h"

namespace hp {
namespace {

constexpr double kGap = 8;          // between columns
constexpr double kRowPadding = 2;   // above and below a row's text
constexpr int kMostCellLines = 24;  // so that a row always fits on a page

/// What a column asks for, in points.
struct Want {
  double ample = 0;    ///< every cell on one line
  double natural = 0;  ///< the same, but for the title, which may take two, and for sentences
  double least = 0;    ///< no word broken
};

TextStyle styleOf(const Column& column, double size, bool bold) {
  // DejaVu Sans Mono looks larger beside DejaVu Sans.
  return {column.code ? 0.92 * size : size, bold, column.code};
}

double widestWord(const std::string& text, const TextStyle& style) {
  double widest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find_first_of(" \n", at), text.size());
    widest = std::max(widest, page::widthOf(text.substr(at, end - at), style));
    at = end + 1;
  }
  return widest;
}

class TableMaker {
 public:
  explicit TableMaker(const Table& table) : table_(table) {
    // Rather smaller than with a broken word; but from some length on words are broken.
    fit({8.0, 7.2, 6.4}, 300) || fit({8.0, 7.2, 6.4, 5.6}, 120);
    widths_ = widths();
  }

  std::vector<PagePiece> pieces() const {
    std::vector<PagePiece> pieces;
    if (!table_.caption.empty()) pieces.push_back(caption());
    const auto head = header();
    if (head) pieces.push_back(*head);
    if (!pieces.empty()) pieces.front().spaceBefore = 9;
    for (const auto& row : table_.rows) {
      pieces.push_back(rowPiece(row));
      pieces.back().runningHead = head;
    }
    if (pieces.size() > table_.rows.size() && table_.rows.empty()) pieces.back().keepWithNext = false;
    return pieces;
  }

 private:
  double room() const {
    return PageSize::kTextWidth -
           kGap * static_cast<double>(std::max<std::size_t>(1, table_.columns.size()) - 1);
  }
  double sumOf(double Want::*part) const {
    return std::accumulate(wants_.begin(), wants_.end(), 0.0,
                           [part](double sum, const Want& want) { return sum + want.*part; });
  }

  bool fit(std::initializer_list<double> sizes, double longWord) {
    for (const double size : sizes) {
      size_ = size;
      wants_ = wants(longWord);
      if (sumOf(&Want::least) <= room()) return true;
    }
    return false;
  }

  /// Words that are longer than `longWord` may be broken.
  std::vector<Want> wants(double longWord) const {
    constexpr double kLongLine = 1000;
    std::vector<Want> wants(table_.columns.size());
    const auto look = [&](Want& want, const std::string& text, const TextStyle& style) {
      const auto visible = visibleText(text.substr(0, 2000));
      want.least = std::max(want.least, std::min(widestWord(visible, style), longWord));
      return std::min(page::widthOf(visible, style), kLongLine);
    };
    for (std::size_t i = 0; i < wants.size(); ++i) {
      const double title = look(wants[i], table_.columns[i].title, {size_, true});
      double body = 0;
      for (const auto& row : table_.rows)
        if (i < row.size())
          body =
              std::max(body, look(wants[i], row[i].text, styleOf(table_.columns[i], size_, row[i].marked)));
      wants[i].ample = std::max(title, body);
      // A column of sentences must wrap in any case: it does not take the others' room.
      wants[i].natural = std::max({wants[i].least, std::min(body, room() / 2), title / 2});
    }
    return wants;
  }

  std::vector<double> widths() const {
    if (sumOf(&Want::ample) <= room()) return between(&Want::ample, &Want::ample);
    if (sumOf(&Want::natural) <= room()) return between(&Want::natural, &Want::ample);
    if (sumOf(&Want::least) <= room()) return between(&Want::least, &Want::natural);
    auto widths = between(&Want::least, &Want::least);
    for (auto& width : widths) width *= room() / sumOf(&Want::least);
    return widths;
  }

  /// What the room leaves beyond `low` is shared in proportion to what each column lacks to `high`.
  std::vector<double> between(double Want::*low, double Want::*high) const {
    const double lacking = sumOf(high) - sumOf(low);
    const double share = lacking > 0 ? std::min(1.0, (room() - sumOf(low)) / lacking) : 0;
    std::vector<double> widths;
    for (const auto& want : wants_) widths.push_back(want.*low + share * (want.*high - want.*low));
    return widths;
  }

  double width() const {
    return std::accumulate(widths_.begin(), widths_.end(), 0.0) + PageSize::kTextWidth - room();
  }

  PagePiece caption() const {
    PagePiece piece{.keepWithNext = true};
    const TextStyle style{page::kSmall, true};
    for (const auto& line : page::linesOf(table_.caption, style, PageSize::kTextWidth, 6)) {
      piece.marks.emplace_back(TextMark{0, piece.height + style.pixels, line, style, page::kDim});
      piece.height += page::kLeading * style.pixels;
    }
    piece.height += 2;
    return piece;
  }

  std::shared_ptr<const PagePiece> header() const {
    const bool titled =
        std::ranges::any_of(table_.columns, [](const Column& column) { return !column.title.empty(); });
    if (!titled) return {};
    std::vector<Cell> cells;
    for (const auto& column : table_.columns) cells.emplace_back(column.title);
    auto piece = filledRow(cells, true);
    piece.marks.emplace_back(BoxMark{0, piece.height - 0.8, width(), 0.8, page::kDim});
    piece.keepWithNext = true;
    return std::make_shared<const PagePiece>(std::move(piece));
  }

  PagePiece rowPiece(const std::vector<Cell>& row) const {
    auto piece = filledRow(row, false);
    piece.marks.emplace_back(BoxMark{0, piece.height - 0.4, width(), 0.4, page::kLine});
    return piece;
  }

  PagePiece filledRow(const std::vector<Cell>& row, bool isHeader) const {
    PagePiece piece;
    std::vector<PageMark> tints;
    double x = 0;
    for (std::size_t i = 0; i < widths_.size() && i < row.size(); ++i) {
      if (row[i].marked) tints.emplace_back(BoxMark{x - 3, 0, widths_[i] + 6, 0, page::kMark});
      writeCell(row[i], i, x, isHeader, piece);
      x += widths_[i] + kGap;
    }
    piece.height = std::max(piece.height, page::kLeading * size_ + 2 * kRowPadding);
    for (auto& tint : tints) std::get<BoxMark>(tint).height = piece.height - 0.4;
    piece.marks.insert(piece.marks.begin(), tints.begin(), tints.end());
    return piece;
  }

  void writeCell(const Cell& cell, std::size_t i, double x, bool isHeader, PagePiece& piece) const {
    const auto& column = table_.columns[i];
    const auto style = isHeader ? TextStyle{size_, true} : styleOf(column, size_, cell.marked);
    double top = kRowPadding;
    // A hair of room, for a width that was measured is met exactly.
    for (const auto& line : page::linesOf(cell.text, style, widths_[i] + 0.01, kMostCellLines)) {
      const double indent =
          column.alignment == Alignment::Right ? widths_[i] - page::widthOf(line, style) : 0;
      piece.marks.emplace_back(TextMark{x + indent, top + 1.05 * size_, line, style, page::kText});
      top += page::kLeading * size_;
    }
    piece.height = std::max(piece.height, top + kRowPadding);
  }

  const Table& table_;
  double size_ = 8;
  std::vector<Want> wants_ = {};
  std::vector<double> widths_ = {};
};

}  // namespace

std::vector<PagePiece> piecesOf(const Table& table) {
  if (table.columns.empty()) return {};
  return TableMaker(table).pieces();
}

}  // namespace hp
