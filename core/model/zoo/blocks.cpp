// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/blocks.h"

#include "core/base/outcome.h"

namespace hp::zoo {

layer::Conv2d square(std::int64_t out, std::int64_t kernel, std::int64_t stride, std::int64_t padding,
                     bool bias) {
  return {.out = out,
          .kernel = {kernel, kernel},
          .stride = {stride, stride},
          .padding = Padding2d::all(padding),
          .bias = bias};
}

layer::Conv2d sameSize(std::int64_t out, Extent2d kernel, bool bias) {
  const std::int64_t rows = kernel.height / 2;
  const std::int64_t columns = kernel.width / 2;
  return {.out = out,
          .kernel = kernel,
          .padding = {.top = rows, .bottom = rows, .left = columns, .right = columns},
          .bias = bias};
}

NodeId basicConv(GraphBuilder& build, const std::string& name, NodeId from, layer::Conv2d conv) {
  conv.bias = false;
  const NodeId convolved = build.conv(name + ".conv", from, conv);
  return build.relu(name, build.batchNorm(name + ".bn", convolved, 1e-3));
}

NodeId dropout(GraphBuilder& build, const std::string& name, NodeId from, double rate) {
  return build.add(name, layer::Dropout{.rate = rate}, {from});
}

NodeId flatten(GraphBuilder& build, const std::string& name, NodeId from) {
  return build.add(name, layer::Flatten{}, {from});
}

NodeId averageTo(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t side) {
  return build.add(name, layer::AdaptiveAvgPool2d{.output = {side, side}}, {from});
}

NodeId averageAndFlatten(GraphBuilder& build, NodeId from) {
  return flatten(build, "flatten", averageTo(build, "avgpool", from, 1));
}

NodeId transformInput(GraphBuilder& build, const ArchitectureOptions& options) {
  if (!options.transformInput) return build.input();
  if (build.channels(build.input()) != 3) {
    throw Error("The input transformation needs three channels; build this network without it.");
  }
  return build.add("transform_input",
                   layer::Scale{.factor = {0.229 / 0.5, 0.224 / 0.5, 0.225 / 0.5},
                                .offset = {(0.485 - 0.5) / 0.5, (0.456 - 0.5) / 0.5, (0.406 - 0.5) / 0.5}},
                   {build.input()});
}

Preprocessing imageNet(int resize, int crop) { return {.resize = resize, .width = crop, .height = crop}; }

Preprocessing squeezedTo(int side, double mean, double deviation) {
  return {.resize = 0,
          .width = side,
          .height = side,
          .mean = {mean, mean, mean},
          .deviation = {deviation, deviation, deviation}};
}

}  // namespace hp::zoo
