// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/segmentation.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/explain/lime/labels.h"

namespace hp {

Segmentation segment(const Image& image, const SegmentationParams& params) {
  if (image.empty()) throw Error("An empty picture cannot be cut into segments.");
  if (params.count < 1) throw Error("A picture is cut into at least one segment.");
  const int count = std::min(params.count, image.width * image.height);
  switch (params.kind) {
    case SegmentationKind::Slic:
      return slic(image, count, params.compactness);
    case SegmentationKind::Quickshift:
      return quickshift(image, params.kernelSize, params.maxDistance, params.ratio, params.seed);
    case SegmentationKind::Felzenszwalb:
      return felzenszwalb(image, count);
    case SegmentationKind::Grid:
      return grid(image.width, image.height, count);
  }
  throw Error("There is no such way to cut a picture into segments.");
}

Segmentation grid(int width, int height, int count) {
  const double step = std::sqrt(static_cast<double>(width) * height / count);
  const int columns = std::clamp(static_cast<int>(std::lround(width / step)), 1, width);
  const int rows = std::clamp(static_cast<int>(std::lround(static_cast<double>(count) / columns)), 1, height);
  Segmentation result{width, height, columns * rows, {}};
  for (std::int64_t y = 0; y < height; ++y) {
    for (std::int64_t x = 0; x < width; ++x) {
      result.labels.push_back(static_cast<int>(y * rows / height * columns + x * columns / width));
    }
  }
  return result;
}

Segmentation segmentationOf(const Array& labels, int width, int height) {
  if (labels.shape != Shape{height, width}) {
    throw Error("The segments are " + shapeText(labels.shape) + ", but the network sees a picture of " +
                shapeText({height, width}) + ".");
  }
  std::vector<int> values;
  values.reserve(labels.values.size());
  for (const float value : labels.values) {
    // From 2^24 on a float cannot tell whole numbers apart.
    if (!(std::abs(value) < 0x1p24F) || value != std::floor(value))
      throw Error("The segments hold a value that is no whole number.");
    values.push_back(static_cast<int>(value));
  }
  return renumbered(width, height, values);
}

Array toArray(const Segmentation& segmentation) {
  return {{segmentation.height, segmentation.width},
          {segmentation.labels.begin(), segmentation.labels.end()}};
}

Image withBorders(const Image& image, const Segmentation& segmentation, Rgb colour) {
  auto result = image;
  const int width = segmentation.width;
  const auto label = [&](int x, int y) {
    return segmentation.labels[static_cast<std::size_t>(y * width + x)];
  };
  for (int y = 0; y < segmentation.height; ++y) {
    for (int x = 0; x < width; ++x) {
      const bool right = x + 1 < width && label(x, y) != label(x + 1, y);
      const bool below = y + 1 < segmentation.height && label(x, y) != label(x, y + 1);
      if (right || below) result.set(x, y, colour);
    }
  }
  return result;
}

}  // namespace hp
