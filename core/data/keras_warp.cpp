// SPDX-License-Identifier: GPL-3.0-or-later
// ImageProjectiveTransformV3 without its projective row: the float arithmetic of TensorFlow's image_ops.h,
// operation by operation. A contracted multiply-add would change bits; the build forbids those.
#include "core/data/keras_warp.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "core/base/outcome.h"
#include "core/data/augmentation.h"
#include "core/imaging/raster.h"

namespace hp {
namespace {

constexpr double kLargestZoom = 1e6;

/// A coordinate outside the picture: (d c b a | a b c d | d c b a), then clamped to the outermost centres.
float reflected(float at, int length) {
  const std::int64_t period = 2 * std::int64_t{length};
  if (at < 0) {
    at = static_cast<float>(period * static_cast<std::int64_t>(-at / static_cast<float>(period))) + at;
    at = at < static_cast<float>(-length) ? at + static_cast<float>(period) : -at - 1;
  } else {
    at -= static_cast<float>(period * static_cast<std::int64_t>(at / static_cast<float>(period)));
    if (at >= static_cast<float>(length)) at = static_cast<float>(period) - at - 1;
  }
  return std::clamp(at, 0.0F, static_cast<float>(length - 1));
}

float inside(float at, int length) {
  return at >= 0 && at <= static_cast<float>(length - 1) ? at : reflected(at, length);
}

/// The two pixels around a coordinate of the picture and how much each counts. Beyond the last pixel
/// TensorFlow reads a fill value with the weight zero; the last pixel does as well.
struct Taps {
  std::size_t low = 0, high = 0;
  float ofLow = 0, ofHigh = 0;
};
Taps tapsAt(float at, int length, std::size_t stride) {
  const int low = static_cast<int>(at);  // the floor, as `at` is not negative
  const auto floor = static_cast<float>(low);
  return {static_cast<std::size_t>(low) * stride,
          static_cast<std::size_t>(std::min(low + 1, length - 1)) * stride, (floor + 1) - at, at - floor};
}

/// Calls use(x, y) with the place in the input of every pixel of the output, row by row.
template <class Use>
void forPlaces(const Raster& raster, const AffineMap& map, const Use& use) {
  for (int y = 0; y < raster.height; ++y) {
    const float xOfRow = map.xy * static_cast<float>(y), yOfRow = map.yy * static_cast<float>(y);
    for (int x = 0; x < raster.width; ++x) {
      const auto column = static_cast<float>(x);
      use(inside(map.xx * column + xOfRow + map.x0, raster.width),
          inside(map.yx * column + yOfRow + map.y0, raster.height));
    }
  }
}

/// `channels` as a type where it is known, so that the loop over them goes away.
template <class Channels>
void warpInto(float* to, const float* from, const Raster& raster, const AffineMap& map, Channels channels) {
  const std::size_t count = channels;
  forPlaces(raster, map, [&](float x, float y) {
    const auto across = tapsAt(x, raster.width, count);
    const auto down = tapsAt(y, raster.height, raster.rowLength());
    const float* above = from + down.low;
    const float* below = from + down.high;
    for (std::size_t c = 0; c < count; ++c) {
      const float top = across.ofLow * above[across.low + c] + across.ofHigh * above[across.high + c];
      const float bottom = across.ofLow * below[across.low + c] + across.ofHigh * below[across.high + c];
      *to++ = down.ofLow * top + down.ofHigh * bottom;
    }
  });
}

}  // namespace

AffineMap rotationMap(double angle, int width, int height) {
  if (!std::isfinite(angle)) throw Error("A picture cannot be rotated by an angle that is not a number.");
  const auto cosine = static_cast<float>(std::cos(angle)), sine = static_cast<float>(std::sin(angle));
  const auto right = static_cast<float>(width - 1), bottom = static_cast<float>(height - 1);
  return {cosine, -sine,  (right - (cosine * right - sine * bottom)) / 2,
          sine,   cosine, (bottom - (sine * right + cosine * bottom)) / 2};
}

AffineMap zoomMap(double factor, int width, int height) {
  if (!(std::abs(factor) <= kLargestZoom))
    throw Error("A picture can be zoomed by a factor of at most a million.");
  const auto zoom = static_cast<float>(factor);
  const auto right = static_cast<float>(width - 1), bottom = static_cast<float>(height - 1);
  return {zoom, 0, right / 2 * (1 - zoom), 0, zoom, bottom / 2 * (1 - zoom)};
}

Array warped(const Array& picture, const AffineMap& map) {
  const auto raster = rasterOf(picture);
  Array result{picture.shape, std::vector<float>(picture.values.size())};
  if (raster.channels == 3)
    warpInto(result.values.data(), picture.values.data(), raster, map,
             std::integral_constant<std::size_t, 3>());
  else
    warpInto(result.values.data(), picture.values.data(), raster, map,
             static_cast<std::size_t>(raster.channels));
  return result;
}

Array warpedNearest(const Array& mask, const AffineMap& map) {
  const auto raster = rasterOf(mask);
  if (raster.channels != 1) throw Error("A mask has one number a pixel.");
  Array result{mask.shape, {}};
  result.values.reserve(mask.values.size());
  forPlaces(raster, map, [&](float x, float y) {
    const auto column = static_cast<std::size_t>(std::round(x)),
               row = static_cast<std::size_t>(std::round(y));
    result.values.push_back(mask.values[row * raster.rowLength() + column]);
  });
  return result;
}

Array flippedLikeKeras(const Array& picture) {
  const auto raster = rasterOf(picture);
  const auto channels = static_cast<std::ptrdiff_t>(raster.channels);
  Array result{picture.shape, std::vector<float>(picture.values.size())};
  const float* from = picture.values.data();
  for (int y = 0; y < raster.height; ++y) {
    float* to = result.values.data() + static_cast<std::size_t>(y + 1) * raster.rowLength();
    for (int x = 0; x < raster.width; ++x, from += channels)
      to = std::copy_n(from, channels, to - channels) - channels;
  }
  return result;
}

Array rotatedLikeKeras(const Array& picture, double angle) {
  const auto raster = rasterOf(picture);
  return warped(picture, rotationMap(angle, raster.width, raster.height));
}

Array zoomedLikeKeras(const Array& picture, double factor) {
  const auto raster = rasterOf(picture);
  return warped(picture, zoomMap(factor, raster.width, raster.height));
}

}  // namespace hp
