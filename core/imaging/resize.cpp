// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/resize.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr double kMostPixels = 1e8;

void refuseEmpty(const Image& image, int width, int height) {
  if (image.empty() || width < 1 || height < 1)
    throw Error("A picture cannot be resized from or to an empty size.");
}

/// Two neighbours and the share of the second, for half-pixel centres with clamped edges.
struct Between {
  int first = 0;
  int second = 0;
  float share = 0;
};

std::vector<Between> betweens(int sourceSize, int targetSize) {
  std::vector<Between> result;
  result.reserve(static_cast<std::size_t>(targetSize));
  for (int i = 0; i < targetSize; ++i) {
    const double at = std::clamp((i + 0.5) * sourceSize / targetSize - 0.5, 0.0, sourceSize - 1.0);
    const int first = static_cast<int>(at);
    result.push_back({first, std::min(first + 1, sourceSize - 1), static_cast<float>(at - first)});
  }
  return result;
}

float mix(float a, float b, float share) { return a + (b - a) * share; }

std::uint8_t rounded(float value) {
  return static_cast<std::uint8_t>(std::clamp(value + 0.5f, 0.0f, 255.0f));
}

// Python's round(): halves go to the even neighbour.
int roundedHalf(int twice) {
  const int below = twice >> 1;
  return (twice & 1) != 0 && (below & 1) != 0 ? below + 1 : below;
}

struct Size {
  int width = 0;
  int height = 0;
};

Size shorterSideSize(const Image& image, int side, double mostPixels) {
  refuseEmpty(image, side, side);
  const bool upright = image.width <= image.height;
  const double longer = upright ? side * static_cast<double>(image.height) / image.width
                                : side * static_cast<double>(image.width) / image.height;
  if (longer * side > mostPixels || longer > std::numeric_limits<int>::max())
    throw Error("The picture is too long and thin to be resized to this size.");
  return upright ? Size{side, static_cast<int>(longer)} : Size{static_cast<int>(longer), side};
}

/// Where the middle `size` of `whole` pixels begin; 0 where all of them are needed.
int croppedAt(int whole, int size) { return size < whole ? roundedHalf(whole - size) : 0; }

Image padded(const Image& image, int width, int height) {
  Image result(std::max(width, image.width), std::max(height, image.height));
  const int left = (result.width - image.width) / 2;
  const int top = (result.height - image.height) / 2;
  for (int y = 0; y < image.height; ++y)
    std::copy_n(image.rgb.begin() + std::ptrdiff_t{3} * y * image.width, std::ptrdiff_t{3} * image.width,
                result.rgb.begin() + 3 * (std::ptrdiff_t{top + y} * result.width + left));
  return result;
}

}  // namespace

Image resizeBilinear(const Image& image, int width, int height) {
  refuseEmpty(image, width, height);
  const auto columns = betweens(image.width, width);
  const auto rows = betweens(image.height, height);
  Image result(width, height);
  auto* to = result.rgb.data();
  for (const auto& row : rows) {
    const auto* above = image.rgb.data() + std::ptrdiff_t{3} * row.first * image.width;
    const auto* below = image.rgb.data() + std::ptrdiff_t{3} * row.second * image.width;
    for (const auto& column : columns)
      for (int c = 0; c < 3; ++c) {
        const int left = 3 * column.first + c;
        const int right = 3 * column.second + c;
        *to++ = rounded(mix(mix(above[left], above[right], column.share),
                            mix(below[left], below[right], column.share), row.share));
      }
  }
  return result;
}

Image resizeShorterSide(const Image& image, int side) {
  const auto size = shorterSideSize(image, side, kMostPixels);
  return resizeAntialiased(image, size.width, size.height);
}

Image resizedAndCropped(const Image& image, int shorterSide, int width, int height) {
  refuseEmpty(image, width, height);
  const auto whole = shorterSideSize(image, shorterSide, std::numeric_limits<double>::max());
  const Part part{croppedAt(whole.width, width), croppedAt(whole.height, height),
                  std::min(width, whole.width), std::min(height, whole.height)};
  const Image shown = resizeAntialiased(image, whole.width, whole.height, part);
  return shown.width == width && shown.height == height ? shown : padded(shown, width, height);
}

Image centreCrop(const Image& image, int width, int height) {
  refuseEmpty(image, width, height);
  if (width > image.width || height > image.height)
    return centreCrop(padded(image, width, height), width, height);
  return cropped(image, roundedHalf(image.width - width), roundedHalf(image.height - height), width, height);
}

Image cropped(const Image& image, int left, int top, int width, int height) {
  if (left < 0 || top < 0 || width < 1 || height < 1 || width > image.width - left ||
      height > image.height - top)
    throw Error("The part to cut out lies outside the picture.");
  Image result(width, height);
  for (int y = 0; y < height; ++y)
    std::copy_n(image.rgb.begin() + 3 * (std::ptrdiff_t{top + y} * image.width + left),
                std::ptrdiff_t{3} * width, result.rgb.begin() + std::ptrdiff_t{3} * y * width);
  return result;
}

Image flippedHorizontally(const Image& image) {
  Image result = image;
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x) result.set(image.width - 1 - x, y, image.at(x, y));
  return result;
}

}  // namespace hp
