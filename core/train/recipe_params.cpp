// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/train/recipe.h"

namespace hp {
namespace {

using R = TrainingRecipe;

constexpr double kMostSeeds = 9e15;  // whole numbers that a double holds

ParamInfo about(const char* id, const char* label, const char* help) {
  return {.id = id, .label = label, .help = help};
}

ParamInfo ranged(ParamInfo info, double min, double max, double step) {
  info.min = min;
  info.max = max;
  info.step = step;
  return info;
}

ParamInfo logarithmic(ParamInfo info, double min, double max) {
  info.logarithmic = true;
  return ranged(std::move(info), min, max, 1);
}

ParamInfo choice(ParamInfo info, std::vector<Choice> choices) {
  info.choices = std::move(choices);
  return info;
}

ParamInfo shownIf(ParamInfo info, const char* param, std::vector<std::string> values) {
  info.shownIf = {param, std::move(values)};
  return info;
}

ParamInfo advanced(ParamInfo info) {
  info.advanced = true;
  return info;
}

Params networkParams() {
  return {
      param(&R::architecture, about("architecture", HP_TEXT("Train", "Architecture"),
                                    HP_TEXT("Train", "The network to train, by its id."))),
      param(&R::side, ranged(about("side", HP_TEXT("Train", "Side"),
                                   HP_TEXT("Train", "Height and width of the network's input, in pixels.")),
                             1, 1024, 1)),
      param(&R::weights,
            about("weights", HP_TEXT("Train", "Weights"),
                  HP_TEXT("Train", "A weights file to begin from; empty: from scratch.")),
            ParamKind::Path),
      param(&R::freeze,
            advanced(about("freeze", HP_TEXT("Train", "Freeze"),
                           HP_TEXT("Train",
                                   "With a weights file: only the last layer learns, or the decoder of a "
                                   "network that has one; batch statistics move on.")))),
      param(&R::initialisation,
            choice(about("initialisation", HP_TEXT("Train", "Initialisation"),
                         HP_TEXT("Train", "How weights begin when no file gives them.")),
                   {{"glorot", HP_TEXT("Train", "Glorot (Keras)")},
                    {"glorot-by-shape", HP_TEXT("Train", "Glorot, equal for equal shapes (Keras, seeded)")},
                    {"torch", HP_TEXT("Train", "LibTorch's default")},
                    {"he", HP_TEXT("Train", "He (residual networks)")},
                    {"torch-generator", HP_TEXT("Train", "LibTorch's default and generator")}})),
      param(&R::dropout,
            ranged(about("dropout", HP_TEXT("Train", "Dropout"),
                         HP_TEXT("Train", "Share of values that every dropout layer sets to zero.")),
                   0, 0.99, 0.05)),
      param(&R::batchNormMomentum,
            advanced(ranged(about("batch-norm-momentum", HP_TEXT("Train", "Batch norm momentum"),
                                  HP_TEXT("Train",
                                          "Share of the old running statistics that a step keeps; LibTorch "
                                          "calls one minus this the momentum.")),
                            0, 1, 0.01))),
  };
}

Params optimiserParams() {
  return {
      param(&R::loss,
            choice(about("loss", HP_TEXT("Train", "Loss"), HP_TEXT("Train", "What training lowers.")),
                   {{"binary-cross-entropy", HP_TEXT("Train", "Binary cross-entropy")},
                    {"cross-entropy", HP_TEXT("Train", "Cross-entropy")},
                    {"mean-squared-error", HP_TEXT("Train", "Mean squared error")},
                    {"soft-iou", HP_TEXT("Train", "Intersection over union")}})),
      param(&R::optimiser, choice(about("optimiser", HP_TEXT("Train", "Optimiser"),
                                        HP_TEXT("Train", "How gradients change weights.")),
                                  {{"rmsprop-keras", HP_TEXT("Train", "RMSprop (Keras)")},
                                   {"rmsprop-torch", HP_TEXT("Train", "RMSprop (LibTorch)")},
                                   {"sgd", HP_TEXT("Train", "SGD")},
                                   {"adam", HP_TEXT("Train", "Adam")},
                                   {"adamw", HP_TEXT("Train", "AdamW")}})),
      param(&R::learningRate, logarithmic(about("learning-rate", HP_TEXT("Train", "Learning rate"),
                                                HP_TEXT("Train", "Size of a step; the schedule's highest.")),
                                          1e-12, 100)),
      param(&R::decay, shownIf(advanced(ranged(about("decay", HP_TEXT("Train", "Decay"),
                                                     HP_TEXT("Train",
                                                             "RMSprop: share of the old mean square that a "
                                                             "step keeps (rho, alpha).")),
                                               0, 1, 0.01)),
                               "optimiser", {"rmsprop-keras", "rmsprop-torch"})),
      param(&R::momentum,
            shownIf(ranged(about("momentum", HP_TEXT("Train", "Momentum"),
                                 HP_TEXT("Train", "Share of the last step that goes into the next.")),
                           0, 1, 0.1),
                    "optimiser", {"rmsprop-keras", "rmsprop-torch", "sgd"})),
      param(&R::nesterov, shownIf(advanced(about("nesterov", HP_TEXT("Train", "Nesterov"),
                                                 HP_TEXT("Train", "Momentum looks one step ahead."))),
                                  "optimiser", {"sgd"})),
      param(&R::beta1, shownIf(advanced(ranged(about("beta1", HP_TEXT("Train", "Beta 1"),
                                                     HP_TEXT("Train", "Adam: share of the old mean kept.")),
                                               0, 0.999999, 0.01)),
                               "optimiser", {"adam", "adamw"})),
      param(&R::beta2,
            shownIf(advanced(ranged(about("beta2", HP_TEXT("Train", "Beta 2"),
                                          HP_TEXT("Train", "Adam: share of the old mean square kept.")),
                                    0, 0.999999, 0.001)),
                    "optimiser", {"adam", "adamw"})),
      param(&R::epsilon, shownIf(advanced(logarithmic(about("epsilon", HP_TEXT("Train", "Epsilon"),
                                                            HP_TEXT("Train", "Keeps the quotient finite.")),
                                                      1e-16, 1)),
                                 "optimiser", {"rmsprop-keras", "rmsprop-torch", "adam", "adamw"})),
      param(&R::weightDecay,
            ranged(about("weight-decay", HP_TEXT("Train", "Weight decay"),
                         HP_TEXT("Train",
                                 "Pulls weights towards zero: added to the gradient, or applied to "
                                 "the weights themselves by AdamW.")),
                   0, 1, 1e-4)),
      param(&R::classWeights, advanced(about("class-weights", HP_TEXT("Train", "Class weights"),
                                             HP_TEXT("Train",
                                                     "Rare classes count more in the loss, by their inverse "
                                                     "frequency.")))),
  };
}

Params scheduleParams() {
  return {
      param(&R::schedule, choice(about("schedule", HP_TEXT("Train", "Schedule"),
                                       HP_TEXT("Train", "How the learning rate changes with time.")),
                                 {{"constant", HP_TEXT("Train", "Constant")},
                                  {"step", HP_TEXT("Train", "Steps")},
                                  {"cosine", HP_TEXT("Train", "Cosine")},
                                  {"one-cycle", HP_TEXT("Train", "One cycle")}})),
      param(&R::scheduleEvery, shownIf(ranged(about("schedule-every", HP_TEXT("Train", "Epochs a step"),
                                                    HP_TEXT("Train", "Epochs between two lowerings.")),
                                              1, 1e6, 1),
                                       "schedule", {"step"})),
      param(&R::scheduleFactor,
            shownIf(ranged(about("schedule-factor", HP_TEXT("Train", "Factor"),
                                 HP_TEXT("Train", "What a lowering multiplies the learning rate by.")),
                           1e-6, 1, 0.1),
                    "schedule", {"step"})),
      param(&R::warmUp, advanced(ranged(about("warm-up", HP_TEXT("Train", "Warm-up"),
                                              HP_TEXT("Train",
                                                      "Epochs in which the learning rate rises from "
                                                      "nothing in a straight line.")),
                                        0, 1e6, 1))),
      param(&R::epochs, ranged(about("epochs", HP_TEXT("Train", "Epochs"),
                                     HP_TEXT("Train", "How often every picture is shown.")),
                               1, 1e6, 1)),
      param(&R::batch, ranged(about("batch", HP_TEXT("Train", "Batch"),
                                    HP_TEXT("Train", "Pictures a step; more need more memory.")),
                              1, 65536, 1)),
      param(&R::patience,
            ranged(about("patience", HP_TEXT("Train", "Patience"),
                         HP_TEXT("Train",
                                 "Epochs without a better validation loss before training ends; 0: "
                                 "never early.")),
                   0, 1e6, 1)),
      param(&R::keepEvery,
            advanced(ranged(about("keep-every", HP_TEXT("Train", "Keep every"),
                                  HP_TEXT("Train",
                                          "Epochs between kept weights; the best and the last are "
                                          "always kept.")),
                            1, 1e6, 1))),
  };
}

Params dataParams() {
  return {
      param(&R::order,
            advanced(choice(about("order", HP_TEXT("Train", "Order"),
                                  HP_TEXT("Train",
                                          "How pictures are shuffled: all anew every epoch, or once "
                                          "and then through a buffer of eight batches, as Keras "
                                          "does.")),
                            {{"full", HP_TEXT("Train", "Full shuffle")},
                             {"keras-buffer", HP_TEXT("Train", "Keras' buffer")}}))),
      param(&R::flip, about("flip", HP_TEXT("Train", "Flip"),
                            HP_TEXT("Train", "Training pictures are mirrored left to right half the time."))),
      param(&R::rotation, ranged(about("rotation", HP_TEXT("Train", "Rotation"),
                                       HP_TEXT("Train",
                                               "Training pictures are turned by up to this share of "
                                               "a full turn either way.")),
                                 0, 0.5, 0.05)),
      param(&R::zoom, ranged(about("zoom", HP_TEXT("Train", "Zoom"),
                                   HP_TEXT("Train",
                                           "Training pictures are zoomed by up to this share in and "
                                           "out.")),
                             0, 0.9, 0.05)),
      param(&R::resize,
            advanced(choice(about("resize", HP_TEXT("Train", "Resizing"),
                                  HP_TEXT("Train",
                                          "How pictures get the input's size: as Keras does "
                                          "(bilinear, not antialiased), or as torchvision does.")),
                            {{"keras", HP_TEXT("Train", "As Keras")},
                             {"torchvision", HP_TEXT("Train", "As torchvision")}}))),
      param(&R::normalise,
            about("normalise", HP_TEXT("Train", "Normalise"),
                  HP_TEXT("Train",
                          "Colours by ImageNet's mean and deviation, as weights files trained on "
                          "ImageNet expect."))),
      param(&R::permuteLabels,
            advanced(about("permute-labels", HP_TEXT("Train", "Permute labels"),
                           HP_TEXT("Train",
                                   "Shuffles the labels of the training pictures. What such a "
                                   "network learns has nothing to do with their content, and a good "
                                   "explanation shows it.")))),
      param(&R::targetScale,
            shownIf(advanced(ranged(about("target-scale", HP_TEXT("Train", "Scale of targets"),
                                          HP_TEXT("Train",
                                                  "What the drawn numbers that a regression learns are "
                                                  "multiplied by.")),
                                    -1e6, 1e6, 0.01)),
                    "loss", {"mean-squared-error"})),
      param(&R::seed, ranged(about("seed", HP_TEXT("Train", "Seed"),
                                   HP_TEXT("Train", "Begins every stream of random numbers.")),
                             0, kMostSeeds, 1)),
      param(&R::unseeded,
            advanced(choice(about("unseeded", HP_TEXT("Train", "Unseeded"),
                                  HP_TEXT("Train",
                                          "Leaves one source of randomness without a seed, to show "
                                          "what that does.")),
                            {{"none", HP_TEXT("Train", "None")},
                             {"initialisation", HP_TEXT("Train", "Initialisation")},
                             {"order", HP_TEXT("Train", "Order")},
                             {"augmentation", HP_TEXT("Train", "Augmentation")},
                             {"dropout", HP_TEXT("Train", "Dropout")}}))),
  };
}

Params joined() {
  Params all;
  for (const auto& part : {networkParams, optimiserParams, scheduleParams, dataParams}) {
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
