// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/method.h"

namespace hp {

/// What the gradient is taken of. Choice ids: logit, probability.
enum class Score { Logit, Probability };

struct GradientParams {
  Score score = Score::Logit;
};

/// Simonyan, Vedaldi, Zisserman, "Deep inside convolutional networks" (2014): d score / d input, signed
/// (the paper and most tools take absolute values; that is left to the view).
Method gradientMethod();
/// Shrikumar et al., "Not just a black box" (2016): input times gradient, the input as the network gets it.
Method gradientTimesInputMethod();

}  // namespace hp
