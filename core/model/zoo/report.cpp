// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

constexpr double kKerasEpsilon = 1e-3;

struct Sides {
  std::int64_t before, after;
};

/// Padding of one axis in Keras' 'same' mode: the result has ceil(size / stride) places, an odd pixel goes
/// last.
Sides sameSides(std::int64_t size, std::int64_t kernel, std::int64_t stride) {
  const std::int64_t places = (size + stride - 1) / stride;
  const std::int64_t total = std::max<std::int64_t>((places - 1) * stride + kernel - size, 0);
  return {total / 2, total - total / 2};
}

Padding2d samePadding(const Shape& shape, std::int64_t kernel, std::int64_t stride) {
  const Sides rows = sameSides(shape[1], kernel, stride);
  const Sides columns = sameSides(shape[2], kernel, stride);
  return {.top = rows.before, .bottom = rows.after, .left = columns.before, .right = columns.after};
}

/// Listing 3: five 3x3 convolutions with pools between them, one unit. Keras flattens height, width, channel.
Graph buildConvNet(const ArchitectureOptions& options) {
  constexpr std::array<std::int64_t, 5> kWidths = {32, 64, 128, 256, 256};
  GraphBuilder build(options.input);
  NodeId x = build.input();
  for (std::size_t i = 0; i < kWidths.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    x = build.relu("relu" + number, build.conv("conv" + number, x, square(kWidths[i], 3)));
    if (i + 1 < kWidths.size()) x = build.maxPool("pool" + number, x, 2, 2);
  }
  x = build.add("channels_last", layer::Permute{.order = {1, 2, 0}}, {x});
  x = dropout(build, "dropout", flatten(build, "flatten", x));
  build.linear("dense", x, options.classes);
  return build.build();
}

/// What the report took away on GPUs to get equal bits on repeat (section 3.2).
struct MiniXceptionParts {
  bool separable = true;  ///< otherwise plain 3x3 convolutions
  bool shortcuts = true;
};

/// Batch norm, ReLU, 3x3 filter of each map and 1x1 mix, or both in one. `number` tells the two of a block
/// apart.
NodeId miniXceptionUnit(GraphBuilder& build, const std::string& block, const std::string& number, NodeId from,
                        std::int64_t out, bool separable) {
  NodeId x = build.batchNorm(block + ".bn" + number, from, kKerasEpsilon);
  x = build.relu(block + ".relu" + number, x);
  if (!separable) return build.conv(block + ".conv" + number, x, square(out, 3, 1, 1, false));
  layer::Conv2d depthwise = square(build.channels(x), 3, 1, 1, false);
  depthwise.groups = depthwise.out;
  x = build.conv(block + ".separable" + number + ".depthwise", x, depthwise);
  return build.conv(block + ".separable" + number + ".pointwise", x, square(out, 1, 1, 0, false));
}

NodeId miniXceptionBlock(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t out,
                         MiniXceptionParts parts) {
  NodeId x = miniXceptionUnit(build, name, "1", from, out, parts.separable);
  x = miniXceptionUnit(build, name, "2", x, out, parts.separable);
  const Padding2d padding = samePadding(build.shape(x), 3, 2);
  const layer::MaxPool2d pool{.kernel = {3, 3}, .stride = {2, 2}, .padding = padding};
  x = build.add(parts.shortcuts ? name + ".pool" : name, pool, {x});
  if (!parts.shortcuts) return x;
  const NodeId residual = build.conv(name + ".residual", from, square(out, 1, 2, 0, false));
  return build.add(name, x, residual);
}

/// Listing 6.
Graph buildMiniXception(const ArchitectureOptions& options, MiniXceptionParts parts) {
  GraphBuilder build(options.input);
  NodeId x = build.conv("conv", build.input(), square(32, 5, 1, 0, false));
  int index = 1;
  for (const std::int64_t width : {32, 64, 128, 256, 512}) {
    x = miniXceptionBlock(build, "block" + std::to_string(index++), x, width, parts);
  }
  x = dropout(build, "dropout", build.add("global_mean", layer::GlobalMean{}, {x}));
  build.linear("dense", x, options.classes);
  return build.build();
}

Architecture miniXception(const std::string& id, const std::string& title, const std::string& reference,
                          MiniXceptionParts parts) {
  return {.id = id,
          .title = title,
          .reference = reference,
          .defaultClasses = 1,
          .defaultInput = {3, 180, 180},
          .smallestInput = 5,
          .preprocessing = squeezedTo(180, 0, 1),
          .build = [=](const ArchitectureOptions& options) { return buildMiniXception(options, parts); },
          .classTensor = "dense.weight"};
}

}  // namespace

std::vector<Architecture> reportNetworks() {
  const std::string report = "BSI: Deep learning reproducibility and explainable AI, 2022, listing ";
  const std::string listing6 =
      report + "6, after Chollet: Deep learning with Python, 2nd edition, section 9.3";
  return {{.id = "convnet",
           .title = "ConvNet of the BSI report",
           .reference = report + "3, after Chollet: Deep learning with Python, 2nd edition, section 8.2",
           .defaultClasses = 1,
           .defaultInput = {3, 180, 180},
           .smallestInput = 78,
           .anyInputSize = false,
           .preprocessing = squeezedTo(180, 0, 1),
           .build = buildConvNet,
           .classTensor = "dense.weight"},
          miniXception("mini-xception", "Mini Xception of the BSI report", listing6, {}),
          miniXception("mini-xception-conv", "Mini Xception, plain convolutions",
                       listing6 + ", changed as in section 3.2", {.separable = false}),
          miniXception("mini-xception-conv-plain", "Mini Xception, no shortcuts",
                       listing6 + ", changed as in section 3.2", {.separable = false, .shortcuts = false})};
}

}  // namespace hp::zoo
