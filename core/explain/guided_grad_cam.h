// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/grad_cam.h"

namespace hp {

/// How Grad-CAM's cells are brought to the size of the guided gradient.
enum class CamStretch { Bilinear, Nearest };

struct GuidedGradCamParams {
  std::string layer = {};  ///< empty: defaultCamLayer(graph)
  CamStretch stretch = CamStretch::Bilinear;
  Score score = Score::Logit;
};

/// Selvaraju et al., "Grad-CAM" (ICCV 2017), section 3.2: Guided Backpropagation times the positive part of
/// Grad-CAM, value by value. Bilinear as in the paper; nearest is what Captum does.
Method guidedGradCamMethod();

}  // namespace hp
