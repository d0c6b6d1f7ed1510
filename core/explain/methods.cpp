// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/grad_cam.h"
#include "core/explain/gradient.h"
#include "core/explain/lime/lime.h"
#include "core/explain/lrp/lrp.h"

namespace hp {

std::span<const Method> methods() {
  static const std::vector<Method> kMethods{
      gradCamMethod(), lrpMethod(), limeMethod(), gradientMethod(), gradientTimesInputMethod(),
  };
  return kMethods;
}

}  // namespace hp
