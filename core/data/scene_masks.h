// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/scenes.h"

namespace hp {

/// True if scenes of this spec may carry the watermark.
inline bool carriesWatermarks(const SceneSpec& spec) {
  return spec.watermarkRate > 0 || spec.watermarkElsewhere > 0;
}
/// The class of each pixel, H x W: 0 background, 1 object, 2 watermark, which lies on top.
Array watermarkClasses(const Scene& scene);
/// The class of each pixel, H x W: 0 background, 1 object, 2 rim: pixels with both object and background
/// among themselves and their eight neighbours (what lies outside the picture counts as nothing).
Array rimClasses(const Scene& scene);

}  // namespace hp
