// SPDX-License-Identifier: GPL-3.0-or-later
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/layer_table.h"
#include "core/base/json.h"
#include "core/model/zoo/zoo.h"

namespace hp::cli {
namespace {

struct Options {
  bool json = false, markdown = false;
  std::string table;
};

Json modelJson(const Architecture& architecture) {
  const auto graph = architecture.build({});
  Json json = {{"id", architecture.id}};
  json.update(networkJson(graph, false));
  json["weightedLayers"] = layerCounts(graph).weighted;
  json["title"] = architecture.title;
  json["input"] = graph.input().shape;
  json["reference"] = architecture.reference;
  return json;
}

void printJson() {
  Json list = Json::array();
  for (const auto& architecture : architectures()) list.push_back(modelJson(architecture));
  std::cout << Json{{"models", list}}.dump() << '\n';
}

void printMarkdown() {
  std::cout << "| id | network | layers | parameters | multiply-adds | input | paper "
               "|\n|---|---|---|---|---|---|---|\n";
  for (const auto& architecture : architectures()) {
    const auto graph = architecture.build({});
    std::cout << "| `" << architecture.id << "` | " << architecture.title << " | "
              << layerCounts(graph).report << " | " << graph.parameterCount() << " | " << graph.multiplyAdds()
              << " | " << shapeText(graph.input().shape) << " | " << architecture.reference << " |\n";
  }
}

void printList() {
  for (const auto& architecture : architectures()) {
    const auto graph = architecture.build({});
    std::cout << std::left << std::setw(18) << architecture.id << std::setw(24) << architecture.title
              << std::right << std::setw(4) << layerCounts(graph).report << " layers" << std::setw(12)
              << graph.parameterCount() << " parameters" << std::setw(14) << graph.multiplyAdds()
              << " multiply-adds\n";
  }
}

void printLayers(const std::string& id) {
  printLayerTable(typedByCaller([&] { return &architectureById(id); })->build({}));
}

}  // namespace

Command modelsCommand() {
  auto options = std::make_shared<Options>();
  return {"models",
          "Lists the architectures, or one architecture's layers",
          {{"ID", "", "An architecture: prints its layers with shape, parameters and multiply-adds",
            &options->table},
           {"--json", "", "Machine-readable", &options->json},
           {"--markdown", "", "As a table for a document", &options->markdown}},
          "",
          [options](const std::vector<std::string>&, const RunContext&) {
            if (!options->table.empty())
              printLayers(options->table);
            else if (options->json)
              printJson();
            else
              options->markdown ? printMarkdown() : printList();
            return static_cast<int>(kDone);
          }};
}

}  // namespace hp::cli
