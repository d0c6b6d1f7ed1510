// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/scenes.h"
#include "core/evaluate/evaluated_pictures.h"
#include "core/model/network.h"

namespace hp {

/// Scenes with what decides their class: the class explained is the scene's own. All three throw Error for a
/// network that does not know the scenes: other names of classes (their order does not matter), or another
/// number of them where it has no names.
void requireSceneClasses(const Network& network);
EvaluatedPictures scenePictures(const Network& network, const SceneSpec& spec, std::size_t count);
/// Scenes that carry the watermark, the first `count` of the spec, with the mark as their place: the class
/// explained is the one that the mark speaks for. Throws Error for a spec without watermarks.
EvaluatedPictures watermarkPictures(const Network& network, const SceneSpec& spec, std::size_t count);

}  // namespace hp
