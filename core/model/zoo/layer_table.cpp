// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/model/zoo/zoo.h"

namespace hp {
namespace {

LayerRow rowOf(const Graph& graph, const Node& node, std::set<std::string>& counted) {
  LayerRow row{.name = node.name,
               .kind = std::string(layerName(node.layer)),
               .text = layerText(node.layer),
               .output = node.shape,
               .multiplyAdds = multiplyAdds(node.layer, graph.node(node.inputs.front()).shape, node.shape)};
  const std::vector<ParameterSpec> specs = parameterSpecs(node.layer);
  for (std::size_t i = 0; i < specs.size(); ++i) {
    if (!counted.insert(node.parameters[i]).second) continue;
    row.parameters += elementCount(specs[i].shape);
    if (specs[i].trainable) row.trainable += elementCount(specs[i].shape);
  }
  return row;
}

}  // namespace

std::vector<LayerRow> layerTable(const Graph& graph) {
  std::vector<LayerRow> rows;
  std::set<std::string> counted;
  for (const Node& node : graph.nodes()) {
    if (!node.is<layer::Input>()) rows.push_back(rowOf(graph, node, counted));
  }
  return rows;
}

LayerCounts layerCounts(const Graph& graph) {
  const auto hasProducts = [](const Node& node) {
    return node.is<layer::Conv2d>() || node.is<layer::ConvTranspose2d>() || node.is<layer::Linear>();
  };
  return {.report = graph.layerCount(),
          .weighted = std::count_if(graph.nodes().begin(), graph.nodes().end(), hasProducts)};
}

}  // namespace hp
