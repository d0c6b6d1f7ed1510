// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/figure_layout.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

constexpr double kMostPixels = 1e8;
constexpr int kMostSide = 32767;       // of a cairo surface
constexpr double kTallest = 1.5;       // height of a picture, in widths of its cell
constexpr double kNarrowestCell = 12;  // millimetres
constexpr int kTitleLines = 4;
constexpr int kPanelTitleLines = 3;
constexpr int kCaptionLines = 5;
constexpr int kFooterLines = 16;

int pixelsOf(double length) { return static_cast<int>(std::lround(length)); }

/// Lays out from the top down; `y_` is how far it has come.
class Composer {
 public:
  explicit Composer(const FigureSpec& spec) : spec_(spec) {
    millimetre_ = spec.dotsPerInch / 25.4;
    point_ = spec.dotsPerInch / 72;
    layout_.width = pixelsOf(spec.widthMillimetres * millimetre_);
    margin_ = pixelsOf(3 * millimetre_);
    gap_ = pixelsOf(4 * millimetre_);
    room_ = layout_.width - 2 * margin_;
  }

  FigureLayout compose() {
    chooseColumns();
    y_ = margin_;
    placeTitle();
    const int count = static_cast<int>(spec_.panels.size());
    for (int first = 0; first < count; first += columns_) placeRow(first, std::min(first + columns_, count));
    placeSharedLegend();
    placeFooter();
    layout_.height = pixelsOf(y_) + margin_;
    checkSize();
    return std::move(layout_);
  }

 private:
  TextStyle small() const { return {0.85 * spec_.fontPoints * point_}; }

  bool hasLegend(const FigurePanel& panel) const { return !panel.map.empty() && !spec_.sharedLegend; }
  bool upwards() const { return columns_ == 1; }

  /// As many columns as asked for, or fewer where the numbers of a legend would not fit below a picture.
  void chooseColumns() {
    const int count = static_cast<int>(spec_.panels.size());
    const int square = count <= 3 ? count : static_cast<int>(std::ceil(std::sqrt(count)));
    columns_ = std::clamp(spec_.columns > 0 ? spec_.columns : square, 1, count);
    double narrowest = kNarrowestCell * millimetre_;
    for (const auto& panel : spec_.panels)
      if (hasLegend(panel)) narrowest = std::max(narrowest, legendWidth(panelRange(spec_, panel)));
    while (columns_ > 1 && cellWidth() < narrowest) --columns_;
    if (cellWidth() < kNarrowestCell * millimetre_)
      throw Error(
          "The figure is too narrow for its pictures and numbers; make it wider or the text smaller.");
  }

  int cellWidth() const {
    return (room_ - (columns_ - 1) * gap_ - (upwards() ? sideLegendWidth() : 0)) / columns_;
  }

  double widestTick(const ValueRange& range) const {
    double widest = 0;
    for (const auto& tick : legendTicks(range)) widest = std::max(widest, ruler_.width(tick.text, small()));
    return widest;
  }
  double legendWidth(const ValueRange& range) const {
    double sum = 0;
    for (const auto& tick : legendTicks(range)) sum += ruler_.width(tick.text, small()) + 2 * millimetre_;
    return std::max(sum, 2 * widestTick(range) + ruler_.width("0", small()) + 4 * millimetre_);
  }
  double barThickness() const { return 2.2 * millimetre_; }
  double besideBar() const { return 1.2 * millimetre_; }

  int sideLegendWidth() const {
    double widest = 0;
    for (const auto& panel : spec_.panels)
      if (hasLegend(panel)) widest = std::max(widest, widestTick(panelRange(spec_, panel)));
    return widest == 0 ? 0 : pixelsOf(2 * millimetre_ + barThickness() + besideBar() + widest);
  }

  TextBlock block(const std::string& text, const TextStyle& style, double room, int mostLines,
                  double x) const {
    return {ruler_.wrapped(text, style, room, mostLines), style, false, x, 0};
  }

  void placeTitle() {
    const TextStyle style{1.25 * spec_.fontPoints * point_, true};
    layout_.title = block(spec_.title, style, room_, kTitleLines, margin_);
    layout_.title.top = y_;
    if (!layout_.title.lines.empty()) y_ += layout_.title.height() + 2 * millimetre_;
  }

  Box fitted(const Image& picture, int cell) const {
    const double aspect = static_cast<double>(picture.height) / picture.width;
    const double width = std::min<double>(cell, kTallest * cell / aspect);
    return {0, 0, std::max(1, pixelsOf(width)), std::max(1, pixelsOf(width * aspect))};
  }

  /// The pictures of a row share their upper edge; titles stand on it, the rest hangs below each picture.
  void placeRow(int first, int last) {
    double titles = 0;
    for (int i = first; i < last; ++i)
      titles = std::max(titles, layout_.panels.emplace_back(measured(panelOf(i), i - first)).title.height());
    const double pictureTop = y_ + titles + (titles > 0 ? millimetre_ : 0);
    double bottom = pictureTop;
    for (int i = first; i < last; ++i) bottom = std::max(bottom, placePanel(i, pictureTop));
    y_ = bottom + 3 * millimetre_;
  }

  const FigurePanel& panelOf(int i) const { return spec_.panels[static_cast<std::size_t>(i)]; }

  PanelLayout measured(const FigurePanel& panel, int column) const {
    const int cell = cellWidth();
    const double x = margin_ + column * (cell + gap_);
    PanelLayout place;
    place.picture = fitted(panel.picture, cell);
    place.picture.x = pixelsOf(x);
    place.title = block(panel.title, {spec_.fontPoints * point_, true}, cell, kPanelTitleLines, x);
    place.caption = block(panel.caption, {spec_.fontPoints * point_}, cell, kCaptionLines, x);
    return place;
  }

  /// Returns where the panel ends.
  double placePanel(int i, double pictureTop) {
    auto& place = layout_.panels[static_cast<std::size_t>(i)];
    place.title.top = pictureTop - millimetre_ - place.title.height();
    place.picture.y = pixelsOf(pictureTop);
    double bottom = place.picture.y + place.picture.height;
    if (hasLegend(panelOf(i)))
      bottom = upwards() ? placeBeside(place, panelOf(i)) : placeBelow(place, panelOf(i));
    place.caption.top = bottom + 1.2 * millimetre_;
    return place.caption.lines.empty() ? bottom : place.caption.top + place.caption.height();
  }

  double placeBeside(PanelLayout& place, const FigurePanel& panel) const {
    auto legend = legendOf(panel);
    // Three numbers need their height even beside a flat picture.
    const int length = std::max(place.picture.height, pixelsOf(4 * small().pixels));
    legend.bar = {place.picture.x + place.picture.width + pixelsOf(2 * millimetre_), place.picture.y,
                  pixelsOf(barThickness()), length};
    place.legend = legend;
    return legend.bar.y + length;
  }

  double placeBelow(PanelLayout& place, const FigurePanel& panel) const {
    auto legend = legendOf(panel);
    const int length =
        std::min(cellWidth(), std::max(place.picture.width, pixelsOf(legendWidth(legend.range))));
    const double top = place.picture.y + place.picture.height + 1.5 * millimetre_;
    legend.bar = {place.picture.x, pixelsOf(top), length, pixelsOf(barThickness())};
    place.legend = legend;
    return top + barThickness() + numbersHeight();
  }

  LegendLayout legendOf(const FigurePanel& panel) const {
    return {{}, upwards(), panelRange(spec_, panel), panelIsSigned(spec_, panel), small()};
  }
  double numbersHeight() const { return 1.6 * small().pixels; }

  void placeSharedLegend() {
    const auto withMap =
        std::ranges::find_if(spec_.panels, [](const FigurePanel& panel) { return !panel.map.empty(); });
    if (!spec_.sharedLegend || withMap == spec_.panels.end()) return;
    const auto range = panelRange(spec_, *withMap);
    auto& note = layout_.sharedNote;
    note = block(HP_TEXT("Figure", "shared scale"), small(), room_, 1, margin_);
    note.dim = true;
    const double noteWidth = ruler_.width(note.lines.front(), small()) + 2 * millimetre_;
    const double left = room_ - noteWidth >= legendWidth(range) ? margin_ + noteWidth : margin_;
    note.top = y_ + (barThickness() - note.lineHeight()) / 2;
    if (left == margin_) {
      note.top = y_;
      y_ += note.height() + millimetre_;
    }
    const double length = std::min(70 * millimetre_, margin_ + room_ - left);
    layout_.sharedLegend =
        LegendLayout{{pixelsOf(left), pixelsOf(y_), pixelsOf(length), pixelsOf(barThickness())},
                     false,
                     range,
                     panelIsSigned(spec_, *withMap),
                     small()};
    y_ += barThickness() + numbersHeight() + 3 * millimetre_;
  }

  void placeFooter() {
    layout_.footer = block(spec_.footer, small(), room_, kFooterLines, margin_);
    layout_.footer.dim = true;
    if (layout_.footer.lines.empty()) return;
    layout_.footerRule = pixelsOf(y_);
    layout_.footer.top = y_ + 1.5 * millimetre_;
    y_ = layout_.footer.top + layout_.footer.height();
  }

  void checkSize() const {
    if (layout_.height > kMostSide || static_cast<double>(layout_.width) * layout_.height > kMostPixels)
      throw Error("The figure would be " + std::to_string(layout_.width) + " x " +
                  std::to_string(layout_.height) +
                  " pixels, which is too big; make it smaller or lower its resolution.");
  }

  const FigureSpec& spec_;
  TextRuler ruler_;
  FigureLayout layout_;
  double millimetre_ = 1;
  double point_ = 1;
  int margin_ = 0;
  int gap_ = 0;
  int room_ = 0;
  int columns_ = 1;
  double y_ = 0;
};

void check(const FigureSpec& spec) {
  if (spec.panels.empty()) throw Error("A figure needs at least one picture.");
  for (const auto& panel : spec.panels)
    if (panel.picture.empty()) throw Error("A picture of the figure is empty.");
  const double width = spec.widthMillimetres / 25.4 * spec.dotsPerInch;
  if (!(spec.widthMillimetres > 0 && spec.dotsPerInch >= 1 && width <= kMostSide))
    throw Error("A figure must be at least 1 dot per inch and at most " + std::to_string(kMostSide) +
                " pixels wide.");
  if (!(spec.fontPoints >= 1 && spec.fontPoints <= 100))
    throw Error("The text of a figure must be 1 to 100 points high.");
}

}  // namespace

FigureLayout layOut(const FigureSpec& spec) {
  check(spec);
  return Composer(spec).compose();
}

}  // namespace hp
