// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/zoo/default_graph.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

using test::buildDefault;
using test::shapeOf;

TEST(ReportNetworks, ConvNetIsTheReportsTable) {
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

TEST(ReportNetworks, MiniXceptionIsTheReportsTable) {
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

TEST(ReportNetworks, SamePaddingIsKeras) {
  const Graph graph = buildDefault("mini-xception");
  const auto padding = [&graph](const std::string& name) {
    return graph.find(name)->as<layer::MaxPool2d>()->padding;
  };
  EXPECT_EQ(padding("block1.pool"), (Padding2d{.top = 0, .bottom = 1, .left = 0, .right = 1}));
  EXPECT_EQ(padding("block5.pool"), Padding2d::all(1));
}

TEST(ReportNetworks, TheToyHasThePostsParameters) {
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

TEST(ReportNetworks, UNetsJoinTheLayersOfThePost) {
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
  EXPECT_NE(test::sentenceOf([] {
              architectureById("unet-vgg-19").build({.input = {3, 64, 100}});
            }).find("multiples of 32"),
            std::string::npos);
}

}  // namespace
}  // namespace hp
