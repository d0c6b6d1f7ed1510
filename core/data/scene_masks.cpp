// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/scene_masks.h"

#include <algorithm>

namespace hp {
namespace {

constexpr float kThird = 2;

bool isRim(const Array& mask, std::int64_t row, std::int64_t column) {
  const auto height = mask.size(0), width = mask.size(1);
  bool object = false, background = false;
  for (auto y = std::max<std::int64_t>(row - 1, 0); y <= std::min(row + 1, height - 1); ++y) {
    for (auto x = std::max<std::int64_t>(column - 1, 0); x <= std::min(column + 1, width - 1); ++x) {
      const bool inside = mask.values[static_cast<std::size_t>(y * width + x)] > 0;
      (inside ? object : background) = true;
    }
  }
  return object && background;
}

}  // namespace

Array watermarkClasses(const Scene& scene) {
  Array classes = scene.mask;
  for (std::size_t i = 0; i < classes.values.size(); ++i)
    if (scene.watermarkMask.values[i] > 0) classes.values[i] = kThird;
  return classes;
}

Array rimClasses(const Scene& scene) {
  Array classes = scene.mask;
  const auto width = classes.size(1);
  for (std::int64_t y = 0; y < classes.size(0); ++y)
    for (std::int64_t x = 0; x < width; ++x)
      if (isRim(scene.mask, y, x)) classes.values[static_cast<std::size_t>(y * width + x)] = kThird;
  return classes;
}

}  // namespace hp
