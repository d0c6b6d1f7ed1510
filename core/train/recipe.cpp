// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/recipe.h"

#include "core/base/outcome.h"
#include "core/model/zoo/zoo.h"

namespace hp {
namespace {

void require(bool holds, const std::string& sentence) {
  if (!holds) throw Error(sentence);
}

void requireOptimiser(const TrainingRecipe& recipe) {
  require(!recipe.nesterov || (recipe.optimiser == OptimiserKind::Sgd && recipe.momentum > 0),
          "Nesterov's step needs the optimiser SGD with a momentum above zero.");
  require(recipe.schedule != ScheduleKind::OneCycle || recipe.warmUp == 0,
          "The one-cycle schedule has its own rise; set the warm-up to 0.");
  require(recipe.warmUp <= static_cast<double>(recipe.epochs),
          "The warm-up is longer than the training; lower it or train for more epochs.");
}

void requireLoss(const TrainingRecipe& recipe, int classes, bool hasMasks) {
  const bool givesMaps = networkGraph(recipe, classes).output().shape.size() == 3;
  const bool wantsMaps = recipe.loss == LossKind::SoftIou;
  require(recipe.loss != LossKind::BinaryCrossEntropy || classes == 2,
          "Binary cross-entropy is for two classes, but the data have " + std::to_string(classes) +
              "; use the loss cross-entropy.");
  require(wantsMaps || !givesMaps,
          "The network " + recipe.architecture + " gives a class for every pixel; use the loss soft-iou.");
  require(givesMaps || !wantsMaps,
          "The loss soft-iou is for networks that give a class for every pixel, which " +
              recipe.architecture + " does not.");
  require(hasMasks || !wantsMaps, "The loss soft-iou needs data with masks.");
  require(!recipe.permuteLabels || !wantsMaps,
          "With the loss soft-iou every pixel has a label, and those are not permuted; set permute-labels to "
          "false.");
  require(!recipe.classWeights || recipe.loss == LossKind::BinaryCrossEntropy ||
              recipe.loss == LossKind::CrossEntropy,
          "Class weights are for the losses binary-cross-entropy and cross-entropy.");
}

/// Of what there is only with labelled pictures.
void requireWithoutData(const TrainingRecipe& recipe) {
  if (needsData(recipe)) return;
  require(recipe.patience == 0, "Regression has no validation to be patient with; set the patience to 0.");
  require(!recipe.permuteLabels, "Regression has no labels to permute; set permute-labels to false.");
}

}  // namespace

Graph networkGraph(const TrainingRecipe& recipe, int classes) {
  const auto& architecture = architectureById(recipe.architecture);
  const bool oneUnit =
      recipe.loss == LossKind::BinaryCrossEntropy || recipe.loss == LossKind::MeanSquaredError;
  return architecture.build({.classes = oneUnit ? 1 : classes,
                             .input = {architecture.defaultInput[0], recipe.side, recipe.side},
                             .transformInput = false});
}

bool needsData(const TrainingRecipe& recipe) { return recipe.loss != LossKind::MeanSquaredError; }

void requireConsistent(const TrainingRecipe& recipe, int classes, bool hasMasks) {
  require(!recipe.freeze || !recipe.weights.empty(),
          "Freezing needs a weights file to begin from; set weights, or freeze to false.");
  requireOptimiser(recipe);
  requireLoss(recipe, classes, hasMasks);
  requireWithoutData(recipe);
}

}  // namespace hp
