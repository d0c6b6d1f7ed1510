// SPDX-License-Identifier: GPL-3.0-or-later
// Trains the built-in network on drawn scenes: heatproof-train-sample FILE.safetensors [SCENES_PER_EPOCH
// [EPOCHS]] Every epoch draws scenes it has never shown, so nothing can be learned by heart. The same
// arguments on the same machine give the same bits.

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <charconv>
#include <iostream>
#include <string_view>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/data/scenes.h"
#include "core/model/executor.h"
#include "core/model/import/safetensors.h"
#include "core/model/zoo/zoo.h"
#include "resources/sample/adam.h"
#include "resources/sample/training_forward.h"

namespace hp {
namespace {

constexpr std::uint64_t kInitSeed = 2026, kTrainSeed = 11, kTestSeed = 12;
constexpr std::int64_t kBatch = 48, kTestScenes = 1008;
constexpr double kHighestRate = 4e-3;

struct Batch {
  at::Tensor inputs, labels;
};

Batch drawBatch(const Network& network, const SceneSpec& spec, std::int64_t first) {
  std::vector<at::Tensor> inputs;
  std::vector<std::int64_t> labels;
  for (std::int64_t i = first; i < first + kBatch; ++i) {
    const auto scene = makeScene(spec, static_cast<std::uint64_t>(i));
    inputs.push_back(toTensor(prepareInput(network, scene.image)));
    labels.push_back(scene.label);
  }
  return {at::cat(inputs), at::tensor(labels)};
}

/// Rises over the first tenth, then falls in a straight line to nothing.
double rateAt(double done) { return kHighestRate * std::min(done / 0.1, (1 - done) / 0.9); }

double correctShare(const at::Tensor& scores, const at::Tensor& labels) {
  return scores.argmax(1).eq(labels).to(at::kDouble).mean().item<double>();
}

struct Epoch {
  double loss = 0, correct = 0;
};

void learn(const Network& network, Adam& adam, const Batch& batch, double rate, Epoch& epoch) {
  const auto& content = network.content();
  const auto scores = trainingLogits(content.graph, content.weights, batch.inputs);
  const auto loss = at::cross_entropy_loss(scores, batch.labels);
  adam.step(torch::autograd::grad({loss}, adam.parameters()), rate);
  epoch.loss += loss.item<double>();
  epoch.correct += correctShare(scores, batch.labels);
}

Epoch runEpoch(const Network& network, Adam& adam, std::int64_t number, std::int64_t batches,
               std::int64_t epochs) {
  Epoch epoch;
  for (std::int64_t i = number * batches; i < (number + 1) * batches; ++i) {
    const double done = (static_cast<double>(i) + 0.5) / static_cast<double>(batches * epochs);
    learn(network, adam, drawBatch(network, {.seed = kTrainSeed}, i * kBatch), rateAt(done), epoch);
  }
  return {epoch.loss / static_cast<double>(batches), epoch.correct / static_cast<double>(batches)};
}

double accuracyOnUnseen(const Network& network) {
  double correct = 0;
  const std::int64_t batches = kTestScenes / kBatch;
  for (std::int64_t i = 0; i < batches; ++i) {
    const auto batch = drawBatch(network, {.seed = kTestSeed}, i * kBatch);
    correct += correctShare(logits(network, batch.inputs, {}), batch.labels);
  }
  return correct / static_cast<double>(batches);
}

Network freshNetwork() {
  const auto& architecture = architectureById("sample");
  auto graph = architecture.build(
      {.classes = static_cast<int>(sceneClasses().size()), .input = architecture.defaultInput});
  auto weights = initialWeights(graph, kInitSeed);
  return makeNetwork({.graph = std::move(graph),
                      .weights = std::move(weights),
                      .preprocessing = architecture.preprocessing});
}

std::vector<at::Tensor> tensorsOf(const Weights& weights) {
  std::vector<at::Tensor> tensors;
  for (const auto& [name, tensor] : weights) tensors.push_back(tensor);
  return tensors;
}

void train(const std::filesystem::path& file, std::int64_t scenes, std::int64_t epochs) {
  setThreads(1);
  const auto network = freshNetwork();
  const auto& content = network.content();
  Adam adam(tensorsOf(trainableOf(content.graph, content.weights)));
  for (std::int64_t i = 0; i < epochs; ++i) {
    const auto epoch = runEpoch(network, adam, i, scenes / kBatch, epochs);
    std::cout << "epoch " << i + 1 << "/" << epochs << "  loss " << numberText(epoch.loss, 4) << "  correct "
              << numberText(epoch.correct, 4) << "  on unseen scenes "
              << numberText(accuracyOnUnseen(network), 4) << std::endl;
  }
  Weights weights;
  for (const auto& [name, tensor] : content.weights) weights[name] = tensor.detach();
  writeSafetensors(file, weights, {{"architecture", "sample"}, {"made-by", "heatproof-train-sample"}});
}

std::int64_t countFrom(std::string_view text) {
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc{} || end != text.data() + text.size() || count < 1)
    throw Error("'" + std::string(text) + "' is no count.");
  return count;
}

}  // namespace
}  // namespace hp

int main(int count, char** arguments) {
  if (count < 2 || count > 4) {
    std::cerr << "usage: heatproof-train-sample FILE.safetensors [SCENES_PER_EPOCH [EPOCHS]]\n";
    return 2;
  }
  const auto outcome = hp::guarded([&] {
    hp::train(arguments[1], count > 2 ? hp::countFrom(arguments[2]) : 4800,
              count > 3 ? hp::countFrom(arguments[3]) : 7);
  });
  if (const auto* failure = std::get_if<hp::Failure>(&outcome)) {
    std::cerr << failure->summary << "\n" << failure->detail << "\n";
    return 1;
  }
  return 0;
}
