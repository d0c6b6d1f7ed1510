// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/noise.h"
#include "core/data/plane.h"

namespace hp::drawing {

/// What a shape is covered with.
enum class TextureKind { Stripes, Checks, Dots, Plain, Waves, Marble };
inline constexpr int kTextures = 6;

/// A covering: two colours and how they alternate.
struct Texture {
  TextureKind kind = TextureKind::Plain;
  Colour first = {}, second = {};
  double frequency = 2;  ///< periods over the unit length of the shape's frame
  Point axis = {1, 0};   ///< unit vector in the shape's frame
  Point shift = {};
};

/// The texture's colour at a point of the shape's frame, where a pixel is this wide.
Colour colourOf(const Texture& texture, const Noise& noise, Point p, double pixel);

}  // namespace hp::drawing
