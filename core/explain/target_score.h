// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: the number a gradient method explains.

#include "core/explain/gradient.h"
#include "core/model/tensors.h"

namespace hp {

/// The score of class `target` from the network's output (1 x classes, or 1 x classes x H x W: then the mean
/// over all pixels). A one-unit network's class 1 has the unit's logit, class 0 its negative. Works under
/// autograd.
at::Tensor targetScore(const at::Tensor& output, int target, Score score);

}  // namespace hp
