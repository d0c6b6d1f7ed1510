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
  if (output.isList()) output = output.toListRef()[0];
  return output.toTensor();
}

void saveScript(const std::filesystem::path& path, const std::string& methods,
                const std::map<std::string, at::Tensor>& tensors, bool training) {
  torch::jit::Module module("Network");
  for (const auto& [name, tensor] : tensors) {
    if (name[0] == '_') {
      module.register_buffer(name, tensor);
    } else {
      module.register_parameter(name, tensor, false);
    }
  }
  module.register_attribute("training", c10::BoolType::get(), training);
  module.define(methods);
  module.save(path.string());
}

}  // namespace hp::test
