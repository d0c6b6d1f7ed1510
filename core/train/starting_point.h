// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/data/dataset.h"
#include "core/model/tensors.h"
#include "core/runs/records.h"
#include "core/train/seeds.h"

namespace hp {

/// How many classes the recipe tells apart: of pixels for segmentation, otherwise of pictures.
int classCountFor(const TrainingRecipe& recipe, const Dataset& dataset);

/// Where a training begins.
struct StartingPoint {
  Weights weights = {};
  std::string about =
      {};  ///< "120 of 122 tensors come from 'x.pth'; initialised anew: ..."; empty from scratch
};
/// Initialised weights, replaced by the tensors of the recipe's file that have the same name and shape (a
/// U-Net's encoder takes a classifier's). Throws Error, with one of the names, unless the file has every
/// tensor of the network but the head: the last layer, or what lies outside the encoder (headNames(), and
/// their running statistics). Tensors of the file that the network has not are left alone.
StartingPoint startingPoint(const TrainingRecipe& recipe, const Graph& graph, const Seeds& seeds,
                            const RunContext& context);

/// SHA-256 of the recipe's weights file; empty from scratch. Throws Error when it cannot be read.
std::string startDigest(const TrainingRecipe& recipe);
/// Throws Error unless the recipe's weights file is the one that a run began with.
void requireSameStart(const TrainingRecipe& recipe, const RunDescription& recorded);

/// One a class: examples / (classes * examples of the class), of the training split; empty unless the recipe
/// wants weights.
std::vector<double> classWeightsFor(const TrainingRecipe& recipe, const Dataset& dataset);

/// The same data set with the training split's labels dealt out anew by the seed, if the recipe wants it.
Dataset labelledFor(const TrainingRecipe& recipe, const Dataset& dataset);

}  // namespace hp
