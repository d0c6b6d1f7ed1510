// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layer_table.h"

#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "core/model/zoo/zoo.h"

namespace hp::cli {
namespace {

void printRow(const std::string& name, const std::string& text, const std::string& shape,
              const LayerRow& sum) {
  std::cout << std::left << std::setw(36) << name << std::setw(34) << text << std::setw(14) << shape
            << std::right << std::setw(12) << sum.parameters << std::setw(12) << sum.trainable
            << std::setw(14) << sum.multiplyAdds << '\n';
}

Json rowJson(const LayerRow& row) {
  return {{"name", row.name},           {"layer", row.text},
          {"output", row.output},       {"parameters", row.parameters},
          {"trainable", row.trainable}, {"multiplyAdds", row.multiplyAdds}};
}

}  // namespace

void printLayerTable(const Graph& graph) {
  std::cout << std::left << std::setw(36) << "layer" << std::setw(34) << "kind" << std::setw(14) << "output"
            << std::right << std::setw(12) << "parameters" << std::setw(12) << "trainable" << std::setw(14)
            << "multiply-adds" << '\n';
  for (const auto& row : layerTable(graph)) printRow(row.name, row.text, shapeText(row.output), row);
  printRow("in all", std::to_string(layerCounts(graph).report) + " layers by the report's rule", "",
           {.parameters = graph.parameterCount(),
            .trainable = graph.trainableCount(),
            .multiplyAdds = graph.multiplyAdds()});
}

Json networkJson(const Graph& graph, bool rows) {
  Json json = {{"layers", layerCounts(graph).report},
               {"parameters", graph.parameterCount()},
               {"trainable", graph.trainableCount()},
               {"multiplyAdds", graph.multiplyAdds()}};
  if (!rows) return json;
  for (const auto& row : layerTable(graph)) json["table"].push_back(rowJson(row));
  return json;
}

}  // namespace hp::cli
