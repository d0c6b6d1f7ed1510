// SPDX-License-Identifier: GPL-3.0-or-later
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/layer_table.h"
#include "core/base/text.h"
#include "core/model/zoo/zoo.h"
#include "core/train/recipe.h"

namespace hp::cli {
namespace {

struct Options {
  std::string name;
  bool json = false;
};

/// As many classes as the loss or the architecture's published form has; data may bring others.
int usualClasses(const TrainingRecipe& recipe) {
  if (recipe.loss == LossKind::BinaryCrossEntropy) return 2;
  return architectureById(recipe.architecture).defaultClasses;
}

Graph usualNetwork(const TrainingRecipe& recipe) { return networkGraph(recipe, usualClasses(recipe)); }

Json recipeJson(const TrainingRecipe& recipe, bool rows) {
  return {{"recipe", toJson(recipe)}, {"network", networkJson(usualNetwork(recipe), rows)}};
}

void printList() {
  for (const auto& recipe : recipes()) {
    const auto graph = usualNetwork(recipe);
    std::cout << std::left << std::setw(26) << recipe.name << std::setw(40) << recipe.title << std::right
              << std::setw(4) << graph.layerCount() << " layers" << std::setw(12) << graph.parameterCount()
              << " parameters\n";
  }
}

void printListJson() {
  Json list = Json::array();
  for (const auto& recipe : recipes()) list.push_back(recipeJson(recipe, false));
  std::cout << Json{{"recipes", list}}.dump(1) << '\n';
}

void printRecipe(const TrainingRecipe& recipe) {
  std::cout << printable(recipe.title) << "\n" << printable(recipe.about) << "\n\n";
  const std::any all = recipe;
  for (const auto& param : recipeParams()) {
    if (!isShown(param, recipeParams(), all)) continue;
    const auto value = valueText(param, all);
    std::cout << std::left << "  " << std::setw(22) << param.info.id << (value.empty() ? "-" : value) << '\n';
  }
  const int classes = usualClasses(recipe);
  std::cout << "\nNetwork for " << classes << (classes == 1 ? " output\n" : " classes\n");
  printLayerTable(usualNetwork(recipe));
}

void print(const Options& options) {
  if (options.name.empty()) return options.json ? printListJson() : printList();
  const auto recipe = typedByCaller([&] { return recipeFrom(options.name); });
  if (!options.json) return printRecipe(recipe);
  std::cout << recipeJson(recipe, true).dump(1) << '\n';
}

}  // namespace

Command recipesCommand() {
  auto options = std::make_shared<Options>();
  return {"recipes",
          "Lists the training recipes, or shows one whole with its network",
          {{"NAME", "", "A recipe's name or file: prints its parameters and its network's layers",
            &options->name},
           {"--json", "", "Machine-readable; what is printed for one recipe can be trained from as a file",
            &options->json}},
          "",
          [options](const std::vector<std::string>&, const RunContext&) {
            print(*options);
            return static_cast<int>(kDone);
          }};
}

}  // namespace hp::cli
