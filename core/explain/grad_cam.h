// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/gradient.h"

namespace hp {

/// Which part of the weighted sum is shown.
enum class CamPart { Positive, Negative, Signed };
/// How the layer's cells are brought to the input's size.
enum class CamUpsample { Bilinear, None, Nearest };

struct GradCamParams {
  std::string layer = {};  ///< empty: defaultCamLayer(graph)
  CamPart part = CamPart::Positive;
  CamUpsample upsample = CamUpsample::Bilinear;
  Score score = Score::Logit;
};

/// Selvaraju et al., "Grad-CAM" (ICCV 2017): the layer's channels weighted by the spatial mean of the
/// score's gradient, summed; raw scale, never normalised. Positive part max(0, .) as in the paper;
/// the negative part is min(0, .), "what speaks against the class", with its sign kept.
Method gradCamMethod();

}  // namespace hp
