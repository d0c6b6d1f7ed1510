// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Drawn pictures with a known answer: a shape decides the class; its texture is only a hint (half of all
// objects wear the texture of their class), and what lies around belongs to no class.

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/imaging/image.h"

namespace hp {

/// What the scenes of a set look like. Every scene is a pure function of (spec, index).
struct SceneSpec {
  std::uint64_t seed = 1;
  int size = 96;             ///< pixels, square
  int distractors = 2;       ///< at most this many shapes that belong to no class
  double watermarkRate = 0;  ///< "Clever Hans": share of scenes of `watermarkClass` that carry the mark ...
  double watermarkElsewhere = 0;  ///< ... and share of all other scenes that carry it
  int watermarkClass = 0;
};

/// A picture with its truth.
struct Scene {
  Image image = {};
  int label = 0;
  Array mask = {};           ///< H x W, 1 on the object that decides the class
  Array watermarkMask = {};  ///< H x W, 1 on the watermark; all 0 without one
  bool hasWatermark = false;
};

/// Names of the classes, by label.
const std::vector<std::string>& sceneClasses();
/// The scene at this index. Every six in a row show every class once. The watermark, the number of
/// distractors and the size change nothing else in it. Throws Error for rates, counts or sizes out of range.
Scene makeScene(const SceneSpec& spec, std::uint64_t index);

}  // namespace hp
