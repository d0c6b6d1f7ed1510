// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/raster.h"

#include "core/base/outcome.h"

namespace hp {
namespace {

/// Up to here a float holds every pixel's coordinate.
constexpr std::int64_t kLongestSide = 1 << 24;

}  // namespace

Raster rasterOf(const Array& picture) {
  const auto& shape = picture.shape;
  const bool picturesAxes = shape.size() == 2 || shape.size() == 3;
  if (!picturesAxes || picture.empty() || elementCount(shape) != std::ssize(picture.values))
    throw Error("A picture of height, width and channels was expected, but the array is " + shapeText(shape) +
                ".");
  for (const auto size : shape)
    if (size > kLongestSide) throw Error("The picture " + shapeText(shape) + " is too long.");
  return {static_cast<int>(shape[1]), static_cast<int>(shape[0]),
          shape.size() == 3 ? static_cast<int>(shape[2]) : 1};
}

Shape resizedShape(const Array& like, int width, int height) {
  Shape shape = like.shape;
  shape.at(0) = height;
  shape.at(1) = width;
  return shape;
}

}  // namespace hp
