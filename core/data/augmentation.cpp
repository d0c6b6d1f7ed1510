// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/augmentation.h"

#include <numbers>

#include "core/base/outcome.h"
#include "core/base/philox.h"
#include "core/data/keras_warp.h"
#include "core/imaging/raster.h"

namespace hp {
namespace {

/// Which of a sample's numbers is which; there is room for four.
enum Number : std::uint64_t { FlipNumber = 0, AngleNumber = 1, ZoomNumber = 2, NumbersEach = 4 };

}  // namespace

AugmentationDraw drawAugmentation(const Augmentation& how, std::uint64_t seed, std::int64_t epoch,
                                  std::int64_t sample) {
  if (epoch < 0 || sample < 0) throw Error("Epochs and samples are counted from zero.");
  const Philox random(seed, RandomPurpose::Augmentation, static_cast<std::uint64_t>(epoch));
  const std::uint64_t first = static_cast<std::uint64_t>(sample) * NumbersEach;
  const double widest = how.rotation * 2 * std::numbers::pi;
  AugmentationDraw draw;
  if (how.flip) draw.flipped = random.uniform(first + FlipNumber) < 0.5;
  if (how.rotation != 0) draw.angle = random.uniform(first + AngleNumber, -widest, widest);
  if (how.zoom != 0) draw.zoom = random.uniform(first + ZoomNumber, 1 - how.zoom, 1 + how.zoom);
  return draw;
}

Array augmented(const Array& picture, const AugmentationDraw& draw) {
  Array changed;
  const auto soFar = [&]() -> const Array& { return changed.empty() ? picture : changed; };
  if (draw.flipped) changed = flippedLikeKeras(picture);
  if (draw.angle != 0) changed = rotatedLikeKeras(soFar(), draw.angle);
  if (draw.zoom != 1) changed = zoomedLikeKeras(soFar(), draw.zoom);
  if (changed.empty()) return picture;
  return changed;
}

Array augmentedMask(const Array& mask, const AugmentationDraw& draw) {
  const auto raster = rasterOf(mask);
  Array result = draw.flipped ? flippedLikeKeras(mask) : mask;
  if (draw.angle != 0) result = warpedNearest(result, rotationMap(draw.angle, raster.width, raster.height));
  if (draw.zoom != 1) result = warpedNearest(result, zoomMap(draw.zoom, raster.width, raster.height));
  return result;
}

Array floatsOf(const Image& image) {
  return {{image.height, image.width, 3}, {image.rgb.begin(), image.rgb.end()}};
}

}  // namespace hp
