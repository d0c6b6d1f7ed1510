// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/grad_cam.h"

namespace hp {

struct GradCamPlusPlusParams {
  std::string layer = {};  ///< empty: defaultCamLayer(graph)
  CamUpsample upsample = CamUpsample::Bilinear;
  double stabiliser = 0;  ///< added to the denominator
  Score score = Score::Logit;
};

/// Chattopadhay, Sarkar, Howlader, Balasubramanian, "Grad-CAM++" (WACV 2018), equations 5, 10 and 19 with
/// Y = exp(S): alpha = g^2 / (2 g^2 + sum(A) g^3), channel weights sum(alpha max(g, 0)), map
/// max(0, sum of weighted channels). The common factor exp(S) of the weights is left out, as all
/// implementations do; alpha is 0 where its denominator is. Other tools add 1e-6 to the denominator, which is
/// not small beside g^2: `stabiliser` reproduces them.
Method gradCamPlusPlusMethod();

}  // namespace hp
