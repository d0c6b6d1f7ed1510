// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <filesystem>

namespace hp::test {

/// What LibTorch's own loader and interpreter compute for a trusted file: the first tensor of the output.
at::Tensor libtorchForward(const std::filesystem::path& path, const at::Tensor& input);

}  // namespace hp::test
