// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <filesystem>
#include <map>
#include <string>

namespace hp::test {

/// What LibTorch's own loader and interpreter compute for a trusted file: the first tensor of the output.
at::Tensor libtorchForward(const std::filesystem::path& path, const at::Tensor& input);

/// Writes a module with these methods (TorchScript text) and tensors by LibTorch's own writer. A name that
/// starts with '_' becomes a buffer, any other a parameter. The module is in evaluation mode unless
/// `training`.
void saveScript(const std::filesystem::path& path, const std::string& methods,
                const std::map<std::string, at::Tensor>& tensors = {}, bool training = false);

}  // namespace hp::test
