// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/zoo.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/model/graph_builder.h"
#include "tests/core/zoo/zoo_table.h"

namespace hp {
namespace {

std::string digestOfLines(std::vector<std::string> lines) {
  std::sort(lines.begin(), lines.end());
  Digest digest;
  for (const std::string& line : lines) digest.add(line + "\n");
  return digest.hex();
}

/// "name shape" of every tensor that the graph wants.
std::string stateDigest(const Graph& graph) {
  std::map<std::string, std::string> shapes;
  for (const Node& node : graph.nodes()) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i) shapes[node.parameters.at(i)] = shapeText(specs[i].shape);
  }
  std::vector<std::string> lines;
  for (const auto& [name, shape] : shapes) lines.push_back(name + " " + shape);
  return digestOfLines(lines);
}

/// "name shape" of the output of every layer with weights.
std::string outputDigest(const Graph& graph) {
  std::vector<std::string> lines;
  for (const Node& node : graph.nodes()) {
    if (!parameterSpecs(node.layer).empty()) lines.push_back(node.name + " " + shapeText(node.shape));
  }
  return digestOfLines(lines);
}

Graph buildDefault(const std::string& id) { return architectureById(id).build({}); }

const Shape& shapeOf(const Graph& graph, const std::string& name) {
  const Node* node = graph.find(name);
  if (node == nullptr) throw Error("no node " + name);
  return node->shape;
}

std::string errorOf(const auto& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

class EveryNetwork : public testing::TestWithParam<test::ExpectedNetwork> {
 protected:
  const Architecture& architecture() const { return architectureById(GetParam().id); }
};

TEST_P(EveryNetwork, HasThePublishedCounts) {
  const Graph graph = architecture().build({});
  EXPECT_EQ(graph.parameterCount(), GetParam().parameters);
  EXPECT_EQ(graph.trainableCount(), GetParam().trainable);
  EXPECT_EQ(graph.multiplyAdds(), GetParam().multiplyAdds);
}

TEST_P(EveryNetwork, NamesAndShapesOfWeightsAreThePublishedOnes) {
  EXPECT_EQ(stateDigest(architecture().build({})), GetParam().stateDigest);
}

TEST_P(EveryNetwork, LayersWithWeightsHaveTheirModulesNamesAndShapes) {
  EXPECT_EQ(outputDigest(architecture().build({})), GetParam().outputDigest);
}

TEST_P(EveryNetwork, RowsOfTheTableSumToTheGraph) {
  const Graph graph = architecture().build({});
  const auto rows = layerTable(graph);
  ASSERT_EQ(rows.size() + 1, graph.size());
  const auto sum = [&rows](std::int64_t LayerRow::*column) {
    return std::accumulate(rows.begin(), rows.end(), std::int64_t{0},
                           [column](std::int64_t total, const LayerRow& row) { return total + row.*column; });
  };
  EXPECT_EQ(sum(&LayerRow::parameters), graph.parameterCount());
  EXPECT_EQ(sum(&LayerRow::trainable), graph.trainableCount());
  EXPECT_EQ(sum(&LayerRow::multiplyAdds), graph.multiplyAdds());
}

TEST_P(EveryNetwork, TakesOtherNumbersOfClasses) {
  for (const int classes : {1, 2, 7, 1203}) {
    const Graph graph = architecture().build({.classes = classes});
    EXPECT_EQ(graph.output().shape, Shape{classes});
    EXPECT_EQ(graph.size(), architecture().build({}).size());
  }
}

TEST_P(EveryNetwork, ClassTensorTellsTheNumberOfClasses) {
  const Graph graph = architecture().build({.classes = 7});
  for (const Node& node : graph.nodes()) {
    const auto at = std::find(node.parameters.begin(), node.parameters.end(), architecture().classTensor);
    if (at == node.parameters.end()) continue;
    EXPECT_EQ(parameterSpecs(node.layer).at(0).shape.at(0), 7);
    return;
  }
  FAIL() << architecture().classTensor << " is no tensor of the network";
}

TEST_P(EveryNetwork, TakesOtherSizes) {
  const std::int64_t least = architecture().smallestInput;
  for (const Shape& input : {Shape{3, least, least}, Shape{3, least + 13, least + 30}, Shape{3, 331, 260}}) {
    const Graph graph = architecture().build({.input = input});
    EXPECT_EQ(graph.output().shape, Shape{architecture().defaultClasses});
    EXPECT_EQ(stateDigest(graph) == GetParam().stateDigest, architecture().anyInputSize);
  }
}

TEST_P(EveryNetwork, TakesOneChannel) {
  const Graph graph = architecture().build({.input = {1, 224, 224}, .transformInput = false});
  EXPECT_EQ(graph.output().shape, Shape{architecture().defaultClasses});
}

TEST_P(EveryNetwork, RefusesWhatItCannotBe) {
  const auto& build = architecture().build;
  EXPECT_THROW(build({.classes = -1}), Error);
  EXPECT_THROW(build({.input = {224, 224}}), Error);
  EXPECT_THROW(build({.input = {0, 224, 224}}), Error);
  EXPECT_THROW(build({.input = {3, architecture().smallestInput - 1, 224}}), Error);
  EXPECT_THROW(build({.input = {3, 224, architecture().smallestInput - 1}}), Error);
}

TEST_P(EveryNetwork, PreprocessingGivesTheDefaultInput) {
  const Preprocessing& preprocessing = architecture().preprocessing;
  EXPECT_EQ((Shape{3, preprocessing.height, preprocessing.width}), architecture().defaultInput);
  EXPECT_EQ(preprocessing.mean.size(), 3u);
  EXPECT_EQ(preprocessing.deviation.size(), 3u);
}

INSTANTIATE_TEST_SUITE_P(Zoo, EveryNetwork, testing::ValuesIn(test::expectedNetworks()),
                         [](const auto& row) { return test::testName(row.param.id); });

TEST(Zoo, EveryArchitectureIsInTheExpectedTable) {
  std::vector<std::string> ids, expected;
  for (const Architecture& architecture : architectures()) ids.push_back(architecture.id);
  for (const auto& row : test::expectedNetworks()) expected.push_back(row.id);
  EXPECT_EQ(ids, expected);
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
}

TEST(Zoo, AnUnknownIdIsAnsweredWithTheNearest) {
  EXPECT_EQ(errorOf([] { architectureById("resnet51"); }),
            "There is no architecture \"resnet51\"; the nearest are resnet50, resnet101, resnet152.");
  EXPECT_NE(errorOf([] { architectureById("squeezenet"); }).find("squeezenet1-0"), std::string::npos);
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

TEST(Zoo, ConvNetIsTheReportsTable) {
  struct Row {
    std::string name;
    Shape output;
    std::int64_t parameters, multiplyAdds;
  };
  const std::vector<Row> expected = {
      {"conv1", {32, 178, 178}, 896, 27'374'976},    {"conv2", {64, 87, 87}, 18'496, 139'511'808},
      {"conv3", {128, 41, 41}, 73'856, 123'936'768}, {"conv4", {256, 18, 18}, 295'168, 95'551'488},
      {"conv5", {256, 7, 7}, 590'080, 28'901'376},   {"dense", {1}, 12'545, 12'544}};
  std::size_t found = 0;
  for (const LayerRow& row : layerTable(buildDefault("convnet"))) {
    if (row.parameters == 0) continue;
    ASSERT_LT(found, expected.size());
    EXPECT_EQ(row.name, expected[found].name);
    EXPECT_EQ(row.output, expected[found].output);
    EXPECT_EQ(row.parameters, expected[found].parameters);
    EXPECT_EQ(row.multiplyAdds, expected[found].multiplyAdds);
    ++found;
  }
  EXPECT_EQ(found, expected.size());
}

TEST(Zoo, MiniXceptionIsTheReportsTable) {
  const Graph graph = buildDefault("mini-xception");
  const std::vector<std::int64_t> sums = {3'776 + 128, 9'248 + 192, 34'880 + 384, 135'296 + 768,
                                          532'736 + 1'536};
  const std::vector<std::int64_t> sizes = {88, 44, 22, 11, 6};
  std::int64_t depthwise = 0;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    const std::string block = "block" + std::to_string(i + 1);
    std::int64_t sum = 0;
    for (const LayerRow& row : layerTable(graph)) {
      if (row.name.rfind(block + ".", 0) == 0) sum += row.parameters;
      if (row.name.rfind(block + ".", 0) == 0 && row.name.ends_with(".depthwise"))
        depthwise += row.multiplyAdds;
    }
    EXPECT_EQ(sum, sums[i]);
    EXPECT_EQ(shapeOf(graph, block).at(1), sizes[i]);
  }
  EXPECT_EQ(depthwise, 30'387'456);
}

TEST(Zoo, SamePaddingIsKeras) {
  const Graph graph = buildDefault("mini-xception");
  const auto padding = [&graph](const std::string& name) {
    return graph.find(name)->as<layer::MaxPool2d>()->padding;
  };
  EXPECT_EQ(padding("block1.pool"), (Padding2d{.top = 0, .bottom = 1, .left = 0, .right = 1}));
  EXPECT_EQ(padding("block5.pool"), Padding2d::all(1));
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

TEST(Zoo, TheToyHasThePostsParameters) {
  const Graph graph = buildDefault("toy-regression"), alive = buildDefault("toy-regression-alive");
  EXPECT_EQ(graph.trainableCount(), 3 * 5 * 9 + 5 + 405 + 1);
  EXPECT_EQ(shapeOf(graph, "pool"), (Shape{5, 9, 9}));
  EXPECT_EQ(graph.output().shape, Shape{1});
  EXPECT_TRUE(graph.output().is<layer::Activation>());
  EXPECT_TRUE(alive.output().is<layer::Linear>());
}

/// Tensors of a U-Net's encoder are those of the classifier, as far as it goes.
void expectEncoderOf(const Graph& uNet, const Graph& classifier, const std::string& last) {
  std::size_t found = 0;
  for (const Node& node : classifier.nodes()) {
    if (node.is<layer::Input>()) continue;
    const Node* same = uNet.find("encoder." + node.name);
    ASSERT_NE(same, nullptr) << node.name;
    EXPECT_TRUE(same->layer == node.layer) << node.name;
    ++found;
    if (node.name == last) break;
  }
  const auto isEncoder = [](const Node& node) { return node.name.starts_with("encoder."); };
  EXPECT_EQ(std::count_if(uNet.nodes().begin(), uNet.nodes().end(), isEncoder),
            static_cast<std::ptrdiff_t>(found));
}

TEST(Zoo, UNetsJoinTheLayersOfThePost) {
  const Graph mobile = buildDefault("unet-mobilenet-v2"), vgg = buildDefault("unet-vgg-19");
  expectEncoderOf(mobile, architectureById("mobilenet-v2").build({.input = {3, 128, 128}}),
                  "features.17.conv.2");
  expectEncoderOf(vgg, architectureById("vgg19").build({.input = {3, 128, 128}}), "features.36");
  EXPECT_EQ(shapeOf(mobile, "decoder.up1"), (Shape{512 + 576, 8, 8}));
  EXPECT_EQ(shapeOf(mobile, "decoder.up2"), (Shape{256 + 192, 16, 16}));
  EXPECT_EQ(shapeOf(mobile, "decoder.up3"), (Shape{128 + 144, 32, 32}));
  EXPECT_EQ(shapeOf(mobile, "decoder.up4"), (Shape{64 + 96, 64, 64}));
  EXPECT_EQ(shapeOf(vgg, "decoder.up1"), (Shape{512 + 512, 8, 8}));
  EXPECT_EQ(shapeOf(vgg, "decoder.up4"), (Shape{64 + 64, 64, 64}));
  for (const Graph* graph : {&mobile, &vgg}) {
    EXPECT_EQ(graph->output().shape, (Shape{3, 128, 128}));
    // Nothing is computed in vain.
    for (const Node& node : graph->nodes())
      EXPECT_TRUE(node.id == graph->output().id || !graph->readers(node.id).empty()) << node.name;
  }
  EXPECT_EQ(architectureById("unet-vgg-19").build({.classes = 5, .input = {3, 64, 96}}).output().shape,
            (Shape{5, 64, 96}));
  EXPECT_NE(errorOf([] {
              architectureById("unet-vgg-19").build({.input = {3, 64, 100}});
            }).find("multiples of 32"),
            std::string::npos);
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
