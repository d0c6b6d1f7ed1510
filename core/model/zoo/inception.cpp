// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

constexpr Extent2d kRow = {1, 7};
constexpr Extent2d kColumn = {7, 1};

/// 3x3 average at stride 1 and a 1x1 convolution; the padding counts.
NodeId pooledBranch(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t out) {
  const layer::AvgPool2d pool{.kernel = {3, 3}, .stride = {1, 1}, .padding = Padding2d::all(1)};
  const NodeId averaged = build.add(name + ".avg_pool", pool, {from});
  return basicConv(build, name + ".branch_pool", averaged, square(out, 1));
}

NodeId moduleA(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t pooled) {
  const NodeId direct = basicConv(build, name + ".branch1x1", from, square(64, 1));
  NodeId wide = basicConv(build, name + ".branch5x5_1", from, square(48, 1));
  wide = basicConv(build, name + ".branch5x5_2", wide, square(64, 5, 1, 2));
  NodeId twice = basicConv(build, name + ".branch3x3dbl_1", from, square(64, 1));
  twice = basicConv(build, name + ".branch3x3dbl_2", twice, square(96, 3, 1, 1));
  twice = basicConv(build, name + ".branch3x3dbl_3", twice, square(96, 3, 1, 1));
  return build.concat(name, {direct, wide, twice, pooledBranch(build, name, from, pooled)});
}

/// Halves the size.
NodeId moduleB(GraphBuilder& build, const std::string& name, NodeId from) {
  const NodeId once = basicConv(build, name + ".branch3x3", from, square(384, 3, 2));
  NodeId twice = basicConv(build, name + ".branch3x3dbl_1", from, square(64, 1));
  twice = basicConv(build, name + ".branch3x3dbl_2", twice, square(96, 3, 1, 1));
  twice = basicConv(build, name + ".branch3x3dbl_3", twice, square(96, 3, 2));
  return build.concat(name, {once, twice, build.maxPool(name + ".max_pool", from, 3, 2)});
}

NodeId moduleC(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t width) {
  const NodeId direct = basicConv(build, name + ".branch1x1", from, square(192, 1));
  NodeId once = basicConv(build, name + ".branch7x7_1", from, square(width, 1));
  once = basicConv(build, name + ".branch7x7_2", once, sameSize(width, kRow));
  once = basicConv(build, name + ".branch7x7_3", once, sameSize(192, kColumn));
  NodeId twice = basicConv(build, name + ".branch7x7dbl_1", from, square(width, 1));
  twice = basicConv(build, name + ".branch7x7dbl_2", twice, sameSize(width, kColumn));
  twice = basicConv(build, name + ".branch7x7dbl_3", twice, sameSize(width, kRow));
  twice = basicConv(build, name + ".branch7x7dbl_4", twice, sameSize(width, kColumn));
  twice = basicConv(build, name + ".branch7x7dbl_5", twice, sameSize(192, kRow));
  return build.concat(name, {direct, once, twice, pooledBranch(build, name, from, 192)});
}

/// Halves the size.
NodeId moduleD(GraphBuilder& build, const std::string& name, NodeId from) {
  NodeId small = basicConv(build, name + ".branch3x3_1", from, square(192, 1));
  small = basicConv(build, name + ".branch3x3_2", small, square(320, 3, 2));
  NodeId large = basicConv(build, name + ".branch7x7x3_1", from, square(192, 1));
  large = basicConv(build, name + ".branch7x7x3_2", large, sameSize(192, kRow));
  large = basicConv(build, name + ".branch7x7x3_3", large, sameSize(192, kColumn));
  large = basicConv(build, name + ".branch7x7x3_4", large, square(192, 3, 2));
  return build.concat(name, {small, large, build.maxPool(name + ".max_pool", from, 3, 2)});
}

/// A row and a column filter side by side, joined as "<branch>".
NodeId cross(GraphBuilder& build, const std::string& branch, const std::string& filters, NodeId from) {
  const NodeId row = basicConv(build, filters + "a", from, sameSize(384, {1, 3}));
  const NodeId column = basicConv(build, filters + "b", from, sameSize(384, {3, 1}));
  return build.concat(branch, {row, column});
}

NodeId moduleE(GraphBuilder& build, const std::string& name, NodeId from) {
  const NodeId direct = basicConv(build, name + ".branch1x1", from, square(320, 1));
  NodeId once = basicConv(build, name + ".branch3x3_1", from, square(384, 1));
  once = cross(build, name + ".branch3x3", name + ".branch3x3_2", once);
  NodeId twice = basicConv(build, name + ".branch3x3dbl_1", from, square(448, 1));
  twice = basicConv(build, name + ".branch3x3dbl_2", twice, square(384, 3, 1, 1));
  twice = cross(build, name + ".branch3x3dbl", name + ".branch3x3dbl_3", twice);
  return build.concat(name, {direct, once, twice, pooledBranch(build, name, from, 192)});
}

NodeId stem(GraphBuilder& build, NodeId from) {
  NodeId x = basicConv(build, "Conv2d_1a_3x3", from, square(32, 3, 2));
  x = basicConv(build, "Conv2d_2a_3x3", x, square(32, 3));
  x = basicConv(build, "Conv2d_2b_3x3", x, square(64, 3, 1, 1));
  x = build.maxPool("maxpool1", x, 3, 2);
  x = basicConv(build, "Conv2d_3b_1x1", x, square(80, 1));
  x = basicConv(build, "Conv2d_4a_3x3", x, square(192, 3));
  return build.maxPool("maxpool2", x, 3, 2);
}

Graph buildInceptionV3(const ArchitectureOptions& options) {
  GraphBuilder build(options.input);
  NodeId x = stem(build, transformInput(build, options));
  x = moduleA(build, "Mixed_5b", x, 32);
  x = moduleA(build, "Mixed_5c", x, 64);
  x = moduleA(build, "Mixed_5d", x, 64);
  x = moduleB(build, "Mixed_6a", x);
  x = moduleC(build, "Mixed_6b", x, 128);
  x = moduleC(build, "Mixed_6c", x, 160);
  x = moduleC(build, "Mixed_6d", x, 160);
  x = moduleC(build, "Mixed_6e", x, 192);
  x = moduleD(build, "Mixed_7a", x);
  x = moduleE(build, "Mixed_7b", x);
  x = moduleE(build, "Mixed_7c", x);
  x = dropout(build, "dropout", averageTo(build, "avgpool", x, 1));
  build.linear("fc", flatten(build, "flatten", x), options.classes);
  return build.build();
}

}  // namespace

std::vector<Architecture> inceptions() {
  return {{.id = "inception-v3",
           .title = "Inception V3",
           .reference = "Szegedy et al.: Rethinking the Inception architecture for computer vision, 2016",
           .defaultInput = {3, 299, 299},
           .smallestInput = 75,
           .preprocessing = imageNet(342, 299),
           .build = buildInceptionV3,
           .unusedPrefixes = {"AuxLogits."},
           .classTensor = "fc.weight"}};
}

}  // namespace hp::zoo
