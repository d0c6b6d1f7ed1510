// SPDX-License-Identifier: GPL-3.0-or-later
// tf.image.resize: the float arithmetic of resize_bilinear_op.cc and resize_nearest_neighbor_op.cc with
// half-pixel centres, operation by operation.

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/imaging/keras_resize.h"
#include "core/imaging/raster.h"

namespace hp {
namespace {

/// Where a target pixel lies between two source pixels.
struct Between {
  std::size_t lower = 0, upper = 0;
  float share = 0;  ///< of the upper one
};

std::vector<Between> betweens(int from, int to, int channels) {
  const float scale = static_cast<float>(from) / static_cast<float>(to);
  const auto offset = [&](float at) {
    return static_cast<std::size_t>(std::clamp(static_cast<int>(at), 0, from - 1)) *
           static_cast<std::size_t>(channels);
  };
  std::vector<Between> result(static_cast<std::size_t>(to));
  for (int i = 0; i < to; ++i) {
    const float at = (static_cast<float>(i) + 0.5F) * scale - 0.5F;
    const float floor = std::floor(at);
    result[static_cast<std::size_t>(i)] = {offset(floor), offset(std::ceil(at)), at - floor};
  }
  return result;
}

/// A row of the result, `step` numbers a pixel, from the two rows it lies between.
template <class Value>
float* mixRow(const Value* above, const Value* below, const std::vector<Between>& columns, float share,
              std::size_t channels, float* to) {
  const auto at = [](Value value) { return static_cast<float>(value); };
  for (const auto& column : columns)
    for (std::size_t c = 0; c < channels; ++c) {
      const std::size_t left = column.lower + c, right = column.upper + c;
      const float top = at(above[left]) + (at(above[right]) - at(above[left])) * column.share;
      const float bottom = at(below[left]) + (at(below[right]) - at(below[left])) * column.share;
      *to++ = top + (bottom - top) * share;
    }
  return to;
}

template <class Value>
std::vector<float> resizedValues(const Value* from, const Raster& raster, int width, int height) {
  const auto columns = betweens(raster.width, width, raster.channels);
  const auto rows = betweens(raster.height, height, 1);
  const auto channels = static_cast<std::size_t>(raster.channels);
  std::vector<float> result(columns.size() * rows.size() * channels);
  float* to = result.data();
  for (const auto& row : rows)
    to = mixRow(from + row.lower * raster.rowLength(), from + row.upper * raster.rowLength(), columns,
                row.share, channels, to);
  return result;
}

std::vector<std::size_t> nearest(int from, int to) {
  const float scale = static_cast<float>(from) / static_cast<float>(to);
  std::vector<std::size_t> result;
  for (int i = 0; i < to; ++i) {
    const float at = std::floor((static_cast<float>(i) + 0.5F) * scale);
    result.push_back(static_cast<std::size_t>(std::clamp(static_cast<int>(at), 0, from - 1)));
  }
  return result;
}

void refuseSize(int width, int height) {
  constexpr double kMostPixels = 1e8;
  if (width < 1 || height < 1 || static_cast<double>(width) * height > kMostPixels)
    throw Error("A picture cannot be resized to " + std::to_string(width) + " x " + std::to_string(height) +
                " pixels; choose at least 1 and at most 100 megapixels.");
}

}  // namespace

Array resizedLikeKeras(const Array& picture, int width, int height) {
  const auto raster = rasterOf(picture);
  refuseSize(width, height);
  if (raster.width == width && raster.height == height) return picture;
  return {resizedShape(picture, width, height), resizedValues(picture.values.data(), raster, width, height)};
}

Array resizedLikeKeras(const Image& image, int width, int height) {
  if (image.empty()) throw Error("An empty picture cannot be resized.");
  refuseSize(width, height);
  const Raster raster{image.width, image.height, 3};
  return {{height, width, 3}, resizedValues(image.rgb.data(), raster, width, height)};
}

Array resizedNearest(const Array& mask, int width, int height) {
  const auto raster = rasterOf(mask);
  refuseSize(width, height);
  const auto channels = static_cast<std::size_t>(raster.channels);
  const auto columns = nearest(raster.width, width);
  Array result{resizedShape(mask, width, height), {}};
  result.values.reserve(static_cast<std::size_t>(elementCount(result.shape)));
  for (const auto row : nearest(raster.height, height))
    for (const auto column : columns) {
      const auto* from = mask.values.data() + row * raster.rowLength() + column * channels;
      result.values.insert(result.values.end(), from, from + channels);
    }
  return result;
}

}  // namespace hp
