// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

constexpr std::int64_t kGrowth = 32;
constexpr std::int64_t kBottleneckWidth = 4 * kGrowth;

/// Batch norm, ReLU, 1x1 convolution, batch norm, ReLU, 3x3 convolution: `kGrowth` new maps.
NodeId denseLayer(GraphBuilder& build, const std::string& name, NodeId from) {
  NodeId x = build.relu(name + ".relu1", build.batchNorm(name + ".norm1", from));
  x = build.conv(name + ".conv1", x, square(kBottleneckWidth, 1, 1, 0, false));
  x = build.relu(name + ".relu2", build.batchNorm(name + ".norm2", x));
  return build.conv(name + ".conv2", x, square(kGrowth, 3, 1, 1, false));
}

/// Every layer reads all maps before it. Each layer's maps are appended to those so far, which gives the same
/// tensors as joining all of them anew before each layer.
NodeId denseBlock(GraphBuilder& build, const std::string& name, NodeId from, int layers) {
  NodeId x = from;
  for (int i = 1; i <= layers; ++i) {
    const std::string number = std::to_string(i);
    const NodeId grown = denseLayer(build, name + ".denselayer" + number, x);
    x = build.concat(i == layers ? name : name + ".concat" + number, {x, grown});
  }
  return x;
}

/// Half the maps at half the size.
NodeId transition(GraphBuilder& build, const std::string& name, NodeId from) {
  NodeId x = build.relu(name + ".relu", build.batchNorm(name + ".norm", from));
  x = build.conv(name + ".conv", x, square(build.channels(from) / 2, 1, 1, 0, false));
  return build.add(name + ".pool", layer::AvgPool2d{.kernel = {2, 2}, .stride = {2, 2}}, {x});
}

Graph buildDenseNet(const ArchitectureOptions& options, const std::array<int, 4>& layers) {
  GraphBuilder build(options.input);
  NodeId x = build.conv("features.conv0", build.input(), square(64, 7, 2, 3, false));
  x = build.relu("features.relu0", build.batchNorm("features.norm0", x));
  x = build.maxPool("features.pool0", x, 3, 2, 1);
  for (std::size_t block = 0; block < layers.size(); ++block) {
    const std::string number = std::to_string(block + 1);
    x = denseBlock(build, "features.denseblock" + number, x, layers[block]);
    if (block + 1 < layers.size()) x = transition(build, "features.transition" + number, x);
  }
  x = build.relu("relu", build.batchNorm("features.norm5", x));
  build.linear("classifier", averageAndFlatten(build, x), options.classes);
  return build.build();
}

}  // namespace

std::vector<Architecture> denseNets() {
  return {{.id = "densenet121",
           .title = "DenseNet-121",
           .reference =
               "Huang, Liu, van der Maaten and Weinberger: Densely connected convolutional networks, 2017",
           .smallestInput = 29,
           .preprocessing = imageNet(),
           .build =
               [](const ArchitectureOptions& options) {
                 return buildDenseNet(options, {6, 12, 24, 16});
               },
           .classTensor = "classifier.weight"}};
}

}  // namespace hp::zoo
