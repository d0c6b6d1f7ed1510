// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"
#include "core/evaluate/geometry.h"
#include "core/evaluate/linear_imputation.h"
#include "core/evaluate/patch.h"
#include "core/evaluate/pixel_changes.h"
#include "core/imaging/warp_geometry.h"
#include "core/model/pixel_values.h"

namespace hp {
namespace {

constexpr double kGrey = 127.5;

/// The value that fills a channel; Filling::Reflect has none.
float fillValue(const Preprocessing& p, std::size_t channel, Filling filling) {
  if (filling == Filling::Mean) return 0;
  return static_cast<float>(networkValue(p, channel, filling == Filling::Grey ? kGrey : 0));
}

/// One channel of the input.
struct Plane {
  std::int64_t height = 0, width = 0;
  const float* values = nullptr;
  float at(std::int64_t x, std::int64_t y) const { return values[y * width + x]; }
  bool holds(std::int64_t x, std::int64_t y) const { return x >= 0 && y >= 0 && x < width && y < height; }
};

template <class At>
void movePlane(const Places& places, const Plane& from, float* to, const At& at) {
  for (std::int64_t y = 0; y < from.height; ++y)
    for (std::int64_t x = 0; x < from.width; ++x) *to++ = sampled(places.of(x, y), at);
}

Array moved(const Preprocessing& preprocessing, const Array& input, const Transformation& transformation) {
  Array result = input;
  const auto height = input.size(2), width = input.size(3);
  const Places places(geometryOf(transformation), height, width);
  for (std::size_t c = 0; c < static_cast<std::size_t>(input.size(1)); ++c) {
    const auto begin = c * static_cast<std::size_t>(height * width);
    const Plane plane{height, width, input.values.data() + begin};
    const float fill = fillValue(preprocessing, c, transformation.filling);
    const auto reflecting = [&](std::int64_t x, std::int64_t y) {
      return plane.at(mirrored(x, width), mirrored(y, height));
    };
    const auto filling = [&](std::int64_t x, std::int64_t y) {
      return plane.holds(x, y) ? plane.at(x, y) : fill;
    };
    if (transformation.filling == Filling::Reflect)
      movePlane(places, plane, result.values.data() + begin, reflecting);
    else
      movePlane(places, plane, result.values.data() + begin, filling);
  }
  return result;
}

Array occluded(const Preprocessing& preprocessing, Array input, const Transformation& transformation) {
  const auto height = input.size(2), width = input.size(3);
  const auto kept = outsideOf(patchOf(height, width, transformation), height, width);
  const auto pixels = kept.values.size();
  for (std::size_t i = 0; i < input.values.size(); ++i) {
    if (kept.values[i % pixels] == 0)
      input.values[i] = fillValue(preprocessing, i / pixels, transformation.filling);
  }
  return input;
}

Array cut(Array input, const Transformation& transformation) {
  const auto height = input.size(2), width = input.size(3);
  const LinearImputation imputation(outsideOf(patchOf(height, width, transformation), height, width));
  const auto pixels = static_cast<std::size_t>(height * width);
  for (std::size_t begin = 0; begin < input.values.size(); begin += pixels)
    imputation.fill(std::span(input.values).subspan(begin, pixels));
  return input;
}

void requireShape(const Network& network, const Array& input) {
  const auto& wanted = network.graph().input().shape;
  const Shape shape{1, wanted.at(0), wanted.at(1), wanted.at(2)};
  if (input.shape != shape)
    throw Error("The network's input is " + shapeText(shape) + ", and " + shapeText(input.shape) +
                " cannot be transformed as one.");
}

}  // namespace

Array transformed(const Network& network, const Array& input, const Transformation& transformation,
                  const TransformationSeed& seed) {
  requireTransformation(transformation);
  requireShape(network, input);
  const auto& kind = transformationKindById(transformation.kind);
  const auto& preprocessing = network.preprocessing();
  const double amount = transformation.amount;
  if (amount == kind.identity) return input;
  if (kind.movesPixels) return moved(preprocessing, input, transformation);
  if (kind.id == "noise") return withNoise(input, amount, seed);
  if (kind.id == "brightness") return withBrightness(preprocessing, input, amount);
  if (kind.id == "contrast") return withContrast(preprocessing, input, amount);
  if (kind.id == "blur") return withBlur(input, amount);
  if (kind.id == "jpeg") return withJpeg(network, input, 100 - static_cast<int>(amount));
  return kind.id == "occlusion" ? occluded(preprocessing, input, transformation) : cut(input, transformation);
}

}  // namespace hp
