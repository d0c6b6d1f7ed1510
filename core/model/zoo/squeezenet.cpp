// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

/// Squeeze to few maps by 1x1, expand by 1x1 and 3x3 side by side.
NodeId fire(GraphBuilder& build, int index, NodeId from, std::int64_t squeeze, std::int64_t expand) {
  const std::string name = "features." + std::to_string(index);
  NodeId x = build.conv(name + ".squeeze", from, square(squeeze, 1));
  x = build.relu(name + ".squeeze_activation", x);
  NodeId small = build.conv(name + ".expand1x1", x, square(expand, 1));
  small = build.relu(name + ".expand1x1_activation", small);
  NodeId large = build.conv(name + ".expand3x3", x, square(expand, 3, 1, 1));
  large = build.relu(name + ".expand3x3_activation", large);
  return build.concat(name, {small, large});
}

NodeId pool(GraphBuilder& build, int index, NodeId from) {
  return build.maxPool("features." + std::to_string(index), from, 3, 2, 0, true);
}

/// The head is convolutional: one map a class, averaged.
Graph finish(GraphBuilder& build, NodeId features, int classes) {
  NodeId x = dropout(build, "classifier.0", features);
  x = build.relu("classifier.2", build.conv("classifier.1", x, square(classes, 1)));
  flatten(build, "flatten", averageTo(build, "classifier.3", x, 1));
  return build.build();
}

Graph buildSqueezeNet10(const ArchitectureOptions& options) {
  GraphBuilder build(options.input);
  NodeId x = build.relu("features.1", build.conv("features.0", build.input(), square(96, 7, 2)));
  x = fire(build, 3, pool(build, 2, x), 16, 64);
  x = fire(build, 4, x, 16, 64);
  x = fire(build, 5, x, 32, 128);
  x = fire(build, 7, pool(build, 6, x), 32, 128);
  x = fire(build, 8, x, 48, 192);
  x = fire(build, 9, x, 48, 192);
  x = fire(build, 10, x, 64, 256);
  x = fire(build, 12, pool(build, 11, x), 64, 256);
  return finish(build, x, options.classes);
}

Graph buildSqueezeNet11(const ArchitectureOptions& options) {
  GraphBuilder build(options.input);
  NodeId x = build.relu("features.1", build.conv("features.0", build.input(), square(64, 3, 2)));
  x = fire(build, 3, pool(build, 2, x), 16, 64);
  x = fire(build, 4, x, 16, 64);
  x = fire(build, 6, pool(build, 5, x), 32, 128);
  x = fire(build, 7, x, 32, 128);
  x = fire(build, 9, pool(build, 8, x), 48, 192);
  x = fire(build, 10, x, 48, 192);
  x = fire(build, 11, x, 64, 256);
  x = fire(build, 12, x, 64, 256);
  return finish(build, x, options.classes);
}

Architecture squeezeNet(const std::string& version, std::int64_t smallest,
                        Graph (*make)(const ArchitectureOptions&)) {
  return {.id = "squeezenet1-" + version,
          .title = "SqueezeNet 1." + version,
          .reference = "Iandola et al.: SqueezeNet: AlexNet-level accuracy with 50x fewer parameters, 2016",
          .smallestInput = smallest,
          .preprocessing = imageNet(),
          .build = make,
          .classTensor = "classifier.1.weight"};
}

}  // namespace

std::vector<Architecture> squeezeNets() {
  return {squeezeNet("0", 21, buildSqueezeNet10), squeezeNet("1", 17, buildSqueezeNet11)};
}

}  // namespace hp::zoo
