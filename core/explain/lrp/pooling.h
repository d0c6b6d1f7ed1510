// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: pooling with what the way back needs.

#include "core/model/tensors.h"

namespace hp::lrp {

/// The values of a max pool, and where in the (padded) input each came from.
struct MaxPooled {
  at::Tensor values;
  at::Tensor winners;
};
MaxPooled maxPooled(const layer::MaxPool2d& pool, const at::Tensor& x);
/// Gives each c to the winner of its window.
at::Tensor toWinners(const layer::MaxPool2d& pool, const at::Tensor& c, const at::Tensor& x,
                     const at::Tensor& winners);

/// The average over the windows of a max pool, padding not counted.
layer::AvgPool2d averageLike(const layer::MaxPool2d& pool);

/// The vector-Jacobian product of an average pool.
at::Tensor averageTransposed(const layer::AvgPool2d& pool, const at::Tensor& c, const at::Tensor& x);

}  // namespace hp::lrp
