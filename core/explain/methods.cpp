// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/grad_cam.h"
#include "core/explain/grad_cam_plus_plus.h"
#include "core/explain/gradient.h"
#include "core/explain/guided_backprop.h"
#include "core/explain/guided_grad_cam.h"
#include "core/explain/integrated_gradients.h"
#include "core/explain/lime/lime.h"
#include "core/explain/lrp/lrp.h"
#include "core/explain/occlusion.h"
#include "core/explain/smooth_grad.h"

namespace hp {

std::span<const Method> methods() {
  static const std::vector<Method> kMethods{
      gradCamMethod(),
      lrpMethod(),
      limeMethod(),
      gradientMethod(),
      gradientTimesInputMethod(),
      integratedGradientsMethod(),
      smoothGradMethod(),
      guidedBackpropMethod(),
      guidedGradCamMethod(),
      gradCamPlusPlusMethod(),
      occlusionMethod(),
  };
  return kMethods;
}

}  // namespace hp
