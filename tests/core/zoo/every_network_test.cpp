// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/model/zoo/zoo.h"
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

}  // namespace
}  // namespace hp
