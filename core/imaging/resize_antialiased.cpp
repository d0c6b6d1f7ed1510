// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/imaging/resize.h"

namespace hp {
namespace {

// Weights are whole numbers of 2^-22: what is left of 32 bits beside 8 of the pixel and 2 to sum in.
constexpr int kPrecisionBits = 32 - 8 - 2;

constexpr double kMostPixelsBetween = 1e8;

/// The source pixels that one target pixel is made of.
struct Taps {
  int first = 0;
  std::vector<int> weights = {};

  int end() const { return first + static_cast<int>(weights.size()); }
};

double triangle(double x) { return std::max(0.0, 1.0 - std::abs(x)); }

int fixedPoint(double weight) {
  const double scaled = weight * (1 << kPrecisionBits);
  return static_cast<int>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
}

Taps tapsOf(int target, double scale, int sourceSize) {
  const double reach = std::max(scale, 1.0);
  const double centre = (target + 0.5) * scale;
  const int first = std::max(0, static_cast<int>(centre - reach + 0.5));
  const int last = std::min(sourceSize, static_cast<int>(centre + reach + 0.5));
  const double perPixel = 1.0 / reach;
  std::vector<double> weights;
  double sum = 0;
  for (int i = first; i < last; ++i) {
    weights.push_back(triangle((i - centre + 0.5) * perPixel));
    sum += weights.back();
  }
  Taps taps{first, {}};
  for (const double weight : weights) taps.weights.push_back(fixedPoint(sum == 0 ? weight : weight / sum));
  return taps;
}

/// The taps of target pixels `first` to `first + count`.
std::vector<Taps> tapsOfRange(int sourceSize, int targetSize, int first, int count) {
  const double scale = static_cast<double>(sourceSize) / targetSize;
  std::vector<Taps> taps;
  taps.reserve(static_cast<std::size_t>(count));
  for (int i = first; i < first + count; ++i) taps.push_back(tapsOf(i, scale, sourceSize));
  return taps;
}

/// One channel of one target pixel; `step` is the distance between the source pixels.
std::uint8_t blend(const std::uint8_t* source, std::ptrdiff_t step, const Taps& taps) {
  int sum = 1 << (kPrecisionBits - 1);
  for (const int weight : taps.weights) {
    sum += *source * weight;
    source += step;
  }
  return static_cast<std::uint8_t>(std::clamp(sum >> kPrecisionBits, 0, 255));
}

/// Rows `top` to `top + height` of the source, each made of `columns`.
Image acrossResized(const Image& image, const std::vector<Taps>& columns, int top, int height) {
  Image result(static_cast<int>(columns.size()), height);
  auto* to = result.rgb.data();
  for (int y = top; y < top + height; ++y) {
    const auto* row = image.rgb.data() + std::ptrdiff_t{3} * y * image.width;
    for (const auto& pixel : columns)
      for (int c = 0; c < 3; ++c) *to++ = blend(row + std::ptrdiff_t{3} * pixel.first + c, 3, pixel);
  }
  return result;
}

/// `top` is the source's row that the picture begins with.
Image downResized(const Image& image, const std::vector<Taps>& rows, int top) {
  const std::ptrdiff_t rowBytes = std::ptrdiff_t{3} * image.width;
  Image result(image.width, static_cast<int>(rows.size()));
  auto* to = result.rgb.data();
  for (const auto& row : rows)
    for (std::ptrdiff_t i = 0; i < rowBytes; ++i)
      *to++ = blend(image.rgb.data() + (row.first - top) * rowBytes + i, rowBytes, row);
  return result;
}

}  // namespace

Image resizeAntialiased(const Image& image, int width, int height) {
  return resizeAntialiased(image, width, height, {0, 0, width, height});
}

Image resizeAntialiased(const Image& image, int width, int height, const Part& part) {
  if (image.empty() || width < 1 || height < 1)
    throw Error("A picture cannot be resized from or to an empty size.");
  if (part.left < 0 || part.top < 0 || part.width < 1 || part.height < 1 || part.width > width - part.left ||
      part.height > height - part.top)
    throw Error("The part to resize lies outside the picture.");
  const bool down = height != image.height;
  const auto rows = down ? tapsOfRange(image.height, height, part.top, part.height) : std::vector<Taps>();
  const int top = down ? rows.front().first : part.top;
  const int bottom = down ? rows.back().end() : part.top + part.height;
  // A long thin picture that becomes wide is at its largest between the passes.
  if (static_cast<double>(part.width) * (bottom - top) > kMostPixelsBetween)
    throw Error("The picture is too long and thin to be resized to this size.");
  const bool across = width != image.width;
  const Image narrow =
      across ? acrossResized(image, tapsOfRange(image.width, width, part.left, part.width), top, bottom - top)
             : cropped(image, part.left, top, part.width, bottom - top);
  return down ? downResized(narrow, rows, top) : narrow;
}

}  // namespace hp
