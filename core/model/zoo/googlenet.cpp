// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

/// Channels of a module's four branches; "reduce" is the 1x1 convolution before the large one.
struct Widths {
  std::int64_t direct, reduce3x3, out3x3, reduce5x5, out5x5, pooled;
};

/// The paper's third branch is 5x5; torchvision's, and so its weights, are 3x3.
NodeId inception(GraphBuilder& build, const std::string& name, NodeId from, const Widths& widths) {
  const NodeId first = basicConv(build, name + ".branch1", from, square(widths.direct, 1));
  NodeId second = basicConv(build, name + ".branch2.0", from, square(widths.reduce3x3, 1));
  second = basicConv(build, name + ".branch2.1", second, square(widths.out3x3, 3, 1, 1));
  NodeId third = basicConv(build, name + ".branch3.0", from, square(widths.reduce5x5, 1));
  third = basicConv(build, name + ".branch3.1", third, square(widths.out5x5, 3, 1, 1));
  NodeId fourth = build.maxPool(name + ".branch4.0", from, 3, 1, 1, true);
  fourth = basicConv(build, name + ".branch4.1", fourth, square(widths.pooled, 1));
  return build.concat(name, {first, second, third, fourth});
}

Graph buildGoogLeNet(const ArchitectureOptions& options) {
  GraphBuilder build(options.input);
  NodeId x = basicConv(build, "conv1", transformInput(build, options), square(64, 7, 2, 3));
  x = build.maxPool("maxpool1", x, 3, 2, 0, true);
  x = basicConv(build, "conv2", x, square(64, 1));
  x = basicConv(build, "conv3", x, square(192, 3, 1, 1));
  x = build.maxPool("maxpool2", x, 3, 2, 0, true);
  x = inception(build, "inception3a", x, {64, 96, 128, 16, 32, 32});
  x = inception(build, "inception3b", x, {128, 128, 192, 32, 96, 64});
  x = build.maxPool("maxpool3", x, 3, 2, 0, true);
  x = inception(build, "inception4a", x, {192, 96, 208, 16, 48, 64});
  x = inception(build, "inception4b", x, {160, 112, 224, 24, 64, 64});
  x = inception(build, "inception4c", x, {128, 128, 256, 24, 64, 64});
  x = inception(build, "inception4d", x, {112, 144, 288, 32, 64, 64});
  x = inception(build, "inception4e", x, {256, 160, 320, 32, 128, 128});
  x = build.maxPool("maxpool4", x, 2, 2, 0, true);
  x = inception(build, "inception5a", x, {256, 160, 320, 32, 128, 128});
  x = inception(build, "inception5b", x, {384, 192, 384, 48, 128, 128});
  x = dropout(build, "dropout", averageAndFlatten(build, x), 0.2);
  build.linear("fc", x, options.classes);
  return build.build();
}

}  // namespace

std::vector<Architecture> googLeNets() {
  return {{.id = "googlenet",
           .title = "GoogLeNet",
           .reference =
               "Szegedy et al.: Going deeper with convolutions, 2015 (with batch norm, as in torchvision)",
           .smallestInput = 15,
           .preprocessing = imageNet(),
           .build = buildGoogLeNet,
           .unusedPrefixes = {"aux1.", "aux2."},
           .classTensor = "fc.weight"}};
}

}  // namespace hp::zoo
