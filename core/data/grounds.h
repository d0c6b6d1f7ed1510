// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/noise.h"
#include "core/data/plane.h"

namespace hp::drawing {

/// What a scene's shapes lie on.
enum class GroundKind { Wood, Grass, Sky, Sand, Linen, Stone, Water };
inline constexpr int kGrounds = 7;

struct Ground {
  GroundKind kind = GroundKind::Wood;
  double tint = 0;      ///< 0 to 1: which of the kind's colours
  Point axis = {1, 0};  ///< unit vector: planks, blades and ripples follow it
  Point shift = {};
  Point light = {};  ///< the side the light comes from; its length is how strongly
};

/// The colour at a point of the scene, where a pixel is this wide.
Colour colourOf(const Ground& ground, const Noise& noise, Point p, double pixel);
/// About the mean colour, to choose shapes that stand out from it.
Colour typicalColour(const Ground& ground);

}  // namespace hp::drawing
