// SPDX-License-Identifier: GPL-3.0-or-later
// Turning and blurring.

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/imaging/resize.h"
#include "core/imaging/warp_geometry.h"

namespace hp {
namespace {

std::uint8_t rounded(double value) { return static_cast<std::uint8_t>(std::clamp(value + 0.5, 0.0, 255.0)); }

Rgb pixelOr(const Image& image, double x, double y, Rgb fill) {
  const bool inside = x >= 0 && y >= 0 && x < image.width && y < image.height;
  return inside ? image.at(static_cast<int>(x), static_cast<int>(y)) : fill;
}

/// Bilinear between four neighbours, each of which may be the fill.
Rgb sampled(const Image& image, double x, double y, Rgb fill) {
  const double left = std::floor(x);
  const double top = std::floor(y);
  const double right = x - left;  // share of the right and of the lower neighbour
  const double below = y - top;
  const auto a = pixelOr(image, left, top, fill);
  const auto b = pixelOr(image, left + 1, top, fill);
  const auto c = pixelOr(image, left, top + 1, fill);
  const auto d = pixelOr(image, left + 1, top + 1, fill);
  Rgb result{};
  for (std::size_t i = 0; i < 3; ++i)
    result[i] = rounded((a[i] * (1 - right) + b[i] * right) * (1 - below) +
                        (c[i] * (1 - right) + d[i] * right) * below);
  return result;
}

std::vector<float> gaussian(double sigma) {
  const auto weights = gaussianWeights(sigma);
  return {weights.begin(), weights.end()};
}

/// Filters lines of `count` pixels that are `step` floats apart, all lines of a picture of which
/// line `l` starts at `l * lineStep`.
void blurLines(std::vector<float>& values, int lines, std::ptrdiff_t lineStep, int count, std::ptrdiff_t step,
               const std::vector<float>& weights) {
  const int radius = static_cast<int>(weights.size()) / 2;
  const float* centre = weights.data() + radius;
  std::vector<float> line(static_cast<std::size_t>(count) * 3);
  for (int l = 0; l < lines; ++l) {
    float* start = values.data() + l * lineStep;
    std::fill(line.begin(), line.end(), 0.0f);
    for (int i = 0; i < count; ++i) {
      float* to = line.data() + std::ptrdiff_t{3} * i;
      for (int k = -radius; k <= radius; ++k) {
        const float* from = start + mirrored(i + k, count) * step;
        for (int c = 0; c < 3; ++c) to[c] += from[c] * centre[k];
      }
    }
    for (int i = 0; i < count; ++i) std::copy_n(line.begin() + std::ptrdiff_t{3} * i, 3, start + i * step);
  }
}

}  // namespace

Image rotated(const Image& image, double degrees, Rgb fill) {
  if (!std::isfinite(degrees)) throw Error("A picture cannot be turned by an angle that is not a number.");
  const auto [cosine, sine] = turn(degrees);
  const double centreX = (image.width - 1) / 2.0;
  const double centreY = (image.height - 1) / 2.0;
  Image result(image.width, image.height);
  // Rows count downwards, so counter-clockwise on the screen looks back along (cos, -sin; sin, cos).
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x) {
      const double dx = x - centreX;
      const double dy = y - centreY;
      result.set(x, y,
                 sampled(image, centreX + cosine * dx - sine * dy, centreY + sine * dx + cosine * dy, fill));
    }
  return result;
}

Image blurred(const Image& image, double sigma) {
  if (!(sigma >= 0 && sigma <= 1000)) throw Error("The width of a blur must be between 0 and 1000 pixels.");
  if (image.empty() || sigma == 0) return image;
  const auto weights = gaussian(sigma);
  const std::ptrdiff_t rowStep = std::ptrdiff_t{3} * image.width;
  std::vector<float> values(image.rgb.begin(), image.rgb.end());
  blurLines(values, image.height, rowStep, image.width, 3, weights);
  blurLines(values, image.width, 3, image.height, rowStep, weights);
  Image result(image.width, image.height);
  std::transform(values.begin(), values.end(), result.rgb.begin(),
                 [](float value) { return rounded(value); });
  return result;
}

}  // namespace hp
