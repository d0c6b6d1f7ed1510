// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/data/dice.h"
#include "core/data/plane.h"

namespace hp::drawing {

/// Smooth random hills over the plane: gradient noise (Perlin, "Improving noise", SIGGRAPH 2002) on a lattice
/// of unit cells that repeats after 32.
class Noise {
 public:
  explicit Noise(Dice dice);

  /// About -1 to 1; 0 at the lattice points.
  double at(Point p) const;
  /// Sum over `count` octaves, each twice as fine and half as high. Octaves with cells under two pixels are
  /// left out, the next coarser fades in: `pixel` is a pixel's width in cells.
  double octaves(Point p, int count, double pixel) const;

 private:
  double corner(int column, int row, Point offset) const;

  std::vector<Point> gradients_;
};

}  // namespace hp::drawing
