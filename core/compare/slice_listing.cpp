// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/compare/tensor_slice.h"

namespace hp {
namespace {

constexpr int kDigits = 8, kMeasureDigits = 4;
constexpr std::string_view kBetween = "   ";

std::string padded(std::string text, std::size_t width) {
  return std::string(width - std::min(width, text.size()), ' ') + text;
}

/// One of the three columns: its numbers as texts of one width.
struct Column {
  std::string title = {};
  std::vector<std::string> texts = {};
  std::size_t width = 0;

  Column(std::string name, const SliceNumbers& numbers) : title(std::move(name)) {
    for (const double value : numbers.values) texts.push_back(numberText(value, kDigits));
    for (const std::string& text : texts) width = std::max(width, text.size());
  }

  /// "[a b c]"
  std::string row(std::size_t first, std::size_t count) const {
    std::string line = "[";
    for (std::size_t i = 0; i < count; ++i) line += (i == 0 ? "" : " ") + padded(texts[first + i], width);
    return line + "]";
  }
  std::size_t rowWidth(std::size_t count) const { return std::max(title.size(), count * (width + 1) + 1); }
};

/// "[2,0,:,:]" above the matrix that begins at this number; empty for a single matrix.
std::string matrixTitle(const Shape& shape, std::size_t first) {
  if (shape.size() <= 2) return {};
  std::string text;
  auto rest = static_cast<std::int64_t>(first) / (shape[shape.size() - 1] * shape[shape.size() - 2]);
  for (std::size_t axis = shape.size() - 2; axis-- > 0; rest /= shape[axis])
    text = std::to_string(rest % shape[axis]) + "," + text;
  return "[" + text + ":,:]\n";
}

std::string measuresText(const TensorDifference& measures) {
  const auto text = [](double value) { return numberText(value, kMeasureDigits); };
  return "relative L2 difference " + text(measures.relativeL2) + ", cosine " + text(measures.cosine) +
         ", largest difference " + text(measures.maxAbs) + ", " + std::to_string(measures.equal) + " of " +
         std::to_string(measures.count) + " equal\n";
}

}  // namespace

std::string listingText(const SliceComparison& comparison) {
  const std::array columns = {Column("baseline", comparison.baseline),
                              Column("candidate", comparison.candidate),
                              Column("difference", comparison.difference)};
  const Shape& shape = comparison.baseline.shape;
  // Numbers of one axis stand below each other: thirty-two in a line are not read.
  const std::size_t inRow = shape.size() < 2 ? 1 : static_cast<std::size_t>(shape.back());
  const std::size_t inMatrix =
      shape.size() < 2 ? columns[0].texts.size() : inRow * static_cast<std::size_t>(shape[shape.size() - 2]);
  std::string text = comparison.text + (shape.empty() ? "" : "  " + shapeText(shape)) + "\n";
  for (const Column& column : columns)
    text += padded(column.title, column.rowWidth(inRow)) + std::string(kBetween);
  text.erase(text.size() - kBetween.size());
  text += "\n";
  for (std::size_t at = 0; at < columns[0].texts.size(); at += inRow) {
    if (at % inMatrix == 0) text += matrixTitle(shape, at);
    for (const Column& column : columns)
      text += padded(column.row(at, inRow), column.rowWidth(inRow)) + std::string(kBetween);
    text.erase(text.size() - kBetween.size());
    text += "\n";
  }
  return text + measuresText(comparison.measures);
}

}  // namespace hp
