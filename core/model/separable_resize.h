// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. Resizing as a product with a matrix on each side. LibTorch's own forms add their
// gradients up in any order on GPUs and are refused in deterministic mode; a product's gradient is a product.

#include <ATen/ATen.h>

#include "core/model/layers.h"

namespace hp {

/// Means over windows that cover N x C x H x W evenly: window i of n begins at floor(i H / n) and ends before
/// ceil((i + 1) H / n), as AdaptiveAvgPool2d has it.
at::Tensor adaptiveMeans(const at::Tensor& x, Extent2d output);
/// Bilinear interpolation of N x C x H x W: output i lies at (i + 1/2) H / n - 1/2, not before 0, or with
/// aligned corners at i (H - 1) / (n - 1).
at::Tensor interpolated(const at::Tensor& x, Extent2d output, bool alignCorners);

/// True where LibTorch would refuse the gradients of its own forms.
bool wantsFixedOrder(const at::Tensor& x);

}  // namespace hp
