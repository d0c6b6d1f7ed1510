// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/sample_comparison.h"

#include <cmath>

namespace hp::test {
namespace {

constexpr std::int64_t kStepsPerEpoch = 63;

std::shared_ptr<ComparedRun> sampleRun(const std::string& name, double phase) {
  auto run = std::make_shared<ComparedRun>();
  run->path = "/secret/place/" + name;
  run->name = name;
  run->program = "heatproof 0.1.0";
  run->config =
      R"({"recipe": {"title": "ConvNet", "architecture": "convnet", "seed": 1001, "flip": true}, "mode": "deterministic"})";
  run->environment = R"({"program": {"heatproof": "0.1.0", "instruction set": ")" +
                     std::string(phase > 0 ? "SSE4.1" : "AVX2") + R"(", "threads": "1"}, "device": "cpu"})";
  run->classNames = {"cats", "dogs"};
  run->files = {{.id = "a.jpg", .label = "cats", .split = "train"},
                {.id = "b.jpg", .label = "dogs", .split = "train"}};
  run->finished = true;
  for (std::int64_t epoch = 1; epoch <= 30; ++epoch) {
    const double x = static_cast<double>(epoch);
    const double loss = 0.7 * std::exp(-x / 12) + 0.02 * std::sin(2.3 * x + phase);
    run->epochs.push_back({.epoch = epoch,
                           .step = epoch * kStepsPerEpoch,
                           .validationLoss = loss,
                           .validationAccuracy = 1 - loss / 1.4,
                           .validationExamples = 1000,
                           .seconds = 12.5,
                           .peakMemory = 400 << 20});
    run->curves["loss/validation"].push_back({epoch * kStepsPerEpoch, epoch, loss});
    run->curves["accuracy/validation"].push_back({epoch * kStepsPerEpoch, epoch, 1 - loss / 1.4});
  }
  run->events = {{.step = 0,
                  .kind = "started",
                  .text = "Started: heatproof-cli train --data /secret/data",
                  .time = "2026-11-22T23:52:10Z"}};
  return run;
}

TensorDifference sampleTensor(const std::string& name, const Shape& shape, double relative) {
  TensorDifference tensor;
  tensor.name = name;
  tensor.shape = shape;
  tensor.count = elementCount(shape);
  tensor.equal = tensor.count / 10;
  tensor.signFlips = tensor.count / 50;
  tensor.maxAbs = relative / 10;
  tensor.meanAbs = relative / 100;
  tensor.relativeL2 = relative;
  tensor.cosine = 1 - relative / 10;
  tensor.maxUlp = 123456;
  tensor.ulpHistogram[0] = tensor.equal;
  tensor.ulpHistogram[12] = tensor.count - tensor.equal;
  return tensor;
}

WeightsDifference sampleWeights(double scale) {
  WeightsDifference weights;
  const std::vector<std::pair<std::string, Shape>> tensors{
      {"conv1.weight", {32, 3, 3, 3}},    {"conv1.bias", {32}},  {"conv2.weight", {64, 32, 3, 3}},
      {"conv5.weight", {256, 256, 3, 3}}, {"conv5.bias", {256}}, {"dense.weight", {1, 12544}}};
  double relative = 0.2152;
  for (const auto& [name, shape] : tensors) {
    weights.tensors.push_back(sampleTensor(name, shape, scale * relative));
    relative *= 1.4;
  }
  weights.all = sampleTensor("", {991041}, scale * 0.88);
  return weights;
}

PredictionsDifference samplePredictions() {
  PredictionsDifference predictions;
  predictions.pictures = 1000;
  predictions.agreeing = 962;
  predictions.maxLogitDifference = 2.5;
  predictions.maxProbabilityDifference = 0.61;
  predictions.baselineAccuracy = 0.849;
  predictions.candidateAccuracy = 0.836;
  predictions.test = {.onlyFirstRight = 25, .onlySecondRight = 12, .statistic = 3.89, .pValue = 0.0486};
  for (int i = 0; i < 38; ++i)
    predictions.flips.push_back({.id = "dogs/dog." + std::to_string(1000 + i) + ".jpg",
                                 .label = i % 2,
                                 .baseline = 1,
                                 .candidate = 0,
                                 .baselineProbability = 0.88 - 0.01 * i,
                                 .candidateProbability = 0.76 - 0.005 * i});
  return predictions;
}

}  // namespace

std::shared_ptr<RunComparison> sampleComparison() {
  auto comparison = std::make_shared<RunComparison>();
  comparison->baseline = sampleRun("convnet-avx2", 0);
  comparison->candidate = sampleRun("convnet-sse41", 1);
  comparison->epoch = 30;
  comparison->settings = {
      {SettingGroup::Configuration, "recipe.seed", "seed", "1001", "1001", false},
      {SettingGroup::Environment, "environment.program.instruction set", "instruction set", "AVX2", "SSE4.1",
       true},
      {SettingGroup::Environment, "environment.program.threads", "threads", "1", std::nullopt, true}};
  comparison->trace = {.comparable = true,
                       .commonSteps = 1890,
                       .first = FirstDivergence{.step = 64,
                                                .epoch = 2,
                                                .part = DivergedPart::Gradient,
                                                .tensor = "conv1.weight",
                                                .tensors = {"conv1.weight"},
                                                .lossBaseline = 0.6,
                                                .lossCandidate = 0.6}};
  comparison->reasons = {
      {.key = "environment.program.instruction set",
       .title = "Instruction set",
       .sentence = "AVX2 and SSE4.1 sum in another order, which changes every convolution.",
       .strength = 3},
      {.key = "environment.program.threads",
       .title = "Threads",
       .sentence = "The number of threads is known of one run only.",
       .strength = 1}};
  comparison->weights = sampleWeights(1);
  comparison->predictions = samplePredictions();
  comparison->accuracy = compareAccuracies(0.849, 1000, 0.836, 1000);
  comparison->verdict = Verdict::Indistinguishable;
  comparison->why =
      "The weights differ, and the accuracies of 1,000 images do not differ by more than chance.";
  return comparison;
}

ComparisonReport sampleReport() {
  ComparisonReport report;
  report.comparisons = {sampleComparison()};
  auto overTime = std::make_shared<WeightsOverTime>();
  for (const std::int64_t epoch : {1, 5, 10, 15, 20, 25, 30})
    overTime->epochs.push_back({epoch, sampleWeights(static_cast<double>(epoch - 1) / 30)});
  for (auto& tensor : overTime->epochs[0].weights.tensors) tensor.equal = tensor.count;
  report.overTime = {overTime};
  report.files = {{"convnet-avx2", "weights/epoch-0030.safetensors", std::string(64, 'a'), ""},
                  {"convnet-sse41", "weights/epoch-0030.safetensors", "", "cannot be read"}};
  report.created = "2026-11-23T03:16:00Z";
  return report;
}

}  // namespace hp::test
