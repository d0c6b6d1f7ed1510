// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

Graph buildAlexNet(const ArchitectureOptions& options) {
  GraphBuilder build(options.input);
  NodeId x = build.relu("features.1", build.conv("features.0", build.input(), square(64, 11, 4, 2)));
  x = build.maxPool("features.2", x, 3, 2);
  x = build.relu("features.4", build.conv("features.3", x, square(192, 5, 1, 2)));
  x = build.maxPool("features.5", x, 3, 2);
  x = build.relu("features.7", build.conv("features.6", x, square(384, 3, 1, 1)));
  x = build.relu("features.9", build.conv("features.8", x, square(256, 3, 1, 1)));
  x = build.relu("features.11", build.conv("features.10", x, square(256, 3, 1, 1)));
  x = build.maxPool("features.12", x, 3, 2);
  x = flatten(build, "flatten", averageTo(build, "avgpool", x, 6));
  x = dropout(build, "classifier.0", x);
  x = build.relu("classifier.2", build.linear("classifier.1", x, 4096));
  x = dropout(build, "classifier.3", x);
  x = build.relu("classifier.5", build.linear("classifier.4", x, 4096));
  build.linear("classifier.6", x, options.classes);
  return build.build();
}

}  // namespace

std::vector<Architecture> alexNets() {
  return {{.id = "alexnet",
           .title = "AlexNet",
           .reference = "Krizhevsky: One weird trick for parallelizing convolutional neural networks, 2014",
           .smallestInput = 63,
           .preprocessing = imageNet(),
           .build = buildAlexNet,
           .classTensor = "classifier.6.weight"}};
}

}  // namespace hp::zoo
