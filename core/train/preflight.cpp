// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/preflight.h"

#include <torch/csrc/autograd/autograd.h>

#include <map>
#include <nlohmann/json.hpp>

#include "core/base/philox.h"
#include "core/model/executor.h"
#include "core/runs/records.h"

namespace hp {
namespace {

// Enough examples that LibTorch splits its sums, few enough to be quick.
constexpr std::int64_t kTrialBatch = 4;
constexpr int kTrialThreads[] = {1, 2, 3};

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

/// A node with inputs and weights to try it on.
struct Trial {
  const Node* node = nullptr;
  std::vector<at::Tensor> inputs = {};
  Weights weights = {};
  std::vector<std::string> names = {};  ///< of what has a gradient
  std::vector<at::Tensor> leaves = {};
};

Trial trialOf(const Graph& graph, const Node& node, const at::Device& device) {
  Trial trial{.node = &node};
  std::size_t offset = 0;
  for (const auto id : node.inputs) {
    Shape shape{kTrialBatch};
    shape.insert(shape.end(), graph.node(id).shape.begin(), graph.node(id).shape.end());
    trial.inputs.push_back(inFastLayout(noise(shape, offset += 101, device)).set_requires_grad(true));
    trial.names.push_back("input gradient");
    trial.leaves.push_back(trial.inputs.back());
  }
  const auto specs = parameterSpecs(node.layer);
  for (std::size_t i = 0; i < specs.size(); ++i) {
    auto& tensor = trial.weights[node.parameters[i]] = noise(specs[i].shape, offset += 101, device).abs();
    if (!specs[i].trainable) continue;
    tensor.set_requires_grad(true);
    trial.names.push_back(specs[i].role + " gradient");
    trial.leaves.push_back(tensor);
  }
  return trial;
}

/// Batch norm is tried as training does it: with the statistics of the batch.
at::Tensor forwardOf(const Trial& trial) {
  const auto* norm = trial.node->as<layer::BatchNorm2d>();
  if (!norm) return forwardNode(*trial.node, trial.inputs, trial.weights);
  return at::batch_norm(trial.inputs.front(), parameterOf(*trial.node, trial.weights, "weight"),
                        parameterOf(*trial.node, trial.weights, "bias"), {}, {}, true, 0, norm->epsilon,
                        false);
}

/// Digests of output and gradients, by what they are of.
std::map<std::string, ShortDigest> attempt(const Trial& trial) {
  std::map<std::string, ShortDigest> digests;
  const auto note = [&](const std::string& name, const at::Tensor& tensor) {
    if (!tensor.defined()) return;
    const auto values = tensor.detach().to(at::kCPU).contiguous();
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

std::string remedyFor(const PreflightRow& row) {
  if (!row.repeats) return "nothing makes it repeat here; runs will differ";
  if (row.sameWithOtherThreads) return {};
  return "threads fixed at " + std::to_string(threads()) + " and recorded";
}

std::vector<PreflightRow> rowsOf(const Trial& trial) {
  const auto first = attempt(trial);
  const auto again = attempt(trial);
  std::vector<std::map<std::string, ShortDigest>> others;
  for (const int count : kTrialThreads) {
    const ThreadScope scope(count);
    others.push_back(attempt(trial));
  }
  std::vector<PreflightRow> rows;
  for (const auto& [what, digest] : first) {
    PreflightRow row{.operation = layerText(trial.node->layer) + ": " + what,
                     .repeats = again.at(what) == digest};
    for (const auto& other : others) row.sameWithOtherThreads &= other.at(what) == others.front().at(what);
    row.remedy = remedyFor(row);
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Nodes that compute the same on the same sizes need one trial.
std::string keyOf(const Graph& graph, const Node& node) {
  std::string key = layerText(node.layer);
  for (const auto id : node.inputs) key += " " + shapeText(graph.node(id).shape);
  return key;
}

std::map<std::string, std::vector<NodeId>> distinctNodes(const Graph& graph) {
  std::map<std::string, std::vector<NodeId>> distinct;
  for (const auto& node : graph.nodes()) {
    if (!node.is<layer::Input>() && !node.is<layer::Dropout>())
      distinct[keyOf(graph, node)].push_back(node.id);
  }
  return distinct;
}

}  // namespace

std::vector<PreflightRow> preflight(const Graph& graph, const TrainSpec& spec, bool onlyTroubled,
                                    const RunContext& context) {
  std::vector<PreflightRow> all;
  const auto distinct = distinctNodes(graph);
  std::int64_t done = 0;
  for (const auto& [key, ids] : distinct) {
    context.step({"pre-flight", done++, static_cast<std::int64_t>(distinct.size())});
    for (auto& row : rowsOf(trialOf(graph, graph.node(ids.front()), at::Device(spec.device)))) {
      if (onlyTroubled && row.remedy.empty()) continue;
      for (const auto id : ids) row.layers.push_back(graph.node(id).name);
      all.push_back(std::move(row));
    }
  }
  return all;
}

std::string sentenceOf(const PreflightRow& row) {
  std::string layers;
  for (const auto& name : row.layers) layers += (layers.empty() ? "" : ", ") + name;
  return row.operation + " (" + layers + ") gives other bits " +
         (row.repeats ? "with another number of threads" : "when done again") + ": " + row.remedy + ".";
}

Json toJson(const std::vector<PreflightRow>& rows) {
  Json all = Json::array();
  for (const auto& row : rows) {
    all.push_back({{"operation", row.operation},
                   {"layers", row.layers},
                   {"repeats", row.repeats},
                   {"same-with-other-threads", row.sameWithOtherThreads},
                   {"remedy", row.remedy}});
  }
  return all;
}

}  // namespace hp
