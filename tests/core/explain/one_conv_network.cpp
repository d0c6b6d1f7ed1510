// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/explain/one_conv_network.h"

#include "core/model/graph_builder.h"
#include "core/model/tensors.h"

namespace hp::test {

Network oneConvNetwork() {
  GraphBuilder b({1, 4, 4});
  auto x = b.relu("relu1", b.conv("conv1", 0, {.out = 2, .kernel = {3, 3}}));
  x = b.linear("fc", b.add("flat", layer::Flatten{}, {x}), 4);
  b.relu("relu2", x);
  NetworkContent content{.graph = b.build(), .title = "One convolution"};
  content.weights["conv1.weight"] = at::ones({2, 1, 3, 3});
  content.weights["conv1.bias"] = at::tensor({-50.f, -75.f});
  content.weights["fc.weight"] =
      at::tensor({1.f, 1.f, 1.f, 1.f, 1.f, -1.f, -1.f, -1.f}).expand({4, 8}).contiguous();
  content.weights["fc.bias"] = at::zeros({4});
  return makeNetwork(std::move(content));
}

Array countingPicture() {
  Array input{{1, 1, 4, 4}, std::vector<float>(16)};
  for (std::size_t i = 0; i < 16; ++i) input.values[i] = static_cast<float>(i);
  return input;
}

}  // namespace hp::test
