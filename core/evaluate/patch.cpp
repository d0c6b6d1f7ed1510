// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/patch.h"

#include <cmath>

namespace hp {
namespace {

struct Extent {
  std::int64_t first = 0, end = 0;
};

/// The pixels whose centres lie in the middle `part` of [low, high), shares of `size` pixels.
Extent extentOf(double low, double high, double part, std::int64_t size) {
  const double margin = (1 - part) * (high - low) / 2;
  const auto firstFrom = [&](double border) {
    return static_cast<std::int64_t>(std::ceil(border * static_cast<double>(size) - 0.5));
  };
  return {firstFrom(low + margin), firstFrom(high - margin)};
}

}  // namespace

Patch patchOf(std::int64_t height, std::int64_t width, const Transformation& transformation) {
  const auto& region = transformation.region.value();
  const double part = std::sqrt(transformation.amount);
  const auto rows = extentOf(region.top, region.bottom, part, height),
             columns = extentOf(region.left, region.right, part, width);
  return {rows.first, columns.first, rows.end, columns.end};
}

Array outsideOf(const Patch& patch, std::int64_t height, std::int64_t width) {
  Array cells{{height, width}, std::vector<float>(static_cast<std::size_t>(height * width), 1.0F)};
  for (auto y = patch.top; y < patch.bottom; ++y)
    for (auto x = patch.left; x < patch.right; ++x) cells.values[static_cast<std::size_t>(y * width + x)] = 0;
  return cells;
}

}  // namespace hp
