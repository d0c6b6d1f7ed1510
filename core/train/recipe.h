// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/model/graph.h"
#include "core/params/params.h"

namespace hp {

enum class Initialisation {
  Glorot,          ///< U(-a, a), a = sqrt(6 / (fan in + fan out)), biases 0: Keras' default
  GlorotByShape,   ///< the same, but all pointwise and all other kernels of one shape get the same numbers:
                   ///< Keras with seeded initialisers
  Torch,           ///< U(-1/sqrt(fan in), ..) for kernels and biases: LibTorch's default
  He,              ///< N(0, 2 / fan out) for convolutions, biases 0, linear layers as Torch: torchvision's
                   ///< residual networks
  TorchGenerator,  ///< as Torch, but drawn from LibTorch's own Mersenne twister in graph order, so that a
                   ///< PyTorch script with the same seed begins with the same bits
};
enum class LossKind {
  BinaryCrossEntropy,  ///< one logit, two classes
  CrossEntropy,
  MeanSquaredError,  ///< regression (the toy recipe)
  SoftIou,  ///< segmentation: a sigmoid a class and pixel, binary cross-entropy plus 1 - intersection over
            ///< union (see lossOf)
};
enum class OptimiserKind { RmspropKeras, RmspropTorch, Sgd, Adam, AdamW };
enum class ScheduleKind { Constant, Step, Cosine, OneCycle };
enum class OrderKind { Full, KerasBuffer };
/// "Leave one source of randomness unseeded", to show what it does.
enum class Unseeded { None, Initialisation, Order, Augmentation, Dropout };
enum class ResizeKind { Keras, Torchvision };

/// How a network is trained: readable JSON, a form, and command-line flags, all from recipeParams().
struct TrainingRecipe {
  std::string name = "convnet";          ///< id
  std::string title = {};                ///< for people
  std::string about = {};                ///< a few sentences: where it comes from and what it is for
  std::string architecture = "convnet";  ///< id in the zoo
  int side = 180;                        ///< height and width of the input
  std::string weights = {};              ///< file to begin from; empty: from scratch
  bool freeze = false;                   ///< with `weights`: only the head learns, see headNames()
  Initialisation initialisation = Initialisation::Glorot;
  LossKind loss = LossKind::BinaryCrossEntropy;
  OptimiserKind optimiser = OptimiserKind::RmspropKeras;
  double learningRate = 1e-3;
  double decay = 0.9;   ///< rho of RMSprop (alpha in LibTorch)
  double momentum = 0;  ///< SGD and RMSprop
  bool nesterov = false;
  double beta1 = 0.9, beta2 = 0.999;  ///< Adam
  double epsilon = 1e-7;
  double weightDecay = 0;  ///< L2 in the gradient; decoupled for AdamW
  ScheduleKind schedule = ScheduleKind::Constant;
  std::int64_t scheduleEvery = 30;  ///< epochs between steps
  double scheduleFactor = 0.1;
  double warmUp = 0;  ///< epochs of linear rise
  std::int64_t epochs = 90;
  std::int64_t batch = 32;
  OrderKind order = OrderKind::KerasBuffer;
  bool flip = true;
  double rotation = 0.1;  ///< share of a full turn
  double zoom = 0.2;
  ResizeKind resize = ResizeKind::Keras;
  bool normalise = false;           ///< ImageNet's mean and deviation after scaling to 0..1
  double dropout = 0.5;             ///< rate of every dropout layer
  double batchNormMomentum = 0.99;  ///< share of the old running statistics kept (Keras' sense)
  bool classWeights = false;        ///< loss weighted by the inverse frequency of classes
  bool permuteLabels =
      false;               ///< labels of the training split shuffled by the seed (data-randomisation check)
  double targetScale = 1;  ///< MeanSquaredError: what drawn targets are multiplied by
  std::int64_t patience = 0;    ///< epochs without a better validation loss before stopping; 0: never
  std::int64_t keepEvery = 10;  ///< epochs between kept weights; the last are always kept
  bool keepBest = true;         ///< and those of every epoch that is better than all before
  std::uint64_t seed = 1001;
  Unseeded unseeded = Unseeded::None;
};

/// The described parameters of a TrainingRecipe (all but name, title and about).
const Params& recipeParams();
/// The built-in recipes, in the order in which people should see them.
const std::vector<TrainingRecipe>& recipes();
/// A built-in recipe's name, or a JSON file: of a recipe, or of an object with one under "recipe", such as a
/// run's config.json. Throws Error with the nearest names.
TrainingRecipe recipeFrom(const std::string& nameOrFile);
Json toJson(const TrainingRecipe& recipe);
TrainingRecipe recipeFromJson(const Json& json);
/// The network that a recipe trains: one output for BinaryCrossEntropy and MeanSquaredError, otherwise one a
/// class. Throws Error when it cannot be built.
Graph networkGraph(const TrainingRecipe& recipe, int classes);
/// False for regression, whose numbers the program draws; all others learn from pictures.
bool needsData(const TrainingRecipe& recipe);
/// Throws Error when parts do not go together (a class count and a loss, a side and a network).
void requireConsistent(const TrainingRecipe& recipe, int classes, bool hasMasks);

}  // namespace hp
