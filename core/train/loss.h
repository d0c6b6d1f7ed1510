// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <vector>

#include "core/model/tensors.h"
#include "core/train/recipe.h"

namespace hp {

/// Mean loss of a batch, under autograd. `scores` are logits.
/// BinaryCrossEntropy: scores N x 1, targets int64 N of 0 and 1; from logits, as Keras computes it in graph
/// mode. CrossEntropy: scores N x classes, targets int64 N; minus the logarithm of the softmax of the right
/// class. MeanSquaredError: targets float with as many values as the scores; mean of all squared differences.
/// SoftIou: scores N x classes x H x W, targets int64 N x H x W. With p = sigmoid(scores) and y = 1 where the
///   class is the pixel's: the mean binary cross-entropy of all N x classes x H x W values, plus 1 minus the
///   mean over pictures and classes of I / U, I = sum of y p over pixels, U = sum of (y + p) - I. This is the
///   loss of the post on U-Nets (bce_jaccard_loss, no smoothing); U below 1e-7 counts as 1e-7, so that a
///   class that is nowhere gives 0 and not NaN.
/// `classWeights`: empty, or one a class for the two cross-entropies, which become mean(weight of the
/// example's class x loss): divided by the number of examples as in Keras, not by the sum of weights as in
/// LibTorch.
at::Tensor lossOf(LossKind kind, const at::Tensor& scores, const at::Tensor& targets,
                  const std::vector<double>& classWeights = {});
/// Number of right answers, without autograd: examples whose highest score (logit above 0 for
/// BinaryCrossEntropy) is the target's; for SoftIou the share of such pixels, summed over pictures; 0 for
/// MeanSquaredError, which knows no right and wrong.
double correctIn(LossKind kind, const at::Tensor& scores, const at::Tensor& targets);

/// False for MeanSquaredError.
bool knowsRightAnswers(LossKind kind);

}  // namespace hp
