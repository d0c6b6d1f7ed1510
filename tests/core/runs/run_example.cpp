// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/runs/run_example.h"

#include <bit>
#include <fstream>
#include <iterator>
#include <limits>

namespace hp::test {
namespace {

ShortDigest digestOf(const std::string& what, std::int64_t number) {
  const auto text = what + std::to_string(number);
  return shortDigest(text.data(), text.size());
}

}  // namespace

RunDescription exampleDescription() {
  return {.name = "scenes-1001",
          .program = "heatproof 0.1.0",
          .command = "heatproof-cli train --recipe convnet --data scenes: --out run",
          .config = R"({"seed": 1001})",
          .environment = R"({"threads": 2})",
          .dataset = R"({"@type": "sc:Dataset"})",
          .classNames = {"cat", "dog"},
          .tensors = {"conv.weight", "conv.bias"},
          .buffers = {"bn.running_mean"},
          .files = {{"cat/1.jpg", std::string(64, 'a'), std::string(64, 'b'), "cat", "train"},
                    {"odd\tna\\me\n.jpg", std::string(64, 'c'), std::string(64, 'd'), "dog", "validation"}}};
}

StepRecord exampleStep(std::int64_t step) {
  return {.attempt = 1,
          .step = step,
          .epoch = 1 + (step - 1) / 4,
          .loss = 0.7 / static_cast<double>(step),
          .learningRate = 1e-3,
          .examples = 32,
          .batch = digestOf("batch", step),
          .gradients = {digestOf("gradient of weight", step), digestOf("gradient of bias", step)},
          .weights = {digestOf("weight", step), digestOf("bias", step)},
          .gradientNorms = {0.1 * static_cast<double>(step), std::numeric_limits<double>::denorm_min()},
          .buffers = {digestOf("mean", step)}};
}

EpochRecord exampleEpoch(std::int64_t epoch) {
  const auto number = static_cast<double>(epoch);
  return {.epoch = epoch,
          .step = 4 * epoch,
          .trainLoss = 0.7 / number,
          .trainAccuracy = 1 - 0.5 / number,
          .validationLoss = 0.8 / number,
          .validationAccuracy = 1 - 0.6 / number,
          .validationExamples = 1000,
          .seconds = 12.5,
          .secondsWaiting = 0.1,
          .secondsRecording = 0.01,
          .learningRate = 1e-3,
          .peakMemory = 1 << 30,
          .weightsKept = true,
          .best = true};
}

NamedArrays exampleWeights(float first) {
  return {{"conv.weight", {{2, 2}, {first, 2, -0.0f, std::numeric_limits<float>::denorm_min()}}},
          {"conv.bias", {{1}, {0.5f}}},
          {"scalar", {{}, {std::numeric_limits<float>::quiet_NaN()}}},
          {"nothing", {{0, 3}, {}}}};
}

Checkpoint exampleCheckpoint(std::int64_t step) {
  return {.step = step,
          .epoch = 1 + step / 4,
          .stepInEpoch = step % 4,
          .weights = exampleWeights(static_cast<float>(step)),
          .optimiser = {{"conv.weight.mean_square", {{2, 2}, {1, 2, 3, static_cast<float>(step)}}}},
          .numbers = {{"lossSum", 0.1 * static_cast<double>(step)}}};
}

RunWriter exampleRun(const std::filesystem::path& path, std::int64_t steps) {
  auto writer = RunWriter::create(path, exampleDescription());
  for (std::int64_t step = 1; step <= steps; ++step) writer.step(exampleStep(step));
  writer.epoch(exampleEpoch(1));
  return writer;
}

std::string textOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void writeTextTo(const std::filesystem::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

void damage(const std::filesystem::path& path) {
  auto bytes = textOf(path);
  bytes.back() ^= 1;
  writeTextTo(path, bytes);
}

bool sameBits(double a, double b) {
  return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool sameRecord(const StepRecord& a, const StepRecord& b) {
  return a.attempt == b.attempt && a.step == b.step && a.epoch == b.epoch && sameBits(a.loss, b.loss) &&
         sameBits(a.learningRate, b.learningRate) && a.examples == b.examples && a.batch == b.batch &&
         a.gradients == b.gradients && a.weights == b.weights && a.buffers == b.buffers &&
         a.gradientNorms == b.gradientNorms;
}

}  // namespace hp::test
