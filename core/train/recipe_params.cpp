// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/params/most_seed.h"
#include "core/train/learning_params.h"
#include "core/train/recipe.h"

namespace hp {
namespace {

using R = TrainingRecipe;

Params networkParams() {
  return {
      param(&R::architecture, {.id = "architecture",
                               .label = HP_TEXT("Train", "Architecture"),
                               .help = HP_TEXT("Train", "The network to train, by its id.")}),
      param(&R::side, {.id = "side",
                       .label = HP_TEXT("Train", "Side"),
                       .help = HP_TEXT("Train", "Height and width of the network's input, in pixels."),
                       .min = 1,
                       .max = 1024}),
      param(&R::weights,
            {.id = "weights",
             .label = HP_TEXT("Train", "Weights"),
             .help = HP_TEXT("Train", "A weights file to begin from; empty: from scratch.")},
            ParamKind::Path),
      param(&R::freeze, {.id = "freeze",
                         .label = HP_TEXT("Train", "Freeze"),
                         .help = HP_TEXT("Train",
                                         "With a weights file: only the last layer learns, or the decoder of "
                                         "a network that has one. Batch norms of the rest compute as in "
                                         "inference, with the statistics of the file."),
                         .advanced = true}),
      param(&R::initialisation,
            {.id = "initialisation",
             .label = HP_TEXT("Train", "Initialisation"),
             .help = HP_TEXT("Train", "How weights begin when no file gives them."),
             .choices = {{"glorot", HP_TEXT("Train", "Glorot (Keras)")},
                         {"glorot-by-shape",
                          HP_TEXT("Train", "Glorot, equal for equal shapes (Keras, seeded)")},
                         {"torch", HP_TEXT("Train", "LibTorch's default")},
                         {"he", HP_TEXT("Train", "He (residual networks)")},
                         {"torch-generator", HP_TEXT("Train", "LibTorch's default and generator")}}}),
      param(&R::dropout, {.id = "dropout",
                          .label = HP_TEXT("Train", "Dropout"),
                          .help = HP_TEXT("Train", "Share of values that every dropout layer sets to zero."),
                          .max = 0.99,
                          .step = 0.05}),
      param(&R::batchNormMomentum,
            {.id = "batch-norm-momentum",
             .label = HP_TEXT("Train", "Batch norm momentum"),
             .help = HP_TEXT("Train",
                             "Share of the old running statistics that a step keeps; LibTorch calls one "
                             "minus this the momentum."),
             .max = 1,
             .step = 0.01,
             .advanced = true}),
  };
}

Params pictureParams() {
  return {
      param(&R::order,
            {.id = "order",
             .label = HP_TEXT("Train", "Order"),
             .help = HP_TEXT("Train",
                             "How pictures are shuffled: all anew every epoch, or once and then through a "
                             "buffer of eight batches, as Keras does."),
             .advanced = true,
             .choices = {{"full", HP_TEXT("Train", "Full shuffle")},
                         {"keras-buffer", HP_TEXT("Train", "Keras' buffer")}}}),
      param(&R::flip,
            {.id = "flip",
             .label = HP_TEXT("Train", "Flip"),
             .help = HP_TEXT("Train", "Training pictures are mirrored left to right half the time.")}),
      param(&R::rotation,
            {.id = "rotation",
             .label = HP_TEXT("Train", "Rotation"),
             .help = HP_TEXT("Train",
                             "Training pictures are turned by up to this share of a full turn either way."),
             .max = 0.5,
             .step = 0.05}),
      param(&R::zoom,
            {.id = "zoom",
             .label = HP_TEXT("Train", "Zoom"),
             .help = HP_TEXT("Train", "Training pictures are zoomed by up to this share in and out."),
             .max = 0.9,
             .step = 0.05}),
      param(&R::resize,
            {.id = "resize",
             .label = HP_TEXT("Train", "Resizing"),
             .help = HP_TEXT("Train",
                             "How pictures get the input's size: as Keras does (bilinear, not antialiased), "
                             "or as torchvision does."),
             .advanced = true,
             .choices = {{"keras", HP_TEXT("Train", "As Keras")},
                         {"torchvision", HP_TEXT("Train", "As torchvision")}}}),
      param(&R::normalise,
            {.id = "normalise",
             .label = HP_TEXT("Train", "Normalise"),
             .help = HP_TEXT("Train",
                             "Colours by ImageNet's mean and deviation, as weights files trained on ImageNet "
                             "expect.")}),
  };
}

Params labelAndSeedParams() {
  return {
      param(&R::permuteLabels,
            {.id = "permute-labels",
             .label = HP_TEXT("Train", "Permute labels"),
             .help = HP_TEXT("Train",
                             "Shuffles the labels of the training pictures. What such a network learns has "
                             "nothing to do with their content, and a good explanation shows it."),
             .advanced = true}),
      param(&R::targetScale,
            {.id = "target-scale",
             .label = HP_TEXT("Train", "Scale of targets"),
             .help = HP_TEXT("Train", "What the drawn numbers that a regression learns are multiplied by."),
             .min = -1e6,
             .max = 1e6,
             .step = 0.01,
             .advanced = true,
             .shownIf = {"loss", {"mean-squared-error"}}}),
      param(&R::seed, {.id = "seed",
                       .label = HP_TEXT("Train", "Seed"),
                       .help = HP_TEXT("Train", "Begins every stream of random numbers."),
                       .max = kMostSeed}),
      param(&R::unseeded,
            {.id = "unseeded",
             .label = HP_TEXT("Train", "Unseeded"),
             .help =
                 HP_TEXT("Train", "Leaves one source of randomness without a seed, to show what that does."),
             .advanced = true,
             .choices = {{"none", HP_TEXT("Train", "None")},
                         {"initialisation", HP_TEXT("Train", "Initialisation")},
                         {"order", HP_TEXT("Train", "Order")},
                         {"augmentation", HP_TEXT("Train", "Augmentation")},
                         {"dropout", HP_TEXT("Train", "Dropout")}}}),
  };
}

Params joined() {
  Params all;
  for (const auto& part : {networkParams, learningParams, pictureParams, labelAndSeedParams}) {
    for (auto& one : part()) all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

const Params& recipeParams() {
  static const Params all = joined();
  return all;
}

}  // namespace hp
