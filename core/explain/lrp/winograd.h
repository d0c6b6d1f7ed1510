// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: 3x3 convolutions with a quarter of the multiplications, for the passes that rules add.

#include "core/model/tensors.h"

namespace hp::lrp {

/// True where the short way is exact enough and pays: float32 channels-last, 3x3, stride 1, no groups, many
/// channels, and a picture so large that transforming the weights does not matter. `outputs` is the size of
/// the result.
bool suitsWinograd(const layer::Conv2d& conv, const at::Tensor& input, Extent2d outputs);

/// What a convolution does with its kernel.
enum class Kernel {
  AsIs,    ///< W a
  Turned,  ///< W' c, the transposed map
};

/// The convolution of `input` (1 x K x H x W) by `weight` (out x in x 3 x 3), plus `bias` where defined.
/// Winograd's F(4x4, 3x3) (Lavin & Gray 2016): rounding is about ten times that of the plain sum, below
/// 1e-5 of the largest value. The network's own forward pass never uses it.
at::Tensor winograd(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias,
                    Extent2d padding, Kernel kernel);

}  // namespace hp::lrp
