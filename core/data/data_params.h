// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/params/params.h"

namespace hp {

/// The described parameters of a DataSpec: kind, split rule and the numbers. Path, scenes and files to leave
/// out are no parameters.
const Params& dataParams();
/// The described parameters of a SceneSpec.
const Params& sceneParams();

}  // namespace hp
