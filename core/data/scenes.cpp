// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/scenes.h"

#include "core/data/scene_plan.h"

namespace hp {

const std::vector<std::string>& sceneClasses() {
  static const std::vector<std::string> kNames = {"disc", "square", "triangle", "star", "ring", "cross"};
  return kNames;
}

Scene makeScene(const SceneSpec& spec, std::uint64_t index) {
  return drawing::paintScene(drawing::planScene(spec, index), spec.size);
}

}  // namespace hp
