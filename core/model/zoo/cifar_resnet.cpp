// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

/// The paper's option A: every second row and column, new channels filled with zeros, half of them on either
/// side.
NodeId shortcut(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t out) {
  const Shape& shape = build.shape(from);
  const std::int64_t in = shape[0];
  if (in == out) return from;
  const layer::Slice rows{.axis = 1, .begin = 0, .end = shape[1], .step = 2};
  const layer::Slice columns{.axis = 2, .begin = 0, .end = shape[2], .step = 2};
  NodeId x = build.add(name + ".rows", rows, {from});
  x = build.add(name + ".columns", columns, {x});
  const std::int64_t before = (out - in) / 2;
  return build.add(name, layer::Pad{.channelsBefore = before, .channelsAfter = out - in - before}, {x});
}

NodeId block(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t width) {
  const std::int64_t stride = build.channels(from) == width ? 1 : 2;
  NodeId x = build.conv(name + ".conv1", from, square(width, 3, stride, 1, false));
  x = build.relu(name + ".relu1", build.batchNorm(name + ".bn1", x));
  x = build.batchNorm(name + ".bn2", build.conv(name + ".conv2", x, square(width, 3, 1, 1, false)));
  x = build.add(name + ".add", x, shortcut(build, name + ".shortcut", from, width));
  return build.relu(name, x);
}

Graph buildCifarResNet(const ArchitectureOptions& options, int blocks) {
  GraphBuilder build(options.input);
  NodeId x = build.conv("conv1", build.input(), square(16, 3, 1, 1, false));
  x = build.relu("relu", build.batchNorm("bn1", x));
  for (int stage = 1; stage <= 3; ++stage) {
    for (int i = 0; i < blocks; ++i) {
      const std::string name = "layer" + std::to_string(stage) + "." + std::to_string(i);
      x = block(build, name, x, std::int64_t{16} << (stage - 1));
    }
  }
  x = build.add("avg_pool", layer::GlobalMean{}, {x});
  build.linear("linear", x, options.classes);
  return build.build();
}

/// Six layers for each block of a stage, and the first and last: depth = 6 blocks + 2.
Architecture cifarResNet(int depth) {
  const int blocks = (depth - 2) / 6;
  return {
      .id = "cifar-resnet" + std::to_string(depth),
      .title = "ResNet-" + std::to_string(depth) + " for CIFAR",
      .reference = "He, Zhang, Ren and Sun: Deep residual learning for image recognition, 2016, section 4.2",
      .defaultClasses = 10,
      .defaultInput = {3, 32, 32},
      .preprocessing = imageNet(0, 32),
      .build = [=](const ArchitectureOptions& options) { return buildCifarResNet(options, blocks); },
      .classTensor = "linear.weight"};
}

}  // namespace

std::vector<Architecture> cifarResNets() {
  return {cifarResNet(20), cifarResNet(32), cifarResNet(44), cifarResNet(56), cifarResNet(110)};
}

}  // namespace hp::zoo
