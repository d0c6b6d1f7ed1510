// SPDX-License-Identifier: GPL-3.0-or-later
#include "libtorch_reference.h"

// The only source of the project that parses LibTorch's script headers: they cost a quarter of a minute.
#include <torch/script.h>

namespace hp::test {

at::Tensor libtorchForward(const std::filesystem::path& path, const at::Tensor& input) {
  const at::NoGradGuard noGradients;
  auto script = torch::jit::load(path.string());
  auto output = script.forward({input});
  if (output.isTuple()) output = output.toTupleRef().elements()[0];
  return output.toTensor();
}

}  // namespace hp::test
