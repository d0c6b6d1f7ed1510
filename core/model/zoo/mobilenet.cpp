// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

/// "<name>.0" convolution, "<name>.1" batch norm, "<name>.2" ReLU6.
NodeId convUnit(GraphBuilder& build, const std::string& name, NodeId from, layer::Conv2d conv) {
  conv.bias = false;
  NodeId x = build.batchNorm(name + ".1", build.conv(name + ".0", from, conv));
  return build.add(name + ".2", layer::Activation{.kind = ActivationKind::Relu6}, {x});
}

/// Widen by 1x1, filter each map by 3x3, narrow by 1x1 without activation; added to the input where shapes
/// agree.
NodeId invertedResidual(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t out,
                        std::int64_t stride, std::int64_t expansion) {
  const std::int64_t in = build.channels(from);
  const std::int64_t hidden = in * expansion;
  int index = 0;
  const auto next = [&] { return name + ".conv." + std::to_string(index++); };
  NodeId x = expansion == 1 ? from : convUnit(build, next(), from, square(hidden, 1));
  layer::Conv2d depthwise = square(hidden, 3, stride, 1);
  depthwise.groups = hidden;
  x = convUnit(build, next(), x, depthwise);
  x = build.conv(next(), x, square(out, 1, 1, 0, false));
  x = build.batchNorm(next(), x);
  return stride == 1 && in == out ? build.add(name, from, x) : x;
}

struct Stage {
  std::int64_t expansion, channels;
  int blocks;
  std::int64_t stride;
};

Graph buildMobileNetV2(const ArchitectureOptions& options) {
  constexpr std::array<Stage, 7> kStages = {{{1, 16, 1, 1},
                                             {6, 24, 2, 2},
                                             {6, 32, 3, 2},
                                             {6, 64, 4, 2},
                                             {6, 96, 3, 1},
                                             {6, 160, 3, 2},
                                             {6, 320, 1, 1}}};
  GraphBuilder build(options.input);
  NodeId x = convUnit(build, "features.0", build.input(), square(32, 3, 2, 1));
  int index = 1;
  for (const Stage& stage : kStages) {
    for (int i = 0; i < stage.blocks; ++i) {
      const std::string name = "features." + std::to_string(index++);
      x = invertedResidual(build, name, x, stage.channels, i == 0 ? stage.stride : 1, stage.expansion);
    }
  }
  x = convUnit(build, "features." + std::to_string(index), x, square(1280, 1));
  x = dropout(build, "classifier.0", averageAndFlatten(build, x), 0.2);
  build.linear("classifier.1", x, options.classes);
  return build.build();
}

}  // namespace

std::vector<Architecture> mobileNets() {
  return {{.id = "mobilenet-v2",
           .title = "MobileNet V2",
           .reference = "Sandler et al.: MobileNetV2: Inverted residuals and linear bottlenecks, 2018",
           .preprocessing = imageNet(),
           .build = buildMobileNetV2,
           .classTensor = "classifier.1.weight"}};
}

}  // namespace hp::zoo
