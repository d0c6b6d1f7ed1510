// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/model/zoo/blocks.h"
#include "core/model/zoo/encoders.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

/// Convolutions in each of the five stages; a max pool ends a stage.
using Stages = std::array<int, 5>;
constexpr Stages kVgg19 = {2, 2, 4, 4, 4};

/// Returns the pools, one a stage.
std::vector<NodeId> addStages(GraphBuilder& build, const std::string& prefix, const Stages& stages,
                              bool batchNorm) {
  constexpr std::array<std::int64_t, 5> kWidths = {64, 128, 256, 512, 512};
  std::vector<NodeId> pools;
  NodeId x = build.input();
  int index = 0;
  const auto next = [&] { return prefix + "features." + std::to_string(index++); };
  for (std::size_t stage = 0; stage < stages.size(); ++stage) {
    for (int i = 0; i < stages[stage]; ++i) {
      x = build.conv(next(), x, square(kWidths[stage], 3, 1, 1));
      if (batchNorm) x = build.batchNorm(next(), x);
      x = build.relu(next(), x);
    }
    x = build.maxPool(next(), x, 2, 2);
    pools.push_back(x);
  }
  return pools;
}

Graph buildVgg(const ArchitectureOptions& options, const Stages& stages, bool batchNorm) {
  GraphBuilder build(options.input);
  NodeId x = addStages(build, "", stages, batchNorm).back();
  x = flatten(build, "flatten", averageTo(build, "avgpool", x, 7));
  x = build.relu("classifier.1", build.linear("classifier.0", x, 4096));
  x = dropout(build, "classifier.2", x);
  x = build.relu("classifier.4", build.linear("classifier.3", x, 4096));
  x = dropout(build, "classifier.5", x);
  build.linear("classifier.6", x, options.classes);
  return build.build();
}

Architecture vgg(int depth, const Stages& stages, bool batchNorm) {
  const std::string number = std::to_string(depth);
  return {
      .id = "vgg" + number + (batchNorm ? "-bn" : ""),
      .title = "VGG-" + number + (batchNorm ? " with batch norm" : ""),
      .reference =
          "Simonyan and Zisserman: Very deep convolutional networks for large-scale image recognition, 2015",
      .smallestInput = 32,
      .preprocessing = imageNet(),
      .build = [=](const ArchitectureOptions& options) { return buildVgg(options, stages, batchNorm); },
      .classTensor = "classifier.6.weight"};
}

}  // namespace

std::vector<NodeId> vgg19Encoder(GraphBuilder& build, const std::string& prefix) {
  return addStages(build, prefix, kVgg19, false);
}

std::vector<Architecture> vggs() {
  std::vector<Architecture> all;
  for (const bool batchNorm : {false, true}) {
    all.push_back(vgg(11, {1, 1, 2, 2, 2}, batchNorm));
    all.push_back(vgg(13, {2, 2, 2, 2, 2}, batchNorm));
    all.push_back(vgg(16, {2, 2, 3, 3, 3}, batchNorm));
    all.push_back(vgg(19, kVgg19, batchNorm));
  }
  return all;
}

}  // namespace hp::zoo
