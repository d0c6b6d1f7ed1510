// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <vector>

#include "core/model/tensors.h"
#include "core/train/recipe.h"

namespace hp {

/// Mean loss of a batch. `scores`: N x classes (N x 1 for BinaryCrossEntropy; N x classes x H x W for
/// SoftIou); `targets`: int64 N, N x H x W for SoftIou, float like the scores for MeanSquaredError.
/// `classWeights`: empty, or one a class, normalised to mean 1 over examples.
at::Tensor lossOf(LossKind kind, const at::Tensor& scores, const at::Tensor& targets,
                  const std::vector<double>& classWeights = {});
/// Number of right answers (pixels for segmentation, as a share of an example), without autograd.
double correctIn(LossKind kind, const at::Tensor& scores, const at::Tensor& targets);

}  // namespace hp
