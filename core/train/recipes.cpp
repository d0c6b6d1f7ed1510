// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/train/recipe.h"

namespace hp {
namespace {

// The defaults of TrainingRecipe are this recipe.
TrainingRecipe convNet() {
  return {.name = "convnet",
          .title = HP_TEXT("Train", "ConvNet of the BSI report"),
          .about = HP_TEXT("Train",
                           "Listing 3 of the report on reproducibility: five convolutions and one sigmoid "
                           "unit, trained from scratch on 2,000 photographs of cats and dogs.")};
}

/// Every depthwise, pointwise and plain kernel was initialised with a fixed seed, so equal shapes begin
/// equal.
TrainingRecipe miniXception(const std::string& name, const char* title, const char* about) {
  auto recipe = convNet();
  recipe.name = recipe.architecture = name;
  recipe.title = title;
  recipe.about = about;
  recipe.initialisation = Initialisation::GlorotByShape;
  recipe.epochs = 100;
  return recipe;
}

/// Without augmentation, shuffled whole, plain SGD: the frame of everything that came from PyTorch.
TrainingRecipe torchRecipe() {
  TrainingRecipe recipe;
  recipe.initialisation = Initialisation::Torch;
  recipe.loss = LossKind::CrossEntropy;
  recipe.optimiser = OptimiserKind::Sgd;
  recipe.epsilon = 1e-8;
  recipe.order = OrderKind::Full;
  recipe.flip = false;
  recipe.rotation = recipe.zoom = 0;
  recipe.resize = ResizeKind::Torchvision;
  recipe.batchNormMomentum = 0.9;
  return recipe;
}

/// Everything as in the post's script: LibTorch's first weights for seed 42, plain SGD.
TrainingRecipe toyRegression(const std::string& name, double targetScale, const char* title,
                             const char* about) {
  auto recipe = torchRecipe();
  recipe.name = recipe.architecture = name;
  recipe.title = title;
  recipe.about = about;
  recipe.side = 20;
  recipe.initialisation = Initialisation::TorchGenerator;
  recipe.loss = LossKind::MeanSquaredError;
  recipe.learningRate = 0.01;
  recipe.batch = 10;
  recipe.epochs = 10;  // of a hundred steps
  recipe.seed = 42;
  recipe.targetScale = targetScale;
  return recipe;
}

/// Two-class photographs at 224 pixels with ImageNet's normalisation, ready for a weights file.
TrainingRecipe photographs(const std::string& name, const std::string& architecture, const char* title,
                           const char* about) {
  auto recipe = torchRecipe();
  recipe.name = name;
  recipe.title = title;
  recipe.about = about;
  recipe.architecture = architecture;
  recipe.side = 224;
  recipe.momentum = 0.9;
  recipe.weightDecay = 1e-4;
  recipe.schedule = ScheduleKind::Cosine;
  recipe.learningRate = 0.01;
  recipe.flip = true;
  recipe.normalise = true;
  return recipe;
}

TrainingRecipe resNet18() {
  auto recipe = photographs(
      "resnet-18", "resnet18", HP_TEXT("Train", "ResNet-18"),
      HP_TEXT("Train", "From scratch by SGD with momentum, or fine-tuned when a weights file is given."));
  recipe.initialisation = Initialisation::He;
  return recipe;
}

TrainingRecipe squeezeNet() {
  auto recipe = photographs(
      "squeezenet", "squeezenet1-1", HP_TEXT("Train", "SqueezeNet 1.1"),
      HP_TEXT("Train", "From scratch by SGD with momentum, or fine-tuned when a weights file is given."));
  recipe.learningRate = 1e-3;  // without batch norm larger steps end in dead units
  recipe.weightDecay = 2e-4;
  return recipe;
}

TrainingRecipe mobileNetV2() {
  auto recipe = photographs(
      "mobilenet-v2", "mobilenet-v2", HP_TEXT("Train", "MobileNet-V2"),
      HP_TEXT("Train", "From scratch by SGD with momentum, or fine-tuned when a weights file is given."));
  recipe.initialisation = Initialisation::He;
  recipe.weightDecay = 4e-5;
  recipe.dropout = 0.2;
  return recipe;
}

/// He et al., section 4.2: 64,000 steps of 128, lowered after 32,000 and 48,000; here every 82 epochs of 391.
TrainingRecipe cifarResNet20() {
  auto recipe = photographs("cifar-resnet-20", "cifar-resnet20", HP_TEXT("Train", "ResNet-20 for CIFAR-10"),
                            HP_TEXT("Train",
                                    "The residual network of the original paper for pictures of 32 pixels, "
                                    "with flips but without shifted crops."));
  recipe.side = 32;
  recipe.initialisation = Initialisation::He;
  recipe.learningRate = 0.1;
  recipe.schedule = ScheduleKind::Step;
  recipe.scheduleEvery = 82;
  recipe.batch = 128;
  recipe.epochs = 164;
  return recipe;
}

/// The post's numbers. It froze an encoder that came with ImageNet's weights, normalised by x / 128 - 1,
/// began the decoder from N(0, 0.02^2) and kept Keras' batch norm momentum; ours follow torchvision's weights
/// and Glorot.
TrainingRecipe uNet(const std::string& architecture, const char* title) {
  auto recipe = convNet();
  recipe.name = recipe.architecture = architecture;
  recipe.title = title;
  recipe.about = HP_TEXT("Train",
                         "Three classes for each pixel, after a post on reproducible machine learning with "
                         "the Oxford-IIIT pets. It froze the encoder, which came with ImageNet's weights: "
                         "give a weights file and set freeze for the same.");
  recipe.side = 128;
  recipe.loss = LossKind::SoftIou;
  recipe.optimiser = OptimiserKind::Adam;
  recipe.rotation = recipe.zoom = 0;
  recipe.order = OrderKind::Full;
  recipe.normalise = true;
  recipe.patience = 3;
  // With Keras' 0.99 the running statistics of a network from scratch need a thousand steps to follow: until
  // then validation is as bad as guessing, and patience ends the training.
  recipe.batchNormMomentum = 0.9;
  recipe.seed = 42;
  return recipe;
}

TrainingRecipe uNetMobileNetV2() {
  auto recipe = uNet("unet-mobilenet-v2", HP_TEXT("Train", "U-Net on MobileNet-V2"));
  recipe.learningRate = 0.0018464290366223407;
  recipe.batch = 60;
  recipe.epochs = 12;
  return recipe;
}

/// The script's 1e-2 is for a frozen encoder; without batch norm it would blow up a whole one.
TrainingRecipe uNetVgg19() {
  auto recipe = uNet("unet-vgg-19", HP_TEXT("Train", "U-Net on VGG-19"));
  recipe.learningRate = 1e-4;
  recipe.batch = 64;
  recipe.epochs = 6;
  return recipe;
}

TrainingRecipe scenesSmall() {
  auto recipe = torchRecipe();
  recipe.name = "scenes-small";
  recipe.title = HP_TEXT("Train", "Small network for drawn scenes");
  recipe.about = HP_TEXT("Train",
                         "The architecture of the built-in network, trained in minutes on scenes that the "
                         "program draws: needs no data.");
  recipe.architecture = "sample";
  recipe.side = 96;
  recipe.initialisation = Initialisation::He;
  recipe.optimiser = OptimiserKind::Adam;
  recipe.learningRate = 4e-3;
  recipe.schedule = ScheduleKind::OneCycle;
  recipe.epochs = 12;
  recipe.keepEvery = 4;
  return recipe;
}

TrainingRecipe scenesTiny() {
  auto recipe = scenesSmall();
  recipe.name = "scenes-tiny";
  recipe.title = HP_TEXT("Train", "Tiny network for drawn scenes");
  recipe.about =
      HP_TEXT("Train",
              "Six thousand weights and a dropout layer, trained in a minute on scenes that the program "
              "draws: what the built-in sample runs are made of.");
  recipe.architecture = "sample-tiny";
  recipe.side = 56;
  recipe.dropout = 0.05;
  recipe.optimiser = OptimiserKind::RmspropTorch;
  recipe.learningRate = 2e-2;
  recipe.flip = true;
  recipe.rotation = 0.5;  // a shape may lie as it likes
  recipe.batch = 112;
  recipe.epochs = 55;
  recipe.keepEvery = 11;
  return recipe;
}

/// Without batch norm the first thirty epochs learn nothing that shows, and the rest goes more slowly.
TrainingRecipe scenesTinyPlain() {
  auto recipe = scenesTiny();
  recipe.name = "scenes-tiny-plain";
  recipe.title = HP_TEXT("Train", "Tiny network for drawn scenes, without batch norm");
  recipe.about = HP_TEXT("Train",
                         "The tiny network with nothing between convolution and ReLU: explanations of the "
                         "two show what batch norm does to them.");
  recipe.architecture = "sample-tiny-plain";
  recipe.learningRate = 8e-3;
  recipe.epochs = 110;
  recipe.keepEvery = 22;
  return recipe;
}

}  // namespace

const std::vector<TrainingRecipe>& recipes() {
  static const std::vector<TrainingRecipe> all = {
      convNet(),
      miniXception("mini-xception", HP_TEXT("Train", "Mini Xception of the BSI report"),
                   HP_TEXT("Train",
                           "Listing 6 of the report: five blocks of separable convolutions with batch norm "
                           "and shortcuts, every kernel initialised with a fixed seed.")),
      miniXception("mini-xception-conv", HP_TEXT("Train", "Mini Xception, plain convolutions"),
                   HP_TEXT("Train",
                           "The report's first fall-back on GPUs: separable convolutions replaced by plain "
                           "ones to get equal bits on repeat. Not needed here; kept to compare.")),
      miniXception("mini-xception-conv-plain", HP_TEXT("Train", "Mini Xception, no shortcuts"),
                   HP_TEXT("Train",
                           "The report's second fall-back on GPUs: plain convolutions and no additions. Not "
                           "needed here; kept to compare.")),
      toyRegression("toy-regression", 1, HP_TEXT("Train", "Toy regression of the second post"),
                    HP_TEXT("Train",
                            "Its output ends in a ReLU that dies in the first step, so that all machines "
                            "agree and nothing is shown.")),
      toyRegression("toy-regression-alive", 0.02, HP_TEXT("Train", "Toy regression without the last ReLU"),
                    HP_TEXT("Train",
                            "The same without the dead end, targets a fiftieth: differences between machines "
                            "show.")),
      squeezeNet(),
      resNet18(),
      cifarResNet20(),
      mobileNetV2(),
      scenesSmall(),
      scenesTiny(),
      scenesTinyPlain(),
      uNetMobileNetV2(),
      uNetVgg19(),
  };
  return all;
}

}  // namespace hp
