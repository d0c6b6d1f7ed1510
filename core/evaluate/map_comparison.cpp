// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/map_comparison.h"

#include "core/evaluate/transformation_in_cells.h"

namespace hp {

const Array& MapComparison::cellsFor(const Array& map, const Transformation& inCells) {
  auto& cells = cells_[map.shape];
  if (cells.empty()) cells = countedCells(map.size(0), map.size(1), inCells, surroundings_);
  return cells;
}

ComparedMaps MapComparison::of(const Array& before, const Array& after) {
  const auto onMap = inCells(transformation_, before, input_);
  ComparedMaps compared{.moved = transformedMap(before, onMap), .cells = cellsFor(before, onMap)};
  compared.distance = mapDistance(compared.moved, after, compared.cells);
  // Where every cell counts, both are the same.
  if (compared.distance.cells == elementCount(before.shape))
    compared.uncropped = {compared.distance.rmse, compared.distance.normalisedRmse};
  else
    compared.uncropped = uncroppedDistance(compared.moved, after);
  return compared;
}

}  // namespace hp
