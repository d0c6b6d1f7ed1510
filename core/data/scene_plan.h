// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/data/grounds.h"
#include "core/data/scenes.h"
#include "core/data/shapes.h"
#include "core/data/textures.h"

namespace hp::drawing {

/// A shape in its place.
struct Piece {
  ShapeKind shape = ShapeKind::Disc;
  Point centre = {};
  double radius = 0.2;  ///< of the circle around it, before stretching
  Point axis = {1, 0};  ///< unit vector: where the shape's first axis points
  double stretch = 1;   ///< along the first axis; its inverse along the second
  Texture texture = {};
};

/// All that is in a scene, without any pixel: the same at every size.
struct ScenePlan {
  std::uint64_t seed = 1, index = 0;
  int label = 0;
  Ground ground = {};
  std::vector<Piece> distractors = {};
  Piece object = {};
  std::optional<Point> watermark = {};  ///< its top left corner
};

/// What the scene at this index holds.
ScenePlan planScene(const SceneSpec& spec, std::uint64_t index);
/// The scene in pixels.
Scene paintScene(const ScenePlan& plan, int size);
/// The ground alone, to see what the shapes change.
Image paintGround(const ScenePlan& plan, int size);

}  // namespace hp::drawing
