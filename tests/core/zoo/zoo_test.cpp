// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/zoo.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/model/graph_builder.h"
#include "tests/core/zoo/default_graph.h"
#include "tests/core/zoo/zoo_table.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

using test::buildDefault;
using test::shapeOf;

TEST(Zoo, EveryArchitectureIsInTheExpectedTable) {
  std::vector<std::string> ids, expected;
  for (const Architecture& architecture : architectures()) ids.push_back(architecture.id);
  for (const auto& row : test::expectedNetworks()) expected.push_back(row.id);
  EXPECT_EQ(ids, expected);
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
}

TEST(Zoo, AnUnknownIdIsAnsweredWithTheNearest) {
  EXPECT_EQ(test::sentenceOf([] { architectureById("resnet51"); }),
            "There is no architecture \"resnet51\"; the nearest are resnet50, resnet101, resnet152.");
  EXPECT_NE(test::sentenceOf([] { architectureById("squeezenet"); }).find("squeezenet1-0"),
            std::string::npos);
}

TEST(Zoo, LayersByTheReportsRule) {
  EXPECT_EQ(layerCounts(buildDefault("convnet")).report, 12);
  EXPECT_EQ(layerCounts(buildDefault("mini-xception")).report, 44);
  EXPECT_EQ(layerCounts(buildDefault("vgg16")).weighted, 16);
  // By block: pool and shortcut, or the pool alone.
  EXPECT_EQ(layerCounts(buildDefault("mini-xception-conv")).report, 44);
  EXPECT_EQ(layerCounts(buildDefault("mini-xception-conv-plain")).report, 39);
  // 50 by the paper, and four projections in shortcuts.
  EXPECT_EQ(layerCounts(buildDefault("resnet50")).weighted, 54);
  EXPECT_EQ(layerCounts(buildDefault("cifar-resnet110")).weighted, 110);
}

TEST(Zoo, ATensorUsedTwiceCountsOnce) {
  GraphBuilder build({4});
  const NodeId first = build.linear("tied", build.input(), 4);
  build.add("again", layer::Linear{.in = 4, .out = 4}, {first}, {"tied.weight", "tied.bias"});
  const auto rows = layerTable(build.build());
  EXPECT_EQ(rows.at(0).parameters, 20);
  EXPECT_EQ(rows.at(0).trainable, 20);
  EXPECT_EQ(rows.at(1).parameters, 0);
  EXPECT_EQ(rows.at(1).multiplyAdds, 16);
}

TEST(Zoo, AModulesNameNamesItsLastNode) {
  const Graph squeezeNet = buildDefault("squeezenet1-0");
  EXPECT_TRUE(squeezeNet.find("features.12")->is<layer::Concat>());
  EXPECT_EQ(shapeOf(squeezeNet, "features.12"), (Shape{512, 13, 13}));
  EXPECT_EQ(shapeOf(squeezeNet, "features.12.squeeze_activation"), (Shape{64, 13, 13}));
  const Graph resNet = buildDefault("resnet50");
  EXPECT_TRUE(resNet.find("layer1.0")->is<layer::Activation>());
  EXPECT_TRUE(resNet.find("layer1.0.add")->is<layer::Add>());
  EXPECT_EQ(shapeOf(resNet, "layer4.2"), (Shape{2048, 7, 7}));
  EXPECT_TRUE(buildDefault("mobilenet-v2").find("features.3")->is<layer::Add>());
  EXPECT_TRUE(buildDefault("googlenet").find("inception5b.branch3.1")->is<layer::Activation>());
  EXPECT_EQ(shapeOf(buildDefault("inception-v3"), "Mixed_7c"), (Shape{2048, 8, 8}));
  EXPECT_EQ(shapeOf(buildDefault("densenet121"), "features.denseblock4"), (Shape{1024, 7, 7}));
  EXPECT_EQ(shapeOf(buildDefault("vgg16"), "features.29"), (Shape{512, 14, 14}));
}

TEST(Zoo, NetworksThatAreNoClassifiersAreFoundByTheirIds) {
  std::vector<std::string> ids;
  for (const Architecture& architecture : otherArchitectures()) {
    ids.push_back(architecture.id);
    EXPECT_EQ(&architectureById(architecture.id), &architecture);
    EXPECT_NE(architecture.output, OutputKind::Classes);
  }
  EXPECT_EQ(ids, (std::vector<std::string>{"toy-regression", "toy-regression-alive", "unet-mobilenet-v2",
                                           "unet-vgg-19"}));
}

TEST(Zoo, GradCamLooksBeforePoolingAndClassifier) {
  const std::map<std::string, std::string> expected = {
      {"alexnet", "features.11"},        {"vgg16", "features.29"},   {"vgg16-bn", "features.42"},
      {"resnet50", "layer4.2"},          {"densenet121", "relu"},    {"squeezenet1-0", "features.12"},
      {"mobilenet-v2", "features.18.2"}, {"sample", "relu6"},        {"googlenet", "inception5b"},
      {"inception-v3", "Mixed_7c"},      {"convnet", "relu5"},       {"cifar-resnet20", "layer3.2"},
      {"mini-xception", "block5"},       {"cifar-tutorial", "relu2"}};
  for (const auto& [id, layer] : expected) EXPECT_EQ(defaultCamLayer(buildDefault(id)), layer) << id;
}

TEST(Zoo, InputIsTransformedOnRequestOnly) {
  for (const char* id : {"googlenet", "inception-v3"}) {
    EXPECT_NE(buildDefault(id).find("transform_input"), nullptr);
    EXPECT_EQ(architectureById(id).build({.transformInput = false}).find("transform_input"), nullptr);
    EXPECT_THROW(architectureById(id).build({.input = {1, 224, 224}}), Error);
  }
}

TEST(Zoo, PreprocessingFollowsThePublishedWeights) {
  const auto sizes = [](const std::string& id) {
    const Preprocessing& p = architectureById(id).preprocessing;
    return std::vector<int>{p.resize, p.height, p.width};
  };
  EXPECT_EQ(sizes("resnet50"), (std::vector<int>{256, 224, 224}));
  EXPECT_EQ(sizes("inception-v3"), (std::vector<int>{342, 299, 299}));
  EXPECT_EQ(sizes("cifar-resnet20"), (std::vector<int>{0, 32, 32}));
  EXPECT_EQ(architectureById("cifar-resnet20").preprocessing.mean,
            (std::vector<double>{0.485, 0.456, 0.406}));
  EXPECT_EQ(architectureById("cifar-tutorial").preprocessing.deviation, (std::vector<double>{0.5, 0.5, 0.5}));
  EXPECT_EQ(architectureById("convnet").preprocessing.mean, (std::vector<double>{0, 0, 0}));
  EXPECT_EQ(architectureById("convnet").preprocessing.deviation, (std::vector<double>{1, 1, 1}));
}

}  // namespace
}  // namespace hp
