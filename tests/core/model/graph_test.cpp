// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/model/graph_builder.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

using namespace layer;

TEST(GraphBuilder, InfersShapesAndNamesParameters) {
  const auto network = test::tinyNetwork();
  const auto& graph = network.graph();
  EXPECT_EQ(graph.find("features.0")->shape, (Shape{6, 12, 12}));
  EXPECT_EQ(graph.find("features.3")->shape, (Shape{6, 6, 6}));
  EXPECT_EQ(graph.find("pool")->shape, (Shape{6}));
  EXPECT_EQ(graph.output().shape, (Shape{4}));
  EXPECT_EQ(graph.find("features.1")->parameters,
            (std::vector<std::string>{"features.1.weight", "features.1.bias", "features.1.running_mean",
                                      "features.1.running_var"}));
  EXPECT_EQ(graph.find("nowhere"), nullptr);
}

// conv 3*6*9+6, batch norm 12 + 12 running, conv 6*6*9+6, linear 6*4+4.
TEST(Graph, CountsParameters) {
  const auto network = test::tinyNetwork();
  EXPECT_EQ(network.graph().trainableCount(), 168 + 12 + 330 + 28);
  EXPECT_EQ(network.graph().parameterCount(), 168 + 24 + 330 + 28);
  EXPECT_EQ(network.graph().multiplyAdds(), 6 * 144 * 27 + 6 * 36 * 54 + 24);
}

TEST(Graph, SharedTensorsCountOnce) {
  GraphBuilder b({4});
  const auto first = b.add("a", Linear{4, 4, false}, {0}, {"shared"});
  b.add("b", Linear{4, 4, false}, {first}, {"shared"});
  EXPECT_EQ(b.build().parameterCount(), 16);
}

TEST(Graph, GradCamLooksAtTheLastLayerBeforePooling) {
  EXPECT_EQ(defaultCamLayer(test::tinyNetwork().graph()), "features.6");
  EXPECT_EQ(spatialLayers(test::tinyNetwork().graph()).size(), 7u);
}

// As in SqueezeNet: the last convolution gives one map a class, which is no layer to weigh.
TEST(Graph, GradCamSkipsMapsThatAreClasses) {
  GraphBuilder b({3, 8, 8});
  auto x = b.relu("features", b.conv("conv", 0, {.out = 5, .kernel = {3, 3}}));
  x = b.add("drop", Dropout{}, {x});
  x = b.relu("scores", b.conv("classifier", x, {.out = 7}));
  b.add("mean", GlobalMean{}, {x});
  EXPECT_EQ(defaultCamLayer(b.build()), "features");
}

// As in an AlexNet of 256 classes: as many channels as classes, but a classifier with weights comes after.
TEST(Graph, GradCamKeepsFeaturesThatAreAsManyAsTheClasses) {
  GraphBuilder b({3, 8, 8});
  auto x = b.relu("features.1", b.conv("features.0", 0, {.out = 5, .kernel = {3, 3}}));
  x = b.relu("features.3", b.conv("features.2", x, {.out = 7, .kernel = {3, 3}}));
  x = b.add("flat", Flatten{}, {b.maxPool("pool", x, 2, 2)});
  b.add("probabilities", Softmax{}, {b.linear("classifier", b.add("drop", Dropout{}, {x}), 7)});
  EXPECT_EQ(defaultCamLayer(b.build()), "features.3");
}

TEST(Graph, WithoutSpatialLayersGradCamIsRefused) {
  GraphBuilder b({4});
  b.linear("fc", 0, 2);
  EXPECT_THROW(defaultCamLayer(b.build()), Error);
}

TEST(GraphBuilder, RefusesWhatDoesNotFit) {
  GraphBuilder b({3, 8, 8});
  EXPECT_THROW(b.add("a", Linear{4, 2, true}, {0}), Error);
  EXPECT_THROW(b.conv("b", 0, {.out = 4, .kernel = {9, 9}}), Error);
  EXPECT_THROW(b.conv("c", 0, {.out = 4, .kernel = {3, 3}, .stride = {0, 1}}), Error);
  EXPECT_THROW(b.conv("d", 0, {.out = 4, .groups = 2}), Error);
  EXPECT_THROW(b.add("e", Slice{0, 2, 9, 1}, {0}), Error);
  EXPECT_THROW(b.add("f", Reshape{{5}}, {0}), Error);
  EXPECT_THROW(b.add("g", Permute{{0, 0, 1}}, {0}), Error);
  EXPECT_THROW(b.add("input", Identity{}, {0}), Error);
  EXPECT_THROW(b.build(), Error);
}

// Sizes as Keras and torchvision have them.
TEST(Layers, PoolingSizes) {
  const auto size = [](std::int64_t in, std::int64_t kernel, std::int64_t stride, Padding2d padding,
                       bool ceil) {
    return outputShape(MaxPool2d{{kernel, kernel}, {stride, stride}, {}, padding, ceil}, {{1, in, in}})[1];
  };
  EXPECT_EQ(size(87, 2, 2, {}, false), 43);
  EXPECT_EQ(size(176, 3, 2, {}, true), 88);
  EXPECT_EQ(size(11, 3, 2, Padding2d::all(1), false), 6);
  EXPECT_EQ(size(55, 3, 2, {}, true), 27);
  EXPECT_EQ(size(2, 3, 2, Padding2d::all(1), true),
            2);  // a window that would start in the trailing padding is dropped
}

}  // namespace
}  // namespace hp
