// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/compared_example.h"

namespace hp::test {

namespace {
constexpr std::int64_t kEpochs = 10, kSteps = 4;
}

ComparedRun exampleRun(const std::string& name, double shift) {
  ComparedRun run{.path = "/runs/" + name, .name = name, .classNames = {"cats", "dogs"}};
  run.seed = "1001";
  run.device = "cpu";
  run.bestAccuracy = 0.9 - shift;
  run.config = R"({"recipe": {"seed": 1001}, "device": "cpu", "threads": 1})";
  for (std::int64_t epoch = 1; epoch <= kEpochs; ++epoch) {
    const double loss = 2.0 / double(epoch) + shift * double(epoch),
                 accuracy = 0.5 + 0.04 * double(epoch) - shift;
    run.epochs.push_back({.epoch = epoch, .step = epoch * kSteps, .validationAccuracy = accuracy});
    run.curves["loss/validation"].push_back({epoch * kSteps, epoch, loss});
    run.curves["accuracy/validation"].push_back({epoch * kSteps, epoch, accuracy, 1000});
    run.weights[epoch] = "/runs/" + name + "/weights.safetensors";
  }
  for (std::int64_t step = 1; step <= kEpochs * kSteps; ++step)
    run.curves["loss/batch"].push_back({step, (step - 1) / kSteps + 1, 2.0 / double(step) + shift});
  return run;
}

TensorDifference exampleTensor(const std::string& name, double relative) {
  TensorDifference tensor{.name = name, .shape = {32, 3, 3, 3}, .count = 864};
  tensor.equal = relative > 0 ? 800 : 864;
  tensor.signFlips = relative > 0.5 ? 3 : 0;
  tensor.maxAbs = relative / 10;
  tensor.meanAbs = relative / 100;
  tensor.relativeL2 = relative;
  tensor.cosine = 1 - relative / 2;
  tensor.maxUlp = relative > 0 ? 1000 : 0;
  tensor.ulpHistogram[0] = tensor.equal;
  tensor.ulpHistogram[3] = tensor.count - tensor.equal;
  return tensor;
}

RunComparison exampleComparison() {
  RunComparison made{.baseline = std::make_shared<const ComparedRun>(exampleRun("convnet-avx2", 0)),
                     .candidate = std::make_shared<const ComparedRun>(exampleRun("convnet-sse41", 0.01)),
                     .epoch = kEpochs};
  made.settings = {{SettingGroup::Configuration, "recipe.seed", "seed", "1001", "1001", false},
                   {SettingGroup::Environment, "environment.program.instruction set", "instruction set",
                    "AVX2", "SSE4.1", true},
                   {SettingGroup::Environment, "environment.blas", "BLAS", std::nullopt, "OpenBLAS", true}};
  made.trace = {.comparable = true, .commonSteps = kEpochs * kSteps};
  made.trace.first = FirstDivergence{.step = 6,
                                     .epoch = 2,
                                     .part = DivergedPart::Gradient,
                                     .tensor = "conv1.weight",
                                     .tensors = {"conv1.weight"},
                                     .lossBaseline = 0.5,
                                     .lossCandidate = 0.5};
  made.reasons = {{"environment.program.instruction set", "Instruction set",
                   "AVX2 and SSE4.1 round sums of convolutions differently.", 3},
                  {"environment.blas", "BLAS", "Only one run names it <b>.", 1}};
  WeightsDifference weights{.tensors = {exampleTensor("conv1.weight", 0.2), exampleTensor("conv1.bias", 0),
                                        exampleTensor("dense.weight", 1.25)}};
  weights.all = exampleTensor("", 0.6);
  weights.all.count = 3 * 864;
  weights.onlyCandidate = {"head.weight"};
  made.weights = weights;
  PredictionsDifference predictions{.pictures = 1000, .agreeing = 962};
  for (int i = 0; i < 38; ++i)
    predictions.flips.push_back({"validation/cats/cat." + std::to_string(i) + ".jpg", 0, i % 2, 1 - i % 2,
                                 0.98 - 0.01 * i, 0.76 - 0.005 * i});
  predictions.test = {.onlyFirstRight = 21, .onlySecondRight = 17, .statistic = 0.24, .pValue = 0.627};
  made.predictions = predictions;
  made.accuracy = AccuracyComparison{.baseline = 0.849,
                                     .candidate = 0.836,
                                     .baselineExamples = 1000,
                                     .candidateExamples = 1000,
                                     .test = {.z = 0.8, .pValue = 0.42}};
  made.verdict = Verdict::Different;
  made.why = "The weights of epoch 10 differ by more than 4 units in the last place.";
  return made;
}

WeightsOverTime exampleOverTime() {
  WeightsOverTime made;
  for (std::int64_t epoch = 1; epoch <= 4; ++epoch) {
    EpochDifference each{.epoch = epoch};
    each.weights.tensors.push_back(exampleTensor("conv1.weight", 0.1 * double(epoch)));
    if (epoch != 3) each.weights.tensors.push_back(exampleTensor("conv1.bias", 0));
    each.weights.tensors.push_back(exampleTensor("dense.weight", 0.3 * double(epoch)));
    made.epochs.push_back(each);
  }
  return made;
}

}  // namespace hp::test
