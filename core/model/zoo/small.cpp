// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <span>

#include "core/model/zoo/blocks.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

/// A stage of the sample networks: convolution, perhaps batch norm, ReLU, and maybe a pool that halves the
/// size.
struct Stage {
  std::int64_t width;
  bool pools;
};

/// The stages one after another. Without batch norm convolutions have a bias of their own.
NodeId stacked(GraphBuilder& build, std::span<const Stage> stages, bool batchNorm = true) {
  NodeId x = build.input();
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    x = build.conv("conv" + number, x, square(stages[i].width, 3, 1, 1, !batchNorm));
    if (batchNorm) x = build.batchNorm("bn" + number, x);
    x = build.relu("relu" + number, x);
    if (stages[i].pools) x = build.maxPool("pool" + number, x, 2, 2);
  }
  return x;
}

/// The highest value of every map, wherever it is.
NodeId highest(GraphBuilder& build, NodeId maps) {
  const auto& shape = build.shape(maps);
  const Extent2d whole{shape.at(1), shape.at(2)};
  return flatten(
      build, "flatten",
      build.add("highest", layer::MaxPool2d{.kernel = whole, .stride = whole, .dilation = {1, 1}}, {maps}));
}

/// Small enough to train in minutes and deep enough to explain: the last maps are 12x12 for 96x96 pixels.
Graph buildSample(const ArchitectureOptions& options) {
  constexpr std::array<Stage, 6> kStages = {
      {{16, true}, {24, true}, {32, false}, {48, true}, {64, false}, {80, false}}};
  GraphBuilder build(options.input);
  const auto mean = build.add("mean", layer::GlobalMean{}, {stacked(build, kStages)});
  build.linear("classifier", mean, options.classes);
  return build.build();
}

/// So small that whole runs of it are part of the program, and quick to learn from a few hundred scenes: a
/// unit sees a whole object, and of each map only the highest value counts, so that the ground, of which
/// there is more, need not be told apart. With dropout, so that every source of randomness has its part.
Graph buildSampleTiny(const ArchitectureOptions& options, bool batchNorm) {
  constexpr std::array<Stage, 4> kStages = {{{8, true}, {12, true}, {16, true}, {24, false}}};
  GraphBuilder build(options.input);
  const auto found = highest(build, stacked(build, kStages, batchNorm));
  build.linear("classifier", dropout(build, "dropout", found, 0.05), options.classes);
  return build.build();
}

Graph buildCifarTutorial(const ArchitectureOptions& options) {
  GraphBuilder build(options.input);
  NodeId x = build.relu("relu1", build.conv("conv1", build.input(), square(6, 5)));
  x = build.maxPool("pool1", x, 2, 2);
  x = build.relu("relu2", build.conv("conv2", x, square(16, 5)));
  x = flatten(build, "flatten", build.maxPool("pool2", x, 2, 2));
  x = build.relu("relu3", build.linear("fc1", x, 120));
  x = build.relu("relu4", build.linear("fc2", x, 84));
  build.linear("fc3", x, options.classes);
  return build.build();
}

}  // namespace

std::vector<Architecture> sampleNetworks() {
  const Architecture sample{.id = "sample",
                            .title = "Sample network for drawn scenes",
                            .reference = "Part of this program; trained by it on its own scenes",
                            .defaultClasses = 6,
                            .defaultInput = {3, 96, 96},
                            .smallestInput = 8,
                            .preprocessing = squeezedTo(96, 0.5, 0.25),
                            .build = buildSample,
                            .classTensor = "classifier.weight"};
  auto tiny = sample;
  tiny.id = "sample-tiny";
  tiny.title = "Tiny network for drawn scenes";
  tiny.reference = "Part of this program; its sample runs train it";
  tiny.defaultInput = {3, 56, 56};
  tiny.preprocessing = squeezedTo(56, 0.5, 0.25);
  tiny.build = [](const ArchitectureOptions& options) { return buildSampleTiny(options, true); };
  auto plain = tiny;
  plain.id = "sample-tiny-plain";
  plain.title = "Tiny network without batch norm";
  plain.reference = "Part of this program, to compare with the one with batch norm";
  plain.build = [](const ArchitectureOptions& options) { return buildSampleTiny(options, false); };
  return {sample, tiny, plain};
}

std::vector<Architecture> cifarTutorial() {
  return {{.id = "cifar-tutorial",
           .title = "CNN of the PyTorch CIFAR-10 tutorial",
           .reference = "PyTorch tutorials: Training a classifier",
           .defaultClasses = 10,
           .defaultInput = {3, 32, 32},
           .smallestInput = 16,
           .anyInputSize = false,
           .preprocessing = squeezedTo(32, 0.5, 0.5),
           .build = buildCifarTutorial,
           .classTensor = "fc3.weight"}};
}

}  // namespace hp::zoo
