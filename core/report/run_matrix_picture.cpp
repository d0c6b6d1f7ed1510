// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_matrix_picture.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/compare/matrix_scale.h"
#include "core/imaging/colour_map.h"
#include "core/imaging/figure_page.h"
#include "core/report/document.h"

namespace hp {
namespace {

/// Black or white, whichever is read better on the colour (Rec. 709's weights for light).
Rgb inkOn(const Rgb& colour) {
  const double light = 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
  return light > 128 ? Rgb{0, 0, 0} : Rgb{255, 255, 255};
}

class MatrixPainter {
 public:
  MatrixPainter(const MeasuredMatrix& matrix, const std::vector<ComparedRunPtr>& runs, int width, bool dark)
      : matrix_(matrix),
        runs_(runs),
        width_(width),
        unit_(std::clamp(width / 68.0, 11.0, 60.0)),
        scale_(matrix.values, matrix.measure->meaning),
        page_(width, static_cast<int>(std::ceil(heightOf(runs.size()))), dark ? kDarkInk : kLightInk) {
    const TextRuler ruler;
    double widest = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) widest = std::max(widest, ruler.width(nameOf(i), names()));
    left_ = std::round(2 * unit_ + std::min(widest, 0.3 * width_));
    cell_ = std::min((width_ - left_ - unit_) / static_cast<double>(runs.size()), 7 * unit_);
    numbers_ = sizeOfNumbers();
  }

  Image paint() {
    page_.write(matrix_.measure->title, {1.25 * unit_, true}, page_.ink().text, unit_, 2.2 * unit_);
    for (std::size_t place = 0; place < runs_.size(); ++place) {
      page_.write(runLetter(matrix_.order[place]), names(), page_.ink().text, xOf(place) + cell_ / 2,
                  kTop * unit_ - 0.5 * unit_, 0.5);
      paintRow(place);
    }
    const auto note = std::string("Dark: alike. Bright: apart.") +
                      (scale_.isLogarithmic() ? " The colours have a logarithmic scale." : "");
    page_.write(note, {0.9 * unit_}, page_.ink().dim, left_, yOf(runs_.size()) + 1.4 * unit_);
    return page_.take();
  }

 private:
  static constexpr double kTop = 4.6, kRow = 1.7;  // in units

  TextStyle names() const { return {0.85 * unit_}; }
  double heightOf(std::size_t rows) const { return (kTop + kRow * static_cast<double>(rows) + 2.4) * unit_; }
  double xOf(std::size_t place) const { return left_ + cell_ * static_cast<double>(place); }
  double yOf(std::size_t place) const {
    return std::round((kTop + kRow * static_cast<double>(place)) * unit_);
  }

  std::string nameOf(std::size_t run) const {
    const TextRuler ruler;
    const auto lines =
        ruler.wrapped(runLetter(run) + "  " + visibleText(runs_[run]->name), names(), 0.3 * width_, 1);
    return lines.empty() ? "" : lines.front();
  }

  void paintRow(std::size_t place) {
    page_.write(nameOf(matrix_.order[place]), names(), page_.ink().text, unit_, yOf(place) + 1.15 * unit_);
    for (std::size_t column = 0; column < runs_.size(); ++column)
      if (column != place) paintCell(place, column);
  }

  void paintCell(std::size_t row, std::size_t column) {
    const double value = matrix_.values.at(matrix_.order[row], matrix_.order[column]);
    const double from = std::round(xOf(column)), to = std::round(xOf(column + 1));
    auto ink = page_.ink().dim;
    if (!std::isnan(value)) {
      const auto colour = defaultColourMap(ColourMapKind::Sequential).at(scale_.position(value));
      page_.fill(from, yOf(row), to - from - 1, yOf(row + 1) - yOf(row) - 1, colour);
      ink = inkOn(colour);
    }
    page_.write(textOf(row, column), {numbers_}, ink, (from + to) / 2,
                yOf(row) + 0.85 * unit_ + 0.35 * numbers_, 0.5);
  }

  std::string textOf(std::size_t row, std::size_t column) const {
    return measuredText(*matrix_.measure, matrix_.values.at(matrix_.order[row], matrix_.order[column]),
                        matrixDigits(runs_.size()));
  }

  /// One size for all numbers, at which the widest has room in its cell.
  double sizeOfNumbers() const {
    constexpr double kSmallest = 6;
    const TextRuler ruler;
    double widest = 1;
    for (std::size_t row = 0; row < runs_.size(); ++row)
      for (std::size_t column = 0; column < row; ++column)
        widest = std::max(widest, ruler.width(textOf(row, column), {unit_}));
    return std::clamp((cell_ - 4) / widest * unit_, kSmallest, 0.8 * unit_);
  }

  const MeasuredMatrix& matrix_;
  const std::vector<ComparedRunPtr>& runs_;
  double width_, unit_;
  MatrixScale scale_;
  FigurePage page_;
  double left_ = 0, cell_ = 0, numbers_ = 0;
};

}  // namespace

Image drawRunMatrix(const MeasuredMatrix& matrix, const std::vector<ComparedRunPtr>& runs, int width,
                    bool dark) {
  if (runs.empty() || matrix.values.runs != runs.size()) throw Error("A matrix of runs needs runs.");
  if (width < 400 || width > 20000) throw Error("A matrix of runs must be 400 to 20,000 pixels wide.");
  return MatrixPainter(matrix, runs, width, dark).paint();
}

}  // namespace hp
