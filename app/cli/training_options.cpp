// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_options.h"

#include <cmath>
#include <iostream>

#include "app/cli/command.h"
#include "app/cli/method_params.h"
#include "core/base/shell_word.h"
#include "core/base/text.h"

namespace hp::cli {
namespace {

/// "  accuracy 0.75"; nothing where nothing was measured.
std::string measured(const char* name, double value, int digits) {
  return std::isnan(value) ? "" : std::string("  ") + name + " " + numberText(value, digits);
}

}  // namespace

TrainingRecipe recipeTyped(const std::string& nameOrFile, const std::vector<std::string>& extras) {
  return typedByCaller([&] {
    std::any recipe = recipeFrom(nameOrFile);
    assignArguments(recipeParams(), extras, recipe);
    return namedFromRoot({.recipe = std::any_cast<TrainingRecipe>(recipe)}).recipe;
  });
}

DataSpec dataTyped(const TrainingRecipe& recipe, const std::string& data, const DataFlags& flags) {
  if (needsData(recipe)) {
    if (data.empty()) throw UsageError{"--data is missing: where are the pictures?"};
    return flags.specFor(data);
  }
  const auto words = flags.words();
  if (!data.empty() || !words.empty())
    throw UsageError{"The recipe " + recipe.name + " draws its own numbers; leave " +
                     (data.empty() ? words.front() : "--data") + " out."};
  return {};
}

std::string lineOf(const Typed& typed) {
  std::string line = "heatproof-cli";
  for (const auto& word : typed.words) line += " " + shellWord(word);
  return line;
}

void printEpoch(const EpochRecord& epoch) {
  std::cout << "epoch " << epoch.epoch << measured("loss", epoch.trainLoss, 5)
            << measured("accuracy", epoch.trainAccuracy, 4)
            << measured("validation loss", epoch.validationLoss, 5)
            << measured("accuracy", epoch.validationAccuracy, 4) << "  " << numberText(epoch.seconds, 4)
            << " s" << std::endl;
}

void printResult(const TrainResult& result, const std::string& folder) {
  std::cout << "weights " << result.weightsDigest << "\n"
            << "sum of weights " << numberText(result.startSum) << " before, " << numberText(result.weightSum)
            << " after training\n"
            << printable(folder) << ": " << result.epochs << " epochs, " << result.steps << " steps";
  if (!std::isnan(result.validationAccuracy))
    std::cout << ", validation accuracy " << numberText(result.validationAccuracy, 4);
  std::cout << '\n' << result.dead << (result.dead.empty() ? "" : "\n");
}

}  // namespace hp::cli
