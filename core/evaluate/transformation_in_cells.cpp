// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/transformation_in_cells.h"

#include "core/base/outcome.h"

namespace hp {

Transformation inCells(Transformation transformation, const Array& map, const Array& input) {
  if (map.shape.size() != 2 || input.shape.size() != 4 || map.empty() || input.empty())
    throw Error("A map has to be of height x width cells, its input of 1 x channels x height x width.");
  const auto scaled = [&](std::size_t ofMap, std::size_t ofInput) {
    const auto cells = map.size(ofMap), pixels = input.size(ofInput);
    if (cells != pixels) transformation.amount *= static_cast<double>(cells) / static_cast<double>(pixels);
  };
  if (transformation.kind == "shift-x") scaled(1, 3);
  if (transformation.kind == "shift-y") scaled(0, 2);
  return transformation;
}

}  // namespace hp
