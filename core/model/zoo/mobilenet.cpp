// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/model/zoo/blocks.h"
#include "core/model/zoo/encoders.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

/// "<name>.0" convolution, "<name>.1" batch norm, "<name>.2" ReLU6.
NodeId convUnit(GraphBuilder& build, const std::string& name, NodeId from, layer::Conv2d conv) {
  conv.bias = false;
  NodeId x = build.batchNorm(name + ".1", build.conv(name + ".0", from, conv));
  return build.add(name + ".2", layer::Activation{.kind = ActivationKind::Relu6}, {x});
}

/// What a block does before its last batch norm.
struct Narrowed {
  NodeId widened;  ///< after the 1x1 that widens; the input itself where nothing is widened
  NodeId narrow;
  int next;  ///< number of the module that follows
};

/// Widen by 1x1, filter each map by 3x3, narrow by 1x1 without activation.
Narrowed narrowed(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t out,
                  std::int64_t stride, std::int64_t expansion) {
  const std::int64_t hidden = build.channels(from) * expansion;
  int index = 0;
  const auto next = [&] { return name + ".conv." + std::to_string(index++); };
  const NodeId widened = expansion == 1 ? from : convUnit(build, next(), from, square(hidden, 1));
  layer::Conv2d depthwise = square(hidden, 3, stride, 1);
  depthwise.groups = hidden;
  const NodeId filtered = convUnit(build, next(), widened, depthwise);
  const NodeId narrow = build.conv(next(), filtered, square(out, 1, 1, 0, false));
  return {widened, narrow, index};
}

/// The last batch norm, and the input added where shapes agree.
NodeId invertedResidual(GraphBuilder& build, const std::string& name, NodeId from, const Narrowed& inner) {
  const NodeId x = build.batchNorm(name + ".conv." + std::to_string(inner.next), inner.narrow);
  return build.shape(from) == build.shape(x) ? build.add(name, from, x) : x;
}

struct Stage {
  std::int64_t expansion, channels;
  int blocks;
  std::int64_t stride;
};
constexpr std::array<Stage, 7> kStages = {{{1, 16, 1, 1},
                                           {6, 24, 2, 2},
                                           {6, 32, 3, 2},
                                           {6, 64, 4, 2},
                                           {6, 96, 3, 1},
                                           {6, 160, 3, 2},
                                           {6, 320, 1, 1}}};
constexpr int kBlocks = 17;

/// A block in its place: "features.<index>", what it reads, what it did so far.
struct Block {
  int index;
  std::string name;
  NodeId from;
  Narrowed inner;
};

/// Adds the first convolution and all 17 blocks; `finish` gives a block's output.
template <class Finish>
NodeId addBlocks(GraphBuilder& build, const std::string& prefix, Finish finish) {
  NodeId x = convUnit(build, prefix + "features.0", build.input(), square(32, 3, 2, 1));
  int index = 1;
  for (const Stage& stage : kStages) {
    for (int i = 0; i < stage.blocks; ++i, ++index) {
      const std::string name = prefix + "features." + std::to_string(index);
      const auto inner = narrowed(build, name, x, stage.channels, i == 0 ? stage.stride : 1, stage.expansion);
      x = finish(Block{index, name, x, inner});
    }
  }
  return x;
}

Graph buildMobileNetV2(const ArchitectureOptions& options) {
  GraphBuilder build(options.input);
  NodeId x = addBlocks(build, "", [&build](const Block& block) {
    return invertedResidual(build, block.name, block.from, block.inner);
  });
  x = convUnit(build, "features." + std::to_string(kBlocks + 1), x, square(1280, 1));
  x = dropout(build, "classifier.0", averageAndFlatten(build, x), 0.2);
  build.linear("classifier.1", x, options.classes);
  return build.build();
}

}  // namespace

std::vector<NodeId> mobileNetV2Encoder(GraphBuilder& build, const std::string& prefix) {
  std::vector<NodeId> skips;
  const NodeId last = addBlocks(build, prefix, [&](const Block& block) {
    const bool halvesNext = block.index == 2 || block.index == 4 || block.index == 7 || block.index == 14;
    if (halvesNext) skips.push_back(block.inner.widened);
    if (block.index == kBlocks) return block.inner.narrow;
    return invertedResidual(build, block.name, block.from, block.inner);
  });
  skips.push_back(last);
  return skips;
}

std::vector<Architecture> mobileNets() {
  return {{.id = "mobilenet-v2",
           .title = "MobileNet V2",
           .reference = "Sandler et al.: MobileNetV2: Inverted residuals and linear bottlenecks, 2018",
           .preprocessing = imageNet(),
           .build = buildMobileNetV2,
           .classTensor = "classifier.1.weight"}};
}

}  // namespace hp::zoo
