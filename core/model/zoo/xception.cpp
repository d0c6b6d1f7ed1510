// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

/// "<name>.conv1" filters each map by 3x3, "<name>.pointwise" mixes them by 1x1.
NodeId separable(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t out) {
  layer::Conv2d depthwise = square(build.channels(from), 3, 1, 1, false);
  depthwise.groups = depthwise.out;
  return build.conv(name + ".pointwise", build.conv(name + ".conv1", from, depthwise),
                    square(out, 1, 1, 0, false));
}

struct Block {
  std::int64_t out;
  int layers;
  std::int64_t stride = 1;
  bool startsWithRelu = true;
  bool growsFirst = true;  ///< the first of its layers widens, otherwise the last
};

/// Separable convolutions with batch norm, a max pool where it strides, and a shortcut added as `name`.
NodeId block(GraphBuilder& build, const std::string& name, NodeId from, const Block& shape) {
  const std::int64_t in = build.channels(from);
  NodeId x = from;
  int index = 0;
  const auto next = [&] { return name + ".rep." + std::to_string(index++); };
  for (int i = 0; i < shape.layers; ++i) {
    const bool wide = shape.growsFirst || i + 1 == shape.layers;
    if (i > 0 || shape.startsWithRelu) x = build.relu(next(), x);
    x = separable(build, next(), x, wide ? shape.out : in);
    x = build.batchNorm(next(), x);
  }
  if (shape.stride > 1) x = build.maxPool(next(), x, 3, shape.stride, 1);
  NodeId skip = from;
  if (in != shape.out || shape.stride > 1) {
    skip = build.conv(name + ".skip", from, square(shape.out, 1, shape.stride, 0, false));
    skip = build.batchNorm(name + ".skipbn", skip);
  }
  return build.add(name, x, skip);
}

Graph buildXception(const ArchitectureOptions& options) {
  GraphBuilder build(options.input);
  NodeId x = build.conv("conv1", build.input(), square(32, 3, 2, 0, false));
  x = build.relu("relu1", build.batchNorm("bn1", x));
  x = build.conv("conv2", x, square(64, 3, 1, 0, false));
  x = build.relu("relu2", build.batchNorm("bn2", x));
  x = block(build, "block1", x, {.out = 128, .layers = 2, .stride = 2, .startsWithRelu = false});
  x = block(build, "block2", x, {.out = 256, .layers = 2, .stride = 2});
  x = block(build, "block3", x, {.out = 728, .layers = 2, .stride = 2});
  for (int i = 4; i < 12; ++i) x = block(build, "block" + std::to_string(i), x, {.out = 728, .layers = 3});
  x = block(build, "block12", x, {.out = 1024, .layers = 2, .stride = 2, .growsFirst = false});
  x = build.relu("relu3", build.batchNorm("bn3", separable(build, "conv3", x, 1536)));
  x = build.relu("relu4", build.batchNorm("bn4", separable(build, "conv4", x, 2048)));
  build.linear("fc", averageAndFlatten(build, x), options.classes);
  return build.build();
}

}  // namespace

/// Names, padding and epsilon (1e-5) as in the PyTorch port by R. Cadene, whose weights are in use.
std::vector<Architecture> xceptions() {
  Preprocessing preprocessing = imageNet(333, 299);
  preprocessing.mean = preprocessing.deviation = {0.5, 0.5, 0.5};
  return {{.id = "xception",
           .title = "Xception",
           .reference = "Chollet: Xception: Deep learning with depthwise separable convolutions, 2017",
           .defaultInput = {3, 299, 299},
           .smallestInput = 7,
           .preprocessing = preprocessing,
           .build = buildXception,
           .classTensor = "fc.weight"}};
}

}  // namespace hp::zoo
