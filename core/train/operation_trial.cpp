// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/operation_trial.h"

#include <torch/csrc/autograd/autograd.h>

#include "core/base/philox.h"
#include "core/model/executor.h"

namespace hp {
namespace {

/// Numbers between -1 and 1. Repeating them is harmless: a prime period meets no layer's strides.
const std::vector<float>& drawnNumbers() {
  static const std::vector<float> drawn = [] {
    constexpr std::uint64_t kPeriod = 65521;
    const Philox random(1, RandomPurpose::Noise);
    std::vector<float> numbers(kPeriod);
    for (std::uint64_t i = 0; i < kPeriod; ++i) numbers[i] = static_cast<float>(random.uniform(i, -1, 1));
    return numbers;
  }();
  return drawn;
}

at::Tensor noise(const Shape& shape, std::size_t offset, const at::Device& device) {
  const auto& numbers = drawnNumbers();
  auto values = at::empty(shape, at::kFloat);
  auto* to = values.data_ptr<float>();
  std::size_t next = offset;
  for (std::int64_t i = 0; i < values.numel(); ++i, ++next) {
    if (next == numbers.size()) next = 0;
    to[i] = numbers[next];
  }
  return values.to(device);
}

/// Batch norm is tried as training does it: with the statistics of the batch.
at::Tensor forwardOf(const OperationTrial& trial) {
  const auto* norm = trial.node->as<layer::BatchNorm2d>();
  if (!norm) return forwardNode(*trial.node, trial.inputs, trial.weights);
  return at::batch_norm(trial.inputs.front(), parameterOf(*trial.node, trial.weights, "weight"),
                        parameterOf(*trial.node, trial.weights, "bias"), {}, {}, true, 0, norm->epsilon,
                        false);
}

}  // namespace

OperationTrial trialOf(const Graph& graph, const Node& node, std::int64_t batch, const at::Device& device) {
  OperationTrial trial{.node = &node};
  std::size_t offset = 0;
  for (const auto id : node.inputs) {
    Shape shape{batch};
    shape.insert(shape.end(), graph.node(id).shape.begin(), graph.node(id).shape.end());
    trial.inputs.push_back(inFastLayout(noise(shape, offset += 101, device)).set_requires_grad(true));
    trial.names.push_back(node.inputs.size() == 1
                              ? "input gradient"
                              : "input " + std::to_string(trial.inputs.size()) + " gradient");
    trial.leaves.push_back(trial.inputs.back());
  }
  const auto specs = parameterSpecs(node.layer);
  for (std::size_t i = 0; i < specs.size(); ++i) {
    auto& tensor = trial.weights[node.parameters[i]];
    tensor = noise(specs[i].shape, offset += 101, at::kCPU).abs().to(device);
    if (!specs[i].trainable) continue;
    tensor.set_requires_grad(true);
    trial.names.push_back(specs[i].role + " gradient");
    trial.leaves.push_back(tensor);
  }
  return trial;
}

TrialDigests computed(const OperationTrial& trial) {
  TrialDigests digests;
  const auto note = [&](const std::string& name, const at::Tensor& tensor) {
    if (!tensor.defined()) return;
    const auto values = tensor.detach().contiguous().to(at::kCPU);
    digests[name] = shortDigest(values.data_ptr(), values.nbytes());
  };
  const auto output = forwardOf(trial);
  note("output", output);
  if (!output.requires_grad()) return digests;
  const auto start = noise(Shape(output.sizes().begin(), output.sizes().end()), 99, output.device());
  const auto gradients = torch::autograd::grad({output}, trial.leaves, {start}, {}, false, true);
  for (std::size_t i = 0; i < gradients.size(); ++i) note(trial.names[i], gradients[i]);
  return digests;
}

}  // namespace hp
