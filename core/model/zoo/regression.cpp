// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

/// 546 parameters, to be trained on numbers without meaning. With the last ReLU the one output dies at the
/// first step, and all later steps repeat whatever the machine does.
Graph buildToyRegression(const ArchitectureOptions& options, bool lastRelu) {
  GraphBuilder build(options.input);
  NodeId x = build.relu("relu", build.conv("conv", build.input(), square(5, 3)));
  x = flatten(build, "flatten", build.maxPool("pool", x, 2, 2));
  x = build.linear("linear", x, options.classes);
  if (lastRelu) build.relu("output", x);
  return build.build();
}

Architecture toyRegression(const std::string& id, const std::string& title, bool lastRelu) {
  return {.id = id,
          .title = title,
          .reference = "A post on reproducing PyTorch with the flags of cuDNN",
          .output = OutputKind::Number,
          .defaultClasses = 1,
          .defaultInput = {3, 20, 20},
          .smallestInput = 4,
          .anyInputSize = false,
          .preprocessing = squeezedTo(20, 0, 1),
          .build = [=](const ArchitectureOptions& options) { return buildToyRegression(options, lastRelu); },
          .classTensor = "linear.weight"};
}

}  // namespace

std::vector<Architecture> toyRegressions() {
  return {toyRegression("toy-regression", "Toy regression", true),
          toyRegression("toy-regression-alive", "Toy regression without the last ReLU", false)};
}

}  // namespace hp::zoo
