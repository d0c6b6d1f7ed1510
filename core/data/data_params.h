// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/params/params.h"

namespace hp {

/// The described parameters of a DataSpec: kind, split rule and the numbers. Path, scenes and files to leave
/// out are no parameters.
const Params& dataParams();
/// The described parameters of a SceneSpec.
const Params& sceneParams();
/// All of a DataSpec's: dataParams() and, as "scene-size" and so on, what its scenes look like. Their seed is
/// not among them, it is part of the source ("scenes:7").
const Params& dataAndSceneParams();

}  // namespace hp
