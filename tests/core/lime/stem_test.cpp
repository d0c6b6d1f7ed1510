// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/stem.h"

#include <gtest/gtest.h>

#include "core/explain/lime/composites.h"
#include "core/explain/lime/receptive_field.h"
#include "core/model/executor.h"
#include "core/model/graph_builder.h"
#include "core/model/zoo/zoo.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

/// Strides, uneven padding and dilation, then two branches of different reach, and a shortcut.
Network branching() {
  GraphBuilder build({2, 40, 36});
  const auto conv = [](std::int64_t out, Extent2d kernel, Extent2d stride, Padding2d padding,
                       Extent2d dilation = {}) {
    return layer::Conv2d{
        .out = out, .kernel = kernel, .stride = stride, .dilation = dilation, .padding = padding};
  };
  auto x = build.relu("relu1",
                      build.conv("conv1", build.input(),
                                 conv(4, {5, 3}, {2, 1}, {.top = 2, .bottom = 2, .left = 1, .right = 1})));
  x = build.maxPool("pool1", x, 3, 2, 1);
  const auto a = build.conv("near", x, conv(3, {1, 1}, {}, {}));
  const auto b = build.conv("far", x, conv(3, {3, 3}, {}, Padding2d::all(2), {2, 2}));
  x = build.relu("relu2", build.concat("both", {a, b}));
  const auto shortcut = x;
  x = build.add("sum", build.conv("conv3", x, conv(6, {3, 3}, {}, Padding2d::all(1))), shortcut);
  x = build.add("mean", layer::GlobalMean{}, {x});
  build.linear("classifier", x, 3);
  return test::withRandomWeights(build.build(), 5);
}

bool sees(const Sight& sight, std::int64_t output, std::int64_t pixel) {
  const auto begin = sight.start + output * sight.step;
  return pixel >= begin && pixel < begin + sight.size;
}

// Changes one pixel at a time and looks where the outputs change.
TEST(ReceptiveField, HoldsEveryPixelThatMatters) {
  const auto network = branching();
  const auto& content = network.content();
  const auto fields = receptiveFields(content.graph);
  const auto input = toTensor(test::randomInput(network));
  const auto before = runGraph(content.graph, content.weights, input, Keep::Everything, {});
  for (const auto& [py, px] : {std::pair<std::int64_t, std::int64_t>{0, 0}, {17, 20}, {39, 35}, {8, 3}}) {
    auto changed = input.clone();
    changed.select(2, py).select(2, px).add_(3);
    const auto after = runGraph(content.graph, content.weights, changed, Keep::Everything, {});
    for (NodeId id = 1; id < content.graph.size(); ++id) {
      if (content.graph.node(id).shape.size() != 3) {
        EXPECT_FALSE(fields[id]);
        continue;
      }
      ASSERT_TRUE(fields[id]) << content.graph.node(id).name;
      const auto differs = before[id].ne(after[id]).any(1)[0];
      for (std::int64_t y = 0; y < differs.size(0); ++y) {
        for (std::int64_t x = 0; x < differs.size(1); ++x) {
          if (differs[y][x].item<bool>()) {
            EXPECT_TRUE(sees(fields[id]->rows, y, py) && sees(fields[id]->columns, x, px))
                << content.graph.node(id).name;
          }
        }
      }
    }
  }
}

TEST(ReceptiveField, OfSqueezeNet) {
  const auto graph = architectureById("squeezenet1-0").build({.classes = 1000, .input = {3, 224, 224}});
  const auto fields = receptiveFields(graph);
  EXPECT_EQ(fields[graph.find("features.2")->id]->rows, (Sight{0, 4, 11}));
  EXPECT_EQ(fields[graph.find("features.3")->id]->rows, (Sight{-4, 4, 19}));
}

TEST(ReceptiveField, CutsAreWhereEverythingPasses) {
  const auto network = branching();
  const auto cut = [&](const char* name) { return isCut(network.graph(), network.graph().find(name)->id); };
  EXPECT_TRUE(cut("pool1") && cut("both") && cut("relu2") && cut("sum"));
  EXPECT_FALSE(cut("near") || cut("far") || cut("conv3"));
}

// The claim itself: put together from the rows, every sample's value is what running the sample gives.
TEST(Stem, PutsTogetherWhatRunningGives) {
  const auto network = branching();
  const auto& content = network.content();
  const auto& graph = content.graph;
  const auto segments = grid(36, 40, 6);
  const auto design = limeDesign(1, 1, 0, 300, segments.count);
  const Composites composites(test::randomInput(network, 1), test::randomInput(network, 2), segments);
  const auto run = [&](const std::uint8_t* on, NodeId end) {
    auto input = at::empty({1, 2, 40, 36}, at::MemoryFormat::ChannelsLast);
    composites.write(on, input.data_ptr<float>());
    return runUpTo(graph, content.weights, input, end, {})[end].permute({0, 2, 3, 1}).contiguous();
  };
  for (const auto* name : {"conv1", "relu1", "pool1", "both"}) {
    const auto stem = Stem::endingAt(graph, graph.find(name)->id, segments, design);
    ASSERT_TRUE(stem) << name;
    EXPECT_LT(stem->rows().samples, 100);
    std::vector<float> ofRows;
    for (int row = 0; row < stem->rows().samples; ++row) {
      const auto value = run(stem->rows().row(row), stem->end());
      ASSERT_EQ(static_cast<std::size_t>(value.numel()), stem->size());
      ofRows.insert(ofRows.end(), value.data_ptr<float>(), value.data_ptr<float>() + value.numel());
    }
    for (int sample = 0; sample < design.samples; sample += 7) {
      auto assembled = at::empty({static_cast<std::int64_t>(stem->size())});
      stem->assemble(design.row(sample), ofRows.data(), assembled.data_ptr<float>());
      EXPECT_LT((assembled - run(design.row(sample), stem->end()).flatten()).abs().max().item<double>(), 1e-6)
          << name << " " << sample;
    }
  }
}

TEST(Stem, NeedsACutAndFewSegments) {
  const auto network = branching();
  const auto& graph = network.graph();
  const auto segments = grid(36, 40, 12);
  const auto design = limeDesign(1, 1, 0, 300, segments.count);
  EXPECT_FALSE(Stem::endingAt(graph, graph.find("near")->id, segments, design));
  EXPECT_FALSE(Stem::endingAt(graph, graph.find("mean")->id, segments, design));
  EXPECT_FALSE(
      Stem::endingAt(graph, graph.find("pool1")->id, segments, limeDesign(1, 1, 0, 10, segments.count)));
  const auto pixels = grid(36, 40, 36 * 40);
  EXPECT_FALSE(
      Stem::endingAt(graph, graph.find("pool1")->id, pixels, limeDesign(1, 1, 0, 300, pixels.count)));
}

// VGG-16's very first layers are too large to keep for many rows; later ones are not.
TEST(Stem, SavesTheFirstLayersOfLargeNetworks) {
  const auto segments = grid(224, 224, 49);
  const auto design = limeDesign(1, 1, 0, 1000, segments.count);
  for (const auto& [id, first] : {std::pair("squeezenet1-0", "features.2"), {"vgg16", "features.4"}}) {
    const auto graph = architectureById(id).build({.classes = 1000, .input = {3, 224, 224}});
    const auto stem = Stem::find(graph, segments, design);
    ASSERT_TRUE(stem) << id;
    EXPECT_LT(stem->rows().samples, 100) << id;
    EXPECT_GE(stem->end(), graph.find(first)->id) << id;
  }
}

}  // namespace
}  // namespace hp
