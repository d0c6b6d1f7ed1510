// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>

#include "core/evaluate/map_distance.h"

namespace hp {

/// A map of before, moved as the picture was, and how far one of after lies from it.
struct ComparedMaps {
  Array moved = {};
  Array cells = {};  ///< that count
  MapDistance distance = {};
  UncroppedDistance uncropped = {};
};

/// Compares maps of before and after one transformation; what all maps of a size share is found once.
class MapComparison {
 public:
  /// `input` is the network's: what shifts are in pixels of. It has to outlive this.
  MapComparison(Transformation transformation, const Array& input, Surroundings surroundings)
      : transformation_(std::move(transformation)), input_(input), surroundings_(surroundings) {}

  /// Both maps as they were computed. Throws Error when no cell is left.
  ComparedMaps of(const Array& before, const Array& after);

 private:
  const Array& cellsFor(const Array& map, const Transformation& inCells);

  Transformation transformation_;
  const Array& input_;
  Surroundings surroundings_;
  std::map<Shape, Array> cells_ = {};  ///< that count, by the size of the maps
};

}  // namespace hp
