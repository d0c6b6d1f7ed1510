// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/geometry.h"

#include "core/base/outcome.h"
#include "core/evaluate/patch.h"
#include "core/imaging/warp_geometry.h"

namespace hp {
namespace {

Transformation inverseOf(const Transformation& transformation) {
  auto inverse = transformation;
  if (transformation.kind == "scale")
    inverse.amount = 1 / transformation.amount;
  else if (transformation.kind != "flip")
    inverse.amount = -transformation.amount;
  return inverse;
}

bool movesNothing(const Transformation& transformation) {
  const auto& kind = transformationKindById(transformation.kind);
  return !kind.movesPixels || transformation.amount == kind.identity;
}

void requireMap(const Array& map) {
  if (map.shape.size() != 2 || map.empty())
    throw Error("A map to be moved has to be of height x width cells.");
}

/// One value a pixel of an H x W picture, by the place it shows.
template <class ValueAt>
Array placed(std::int64_t height, std::int64_t width, const Geometry& geometry, const ValueAt& valueAt) {
  const Places places(geometry, height, width);
  Array result{{height, width}, {}};
  result.values.reserve(static_cast<std::size_t>(height * width));
  for (std::int64_t y = 0; y < height; ++y)
    for (std::int64_t x = 0; x < width; ++x) result.values.push_back(valueAt(places.of(x, y)));
  return result;
}

Array moved(const Array& map, const Transformation& transformation) {
  const auto height = map.size(0), width = map.size(1);
  const auto valueOrZero = [&](std::int64_t x, std::int64_t y) {
    const bool inside = x >= 0 && y >= 0 && x < width && y < height;
    return inside ? map.values[static_cast<std::size_t>(y * width + x)] : 0.0F;
  };
  return placed(height, width, geometryOf(transformation),
                [&](const Place& place) { return sampled(place, valueOrZero); });
}

}  // namespace

Geometry geometryOf(const Transformation& transformation) {
  const double amount = transformation.amount;
  if (transformation.kind == "shift-x") return {.shiftX = amount};
  if (transformation.kind == "shift-y") return {.shiftY = amount};
  if (transformation.kind == "scale") return {.xx = 1 / amount, .yy = 1 / amount};
  if (transformation.kind == "flip") return {.xx = amount == 0 ? 1.0 : -1.0};
  if (transformation.kind != "rotation") return {};
  // Rows count downwards, so counter-clockwise on the screen looks back along (cos, -sin; sin, cos).
  const auto [cosine, sine] = turn(amount);
  return {.xx = cosine, .xy = -sine, .yx = sine, .yy = cosine};
}

Array transformedMap(const Array& map, const Transformation& transformation) {
  requireTransformation(transformation);
  requireMap(map);
  return movesNothing(transformation) ? map : moved(map, transformation);
}

Array undoneMap(const Array& map, const Transformation& transformation) {
  requireTransformation(transformation);
  requireMap(map);
  return movesNothing(transformation) ? map : moved(map, inverseOf(transformation));
}

Array keptCells(std::int64_t height, std::int64_t width, const Transformation& transformation) {
  requireTransformation(transformation);
  if (transformationKindById(transformation.kind).needsRegion)
    return outsideOf(patchOf(height, width, transformation), height, width);
  return placed(height, width, geometryOf(transformation), [&](const Place& place) {
    const auto right = place.x + (place.right > 0 ? 1 : 0), bottom = place.y + (place.below > 0 ? 1 : 0);
    return place.x >= 0 && place.y >= 0 && right < width && bottom < height ? 1.0F : 0.0F;
  });
}

}  // namespace hp
