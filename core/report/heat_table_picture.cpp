// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/heat_table_picture.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/outcome.h"
#include "core/compare/count_text.h"
#include "core/imaging/colour_map.h"
#include "core/imaging/figure_page.h"
#include "core/report/document.h"

namespace hp {
namespace {

/// From a number above zero to 0..1.
class HeatScale {
 public:
  explicit HeatScale(const std::vector<std::vector<double>>& values) {
    double least = std::numeric_limits<double>::infinity();
    for (const auto& row : values)
      for (const double value : row)
        if (std::isfinite(value) && value > 0) {
          least = std::min(least, value);
          high_ = std::max(high_, value);
        }
    isLogarithmic_ = high_ > 1000 * least;
    low_ = isLogarithmic_ ? least : 0;
  }

  bool isEmpty() const { return high_ <= 0; }
  bool isLogarithmic() const { return isLogarithmic_; }
  double low() const { return low_; }
  double high() const { return high_; }
  double position(double value) const {
    if (std::isinf(value)) return 1;
    return isLogarithmic_ ? std::log(value / low_) / std::log(high_ / low_) : value / high_;
  }

 private:
  double low_ = 0, high_ = 0;
  bool isLogarithmic_ = false;
};

class HeatPainter {
 public:
  explicit HeatPainter(const HeatTable& table)
      : table_(table),
        rows_(std::min(table.rows.size(), std::max<std::size_t>(1, table.mostRows))),
        unit_(std::clamp(table.width / 68.0, 11.0, 60.0)),
        scale_(table.values),
        page_(table.width, static_cast<int>(std::ceil(height())), table.dark ? kDarkInk : kLightInk) {
    const TextRuler ruler;
    double widest = 0;
    for (std::size_t i = 0; i < rows_; ++i) widest = std::max(widest, ruler.width(rowName(i), names()));
    left_ = std::round(2 * unit_ + std::min(widest, 0.4 * table.width));
    cell_ = (table.width - left_ - 6.5 * unit_) / static_cast<double>(table.columns.size());
  }

  Image paint() {
    page_.write(visibleText(table_.title), {1.25 * unit_, true}, page_.ink().text, unit_, 2.2 * unit_);
    for (std::size_t i = 0; i < rows_; ++i) paintRow(i);
    paintColumnNames();
    paintLegend();
    return page_.take();
  }

 private:
  TextStyle names() const { return {0.85 * unit_, false, true}; }
  TextStyle small() const { return {0.9 * unit_}; }
  double rowHeight() const { return 1.5 * unit_; }
  double top() const { return 3.4 * unit_; }
  double bottom() const { return top() + rowHeight() * static_cast<double>(rows_); }
  double height() const { return bottom() + (rows_ < table_.rows.size() ? 1.4 : 0.0) * unit_ + 7.4 * unit_; }
  const ColourMap& colours() const { return colourMapById("viridis"); }
  Rgb equalColour() const { return table_.dark ? Rgb{52, 56, 64} : Rgb{226, 229, 233}; }

  std::string rowName(std::size_t i) const {
    const TextRuler ruler;
    const auto lines = ruler.wrapped(visibleText(table_.rows[i]), names(), 0.4 * table_.width, 1);
    return lines.empty() ? "" : lines.front();
  }
  double value(std::size_t row, std::size_t column) const {
    if (row >= table_.values.size() || column >= table_.values[row].size())
      return std::numeric_limits<double>::quiet_NaN();
    return table_.values[row][column];
  }

  void paintRow(std::size_t i) {
    const double y = top() + rowHeight() * static_cast<double>(i);
    page_.write(rowName(i), names(), page_.ink().text, unit_, y + unit_);
    for (std::size_t column = 0; column < table_.columns.size(); ++column) {
      const double at = value(i, column);
      const double x = left_ + cell_ * static_cast<double>(column);
      if (std::isnan(at)) continue;
      // Cells meet at whole pixels, so that no seams show.
      const double from = std::round(x), to = std::round(x + cell_);
      page_.fill(from, std::round(y), to - from, std::round(rowHeight() - 0.25 * unit_),
                 at > 0 ? colours().at(scale_.position(at)) : equalColour());
    }
    const double last = value(i, table_.columns.size() - 1);
    page_.write(std::isnan(last) ? ""
                : last == 0      ? "equal"
                                 : numberCell(last, 3).text,
                small(), page_.ink().dim, table_.width - unit_, y + unit_, 1);
  }

  /// As many as fit beside each other.
  void paintColumnNames() {
    const TextRuler ruler;
    double widest = 0;
    for (const auto& name : table_.columns)
      widest = std::max(widest, ruler.width(visibleText(name), small()));
    const auto every = std::max<std::size_t>(
        1, static_cast<std::size_t>(std::ceil((widest + unit_) / std::max(cell_, 0.01))));
    for (std::size_t i = 0; i < table_.columns.size(); i += every)
      page_.write(visibleText(table_.columns[i]), small(), page_.ink().dim,
                  left_ + cell_ * (static_cast<double>(i) + 0.5), bottom() + unit_, 0.5);
    page_.write(table_.columnTitle, small(), page_.ink().text, left_ - 0.6 * unit_, bottom() + unit_, 1);
    if (rows_ < table_.rows.size())
      page_.write("and " + countText(std::ssize(table_.rows) - static_cast<std::int64_t>(rows_)) + " more",
                  small(), page_.ink().dim, unit_, bottom() + 2.4 * unit_);
  }

  void paintLegend() {
    const double y = std::round(height() - 4.2 * unit_);
    page_.write(table_.valueName + (scale_.isLogarithmic() ? ", logarithmic scale" : ""), small(),
                page_.ink().text, left_, y - 0.5 * unit_);
    const double width = std::min(20 * unit_, table_.width - left_ - 12 * unit_);
    if (!scale_.isEmpty()) {
      for (double x = 0; x < width; ++x) page_.fill(left_ + x, y, 1, 0.9 * unit_, colours().at(x / width));
      page_.write(numberCell(scale_.low(), 2).text, small(), page_.ink().dim, left_, y + 2.1 * unit_);
      page_.write(numberCell(scale_.high(), 3).text, small(), page_.ink().dim, left_ + width, y + 2.1 * unit_,
                  1);
    }
    const double x = left_ + (scale_.isEmpty() ? 0 : width + 2 * unit_);
    page_.fill(x, y, 1.5 * unit_, 0.9 * unit_, equalColour());
    page_.write("equal", small(), page_.ink().dim, x + 2 * unit_, y + 0.8 * unit_);
  }

  const HeatTable& table_;
  std::size_t rows_;
  double unit_;
  HeatScale scale_;
  FigurePage page_;
  double left_ = 0, cell_ = 0;
};

}  // namespace

Image drawHeatTable(const HeatTable& table) {
  if (table.rows.empty() || table.columns.empty())
    throw Error("A heat map of a table needs rows and columns.");
  if (table.width < 400 || table.width > 20000) throw Error("A heat map must be 400 to 20,000 pixels wide.");
  return HeatPainter(table).paint();
}

}  // namespace hp
