// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/plane.h"

namespace hp::drawing {

/// The shapes that decide a class, by label, and those that belong to none.
enum class ShapeKind {
  Disc,
  Square,
  Triangle,
  Star,
  Ring,
  Cross,
  Crescent,
  Heart,
  Bar,
  HalfDisc,
  Chevron,
  Leaf
};
inline constexpr int kClassShapes = 6;
inline constexpr int kOtherShapes = 6;

/// Signed distance of a point to the shape's edge, negative inside. The shape lies in the unit circle.
double distanceTo(ShapeKind shape, Point p);

}  // namespace hp::drawing
