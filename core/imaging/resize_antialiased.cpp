// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/imaging/resize.h"

namespace hp {
namespace {

// Weights are whole numbers of 2^-22: what is left of 32 bits beside 8 of the pixel and 2 to sum in.
constexpr int kPrecisionBits = 32 - 8 - 2;

/// The source pixels that one target pixel is made of.
struct Taps {
  int first = 0;
  std::vector<int> weights = {};
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

std::vector<Taps> allTaps(int sourceSize, int targetSize) {
  const double scale = static_cast<double>(sourceSize) / targetSize;
  std::vector<Taps> taps;
  taps.reserve(static_cast<std::size_t>(targetSize));
  for (int i = 0; i < targetSize; ++i) taps.push_back(tapsOf(i, scale, sourceSize));
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

Image acrossResized(const Image& image, int width) {
  const auto taps = allTaps(image.width, width);
  Image result(width, image.height);
  auto* to = result.rgb.data();
  for (int y = 0; y < image.height; ++y) {
    const auto* row = image.rgb.data() + std::ptrdiff_t{3} * y * image.width;
    for (const auto& pixel : taps)
      for (int c = 0; c < 3; ++c) *to++ = blend(row + std::ptrdiff_t{3} * pixel.first + c, 3, pixel);
  }
  return result;
}

Image downResized(const Image& image, int height) {
  const auto taps = allTaps(image.height, height);
  const std::ptrdiff_t rowBytes = std::ptrdiff_t{3} * image.width;
  Image result(image.width, height);
  auto* to = result.rgb.data();
  for (const auto& row : taps)
    for (std::ptrdiff_t i = 0; i < rowBytes; ++i)
      *to++ = blend(image.rgb.data() + row.first * rowBytes + i, rowBytes, row);
  return result;
}

}  // namespace

Image resizeAntialiased(const Image& image, int width, int height) {
  if (image.empty() || width < 1 || height < 1)
    throw Error("A picture cannot be resized from or to an empty size.");
  const bool across = width != image.width;
  const bool down = height != image.height;
  if (!across) return down ? downResized(image, height) : image;
  return down ? downResized(acrossResized(image, width), height) : acrossResized(image, width);
}

}  // namespace hp
