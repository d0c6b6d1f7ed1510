// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/gradient.h"

namespace hp {

/// What passes a ReLU on the way back.
enum class ReluBackward {
  Guided,     ///< positive gradients, where the input was positive
  Deconvnet,  ///< positive gradients, wherever
};

struct GuidedBackpropParams {
  ReluBackward relu = ReluBackward::Guided;
  Score score = Score::Logit;
};

/// Springenberg, Dosovitskiy, Brox, Riedmiller, "Striving for simplicity" (ICLR workshop 2015): the gradient
/// with what is negative cut off at every ReLU on the way back; Deconvnet is Zeiler and Fergus (ECCV 2014).
/// Every ReLU and ReLU6 of the graph is treated so, also those that other tools miss because they are no
/// modules; other activations pass their gradient (their number is a fact of the result).
Method guidedBackpropMethod();

}  // namespace hp
