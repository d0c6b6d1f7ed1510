// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/learning_params.h"

#include "core/base/text.h"
#include "core/train/recipe.h"

namespace hp {
namespace {

using R = TrainingRecipe;

constexpr double kMostEpochs = 1e6;

ShownIf forOptimisers(std::vector<std::string> ids) { return {"optimiser", std::move(ids)}; }

ShownIf forSteps() { return {"schedule", {"step"}}; }

Params lossParams() {
  return {
      param(&R::loss, {.id = "loss",
                       .label = HP_TEXT("Train", "Loss"),
                       .help = HP_TEXT("Train", "What training lowers."),
                       .choices = {{"binary-cross-entropy", HP_TEXT("Train", "Binary cross-entropy")},
                                   {"cross-entropy", HP_TEXT("Train", "Cross-entropy")},
                                   {"mean-squared-error", HP_TEXT("Train", "Mean squared error")},
                                   {"soft-iou", HP_TEXT("Train", "Intersection over union")}}}),
  };
}

Params optimiserParams() {
  return {
      param(&R::optimiser, {.id = "optimiser",
                            .label = HP_TEXT("Train", "Optimiser"),
                            .help = HP_TEXT("Train", "How gradients change weights."),
                            .choices = {{"rmsprop-keras", HP_TEXT("Train", "RMSprop (Keras)")},
                                        {"rmsprop-torch", HP_TEXT("Train", "RMSprop (LibTorch)")},
                                        {"sgd", HP_TEXT("Train", "SGD")},
                                        {"adam", HP_TEXT("Train", "Adam")},
                                        {"adamw", HP_TEXT("Train", "AdamW")}}}),
      param(&R::learningRate, {.id = "learning-rate",
                               .label = HP_TEXT("Train", "Learning rate"),
                               .help = HP_TEXT("Train", "Size of a step; the schedule's highest."),
                               .min = 1e-12,
                               .max = 100,
                               .logarithmic = true}),
      param(&R::decay, {.id = "decay",
                        .label = HP_TEXT("Train", "Decay"),
                        .help = HP_TEXT(
                            "Train", "RMSprop: share of the old mean square that a step keeps (rho, alpha)."),
                        .max = 1,
                        .step = 0.01,
                        .advanced = true,
                        .shownIf = forOptimisers({"rmsprop-keras", "rmsprop-torch"})}),
      param(&R::momentum, {.id = "momentum",
                           .label = HP_TEXT("Train", "Momentum"),
                           .help = HP_TEXT("Train", "Share of the last step that goes into the next."),
                           .max = 1,
                           .step = 0.1,
                           .shownIf = forOptimisers({"rmsprop-keras", "rmsprop-torch", "sgd"})}),
      param(&R::nesterov, {.id = "nesterov",
                           .label = HP_TEXT("Train", "Nesterov"),
                           .help = HP_TEXT("Train", "Momentum looks one step ahead."),
                           .advanced = true,
                           .shownIf = forOptimisers({"sgd"})}),
      param(&R::beta1, {.id = "beta1",
                        .label = HP_TEXT("Train", "Beta 1"),
                        .help = HP_TEXT("Train", "Adam: share of the old mean kept."),
                        .max = 0.999999,
                        .step = 0.01,
                        .advanced = true,
                        .shownIf = forOptimisers({"adam", "adamw"})}),
      param(&R::beta2, {.id = "beta2",
                        .label = HP_TEXT("Train", "Beta 2"),
                        .help = HP_TEXT("Train", "Adam: share of the old mean square kept."),
                        .max = 0.999999,
                        .step = 0.001,
                        .advanced = true,
                        .shownIf = forOptimisers({"adam", "adamw"})}),
      param(&R::epsilon, {.id = "epsilon",
                          .label = HP_TEXT("Train", "Epsilon"),
                          .help = HP_TEXT("Train", "Keeps the quotient finite."),
                          .min = 1e-16,
                          .max = 1,
                          .logarithmic = true,
                          .advanced = true,
                          .shownIf = forOptimisers({"rmsprop-keras", "rmsprop-torch", "adam", "adamw"})}),
      param(&R::weightDecay, {.id = "weight-decay",
                              .label = HP_TEXT("Train", "Weight decay"),
                              .help = HP_TEXT("Train",
                                              "Pulls weights towards zero: added to the gradient, or applied "
                                              "to the weights themselves by AdamW."),
                              .max = 1,
                              .step = 1e-4}),
      param(&R::classWeights,
            {.id = "class-weights",
             .label = HP_TEXT("Train", "Class weights"),
             .help = HP_TEXT("Train", "Rare classes count more in the loss, by their inverse frequency."),
             .advanced = true}),
  };
}

Params scheduleParams() {
  return {
      param(&R::schedule, {.id = "schedule",
                           .label = HP_TEXT("Train", "Schedule"),
                           .help = HP_TEXT("Train", "How the learning rate changes with time."),
                           .choices = {{"constant", HP_TEXT("Train", "Constant")},
                                       {"step", HP_TEXT("Train", "Steps")},
                                       {"cosine", HP_TEXT("Train", "Cosine")},
                                       {"one-cycle", HP_TEXT("Train", "One cycle")}}}),
      param(&R::scheduleEvery, {.id = "schedule-every",
                                .label = HP_TEXT("Train", "Epochs a step"),
                                .help = HP_TEXT("Train", "Epochs between two lowerings."),
                                .min = 1,
                                .max = kMostEpochs,
                                .shownIf = forSteps()}),
      param(&R::scheduleFactor, {.id = "schedule-factor",
                                 .label = HP_TEXT("Train", "Factor"),
                                 .help = HP_TEXT("Train", "What a lowering multiplies the learning rate by."),
                                 .min = 1e-6,
                                 .max = 1,
                                 .step = 0.1,
                                 .shownIf = forSteps()}),
      param(&R::warmUp,
            {.id = "warm-up",
             .label = HP_TEXT("Train", "Warm-up"),
             .help =
                 HP_TEXT("Train", "Epochs in which the learning rate rises from nothing in a straight line."),
             .max = kMostEpochs,
             .advanced = true}),
  };
}

Params lengthParams() {
  return {
      param(&R::epochs, {.id = "epochs",
                         .label = HP_TEXT("Train", "Epochs"),
                         .help = HP_TEXT("Train", "How often every picture is shown."),
                         .min = 1,
                         .max = kMostEpochs}),
      param(&R::batch, {.id = "batch",
                        .label = HP_TEXT("Train", "Batch"),
                        .help = HP_TEXT("Train", "Pictures a step; more need more memory."),
                        .min = 1,
                        .max = 65536}),
      param(&R::patience,
            {.id = "patience",
             .label = HP_TEXT("Train", "Patience"),
             .help = HP_TEXT("Train",
                             "Epochs without a better validation loss before training ends; 0: never early."),
             .max = kMostEpochs}),
      param(&R::keepEvery,
            {.id = "keep-every",
             .label = HP_TEXT("Train", "Keep every"),
             .help = HP_TEXT("Train", "Epochs between kept weights; the last are always kept."),
             .min = 1,
             .max = kMostEpochs,
             .advanced = true}),
      param(&R::keepBest,
            {.id = "keep-best",
             .label = HP_TEXT("Train", "Keep the best"),
             .help = HP_TEXT("Train", "Also keep the weights of every epoch that is better than all before."),
             .advanced = true}),
  };
}

}  // namespace

Params learningParams() {
  Params all;
  for (const auto& part : {lossParams, optimiserParams, scheduleParams, lengthParams}) {
    for (auto& one : part()) all.push_back(std::move(one));
  }
  return all;
}

}  // namespace hp
