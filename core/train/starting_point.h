// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/data/dataset.h"
#include "core/model/tensors.h"
#include "core/train/seeds.h"

namespace hp {

/// How many classes the recipe tells apart: of pixels for segmentation, otherwise of pictures.
int classCountFor(const TrainingRecipe& recipe, const Dataset& dataset);

/// Weights before the first step: initialised, or from the recipe's file as far as shapes agree (a U-Net's
/// encoder takes a classifier's file); the last
/// layer is initialised anew when its shape does not. Throws Error when nothing of the file fits.
Weights startingWeights(const TrainingRecipe& recipe, const Graph& graph, const Seeds& seeds,
                        const RunContext& context);

/// One a class: examples / (classes * examples of the class), of the training split; empty unless the recipe
/// wants weights.
std::vector<double> classWeightsFor(const TrainingRecipe& recipe, const Dataset& dataset);

/// The same data set with the training split's labels dealt out anew by the seed, if the recipe wants it.
Dataset labelledFor(const TrainingRecipe& recipe, const Dataset& dataset);

}  // namespace hp
