// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/evaluate: where transformations that move pixels look.

#include <array>
#include <cmath>
#include <cstdint>

#include "core/evaluate/transformation.h"

namespace hp {

/// From a pixel of the moved picture to the place in the original one that is seen there:
/// centre + matrix (pixel - centre) - shift, with the centre at ((W - 1) / 2, (H - 1) / 2).
struct Geometry {
  double xx = 1, xy = 0, yx = 0, yy = 1;
  double shiftX = 0, shiftY = 0;
};
Geometry geometryOf(const Transformation& transformation);

/// A place between four pixels, `right` and `below` the shares of the right and of the lower ones.
struct Place {
  std::int64_t x = 0, y = 0;
  double right = 0, below = 0;
};

/// The places that the pixels of an H x W picture show.
class Places {
 public:
  Places(const Geometry& geometry, std::int64_t height, std::int64_t width)
      : geometry_(geometry),
        centreX_(static_cast<double>(width - 1) / 2),
        centreY_(static_cast<double>(height - 1) / 2) {}

  Place of(std::int64_t x, std::int64_t y) const {
    const double dx = static_cast<double>(x) - centreX_, dy = static_cast<double>(y) - centreY_;
    const double fromX = centreX_ + (geometry_.xx * dx + geometry_.xy * dy) - geometry_.shiftX,
                 fromY = centreY_ + (geometry_.yx * dx + geometry_.yy * dy) - geometry_.shiftY;
    const double left = std::floor(fromX), top = std::floor(fromY);
    return {static_cast<std::int64_t>(left), static_cast<std::int64_t>(top), fromX - left, fromY - top};
  }

 private:
  Geometry geometry_;
  double centreX_, centreY_;
};

/// Bilinear; neighbours without a weight are not looked at, so that moved pixels keep their bits. `at(x, y)`
/// is asked for pixels outside, too.
template <class At>
float sampled(const Place& place, const At& at) {
  const auto between = [&](double share, auto first, auto second) {
    if (share == 0) return static_cast<double>(first());
    return (1 - share) * first() + share * second();
  };
  const auto row = [&](std::int64_t y) {
    return between(
        place.right, [&] { return double{at(place.x, y)}; }, [&] { return double{at(place.x + 1, y)}; });
  };
  return static_cast<float>(between(
      place.below, [&] { return row(place.y); }, [&] { return row(place.y + 1); }));
}

}  // namespace hp
