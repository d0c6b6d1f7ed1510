// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

using Stages = std::array<int, 4>;

/// The shortcut: the block's input itself, or a 1x1 convolution where size or width change.
NodeId shortcut(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t out,
                std::int64_t stride) {
  if (stride == 1 && build.channels(from) == out) return from;
  const NodeId projected = build.conv(name + ".downsample.0", from, square(out, 1, stride, 0, false));
  return build.batchNorm(name + ".downsample.1", projected);
}

/// Two 3x3 convolutions.
NodeId basicBlock(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t width,
                  std::int64_t stride) {
  NodeId x = build.conv(name + ".conv1", from, square(width, 3, stride, 1, false));
  x = build.relu(name + ".relu1", build.batchNorm(name + ".bn1", x));
  x = build.batchNorm(name + ".bn2", build.conv(name + ".conv2", x, square(width, 3, 1, 1, false)));
  x = build.add(name + ".add", x, shortcut(build, name, from, width, stride));
  return build.relu(name, x);
}

/// 1x1, 3x3 and 1x1 convolution to four times the width; the 3x3 convolution strides (torchvision's variant,
/// "V1.5").
NodeId bottleneck(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t width,
                  std::int64_t stride) {
  NodeId x = build.conv(name + ".conv1", from, square(width, 1, 1, 0, false));
  x = build.relu(name + ".relu1", build.batchNorm(name + ".bn1", x));
  x = build.conv(name + ".conv2", x, square(width, 3, stride, 1, false));
  x = build.relu(name + ".relu2", build.batchNorm(name + ".bn2", x));
  x = build.batchNorm(name + ".bn3", build.conv(name + ".conv3", x, square(4 * width, 1, 1, 0, false)));
  x = build.add(name + ".add", x, shortcut(build, name, from, 4 * width, stride));
  return build.relu(name, x);
}

Graph buildResNet(const ArchitectureOptions& options, const Stages& stages, bool deep) {
  GraphBuilder build(options.input);
  NodeId x = build.conv("conv1", build.input(), square(64, 7, 2, 3, false));
  x = build.relu("relu", build.batchNorm("bn1", x));
  x = build.maxPool("maxpool", x, 3, 2, 1);
  for (std::size_t stage = 0; stage < stages.size(); ++stage) {
    const std::int64_t width = std::int64_t{64} << stage;
    for (int i = 0; i < stages[stage]; ++i) {
      const std::string name = "layer" + std::to_string(stage + 1) + "." + std::to_string(i);
      const std::int64_t stride = stage > 0 && i == 0 ? 2 : 1;
      x = deep ? bottleneck(build, name, x, width, stride) : basicBlock(build, name, x, width, stride);
    }
  }
  build.linear("fc", averageAndFlatten(build, x), options.classes);
  return build.build();
}

Architecture resNet(int depth, const Stages& stages, bool deep) {
  const std::string number = std::to_string(depth);
  return {.id = "resnet" + number,
          .title = "ResNet-" + number,
          .reference = "He, Zhang, Ren and Sun: Deep residual learning for image recognition, 2016",
          .preprocessing = imageNet(),
          .build = [=](const ArchitectureOptions& options) { return buildResNet(options, stages, deep); },
          .classTensor = "fc.weight"};
}

}  // namespace

std::vector<Architecture> resNets() {
  return {resNet(18, {2, 2, 2, 2}, false), resNet(34, {3, 4, 6, 3}, false), resNet(50, {3, 4, 6, 3}, true),
          resNet(101, {3, 4, 23, 3}, true), resNet(152, {3, 8, 36, 3}, true)};
}

}  // namespace hp::zoo
