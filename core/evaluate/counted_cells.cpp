// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <limits>

#include "core/base/outcome.h"
#include "core/evaluate/map_distance.h"

namespace hp {
namespace {

/// How far cells lie from the centre, in whole numbers: max(|y - cy| / cy, |x - cx| / cx) times
/// (H - 1) (W - 1). An axis of one cell has no distances.
class CentreDistance {
 public:
  CentreDistance(std::int64_t height, std::int64_t width)
      : width_(width),
        lastY_(std::max<std::int64_t>(height - 1, 1)),
        lastX_(std::max<std::int64_t>(width - 1, 1)),
        sumY_(height - 1),
        sumX_(width - 1) {}

  std::int64_t of(std::size_t cell) const {
    const auto i = static_cast<std::int64_t>(cell), y = i / width_, x = i % width_;
    return std::max(std::abs(2 * y - sumY_) * lastX_, std::abs(2 * x - sumX_) * lastY_);
  }

 private:
  std::int64_t width_, lastY_, lastX_, sumY_, sumX_;
};

Array allCells(std::int64_t height, std::int64_t width) {
  return {{height, width}, std::vector<float>(static_cast<std::size_t>(height * width), 1.0F)};
}

Array cellsOf(std::int64_t height, std::int64_t width, const Transformation& transformation,
              Surroundings surroundings) {
  if (surroundings == Surroundings::Keep) return allCells(height, width);
  auto kept = keptCells(height, width, transformation);
  const bool hasRectangle = transformationKindById(transformation.kind).movesPixels;
  return surroundings == Surroundings::Rectangle && hasRectangle ? innerRectangle(kept) : kept;
}

}  // namespace

Array innerRectangle(const Array& kept) {
  if (kept.shape.size() != 2 || kept.empty()) throw Error("Kept cells have to be of height x width.");
  const CentreDistance distance(kept.size(0), kept.size(1));
  auto nearestLost = std::numeric_limits<std::int64_t>::max();
  for (std::size_t i = 0; i < kept.values.size(); ++i) {
    if (kept.values[i] == 0) nearestLost = std::min(nearestLost, distance.of(i));
  }
  Array inside = kept;
  for (std::size_t i = 0; i < kept.values.size(); ++i)
    inside.values[i] = distance.of(i) < nearestLost ? 1.0F : 0.0F;
  return inside;
}

Array countedCells(std::int64_t height, std::int64_t width, const Transformation& transformation,
                   Surroundings surroundings) {
  if (height < 1 || width < 1) throw Error("A map without cells cannot be compared.");
  requireTransformation(transformation);
  auto cells = cellsOf(height, width, transformation, surroundings);
  if (std::ranges::count(cells.values, 1.0F) == 0)
    throw Error(
        "After this " + transformation.kind +
        " nothing of the original picture is left to compare; keep the surroundings, or change it less.");
  return cells;
}

}  // namespace hp
