// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/learner.h"

#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/function_hook.h>

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/train/initialise.h"

namespace hp {
namespace {

bool isFinite(const at::Tensor& values) { return at::isfinite(values).all().item<bool>(); }

/// Puts running statistics back unless the step was completed.
class StatisticsGuard {
 public:
  explicit StatisticsGuard(std::vector<at::Tensor> statistics) : statistics_(std::move(statistics)) {
    for (const auto& tensor : statistics_) before_.push_back(tensor.clone());
  }
  ~StatisticsGuard() {
    const at::NoGradGuard noGradients;
    for (std::size_t i = 0; i < before_.size(); ++i) statistics_[i].copy_(before_[i]);
  }
  void keep() { before_.clear(); }
  StatisticsGuard(const StatisticsGuard&) = delete;
  StatisticsGuard& operator=(const StatisticsGuard&) = delete;

 private:
  std::vector<at::Tensor> statistics_, before_;
};

/// Batch norms whose weight and bias do not learn. They belong to what came from a file, with its statistics:
/// Keras (a BatchNormalization that is not trainable, since TensorFlow 2) runs them as in inference too.
std::set<NodeId> normsOutside(const std::vector<std::string>& trainables, const Graph& graph) {
  const std::set<std::string> learning(trainables.begin(), trainables.end());
  std::set<NodeId> frozen;
  for (const auto& node : graph.nodes()) {
    const bool learns = std::ranges::any_of(node.parameters,
                                            [&](const std::string& name) { return learning.contains(name); });
    if (node.is<layer::BatchNorm2d>() && !learns) frozen.insert(node.id);
  }
  return frozen;
}

/// What LibTorch carries out of a backward pass is a standard exception, which Stopped is not.
struct StoppedBackward : std::exception {};

std::vector<at::Tensor> gradientsOf(const at::Tensor& loss, const std::vector<at::Tensor>& by) {
  try {
    return torch::autograd::grad({loss}, by);
  } catch (const StoppedBackward&) {
    throw Stopped{};
  }
}

/// Hands the gradients that arrive at a function of the backward pass on as they are.
class GradientHook : public torch::autograd::FunctionPreHook {
 public:
  GradientHook(const Node& node, std::uint32_t output, const NodeWatch& watch)
      : node_(node), output_(output), watch_(watch) {}
  std::vector<at::Tensor> operator()(const std::vector<at::Tensor>& gradients) override {
    if (output_ < gradients.size() && gradients[output_].defined()) tell(gradients[output_]);
    return gradients;
  }

 private:
  void tell(const at::Tensor& gradient) const {
    try {
      watch_(node_, gradient);
    } catch (const Stopped&) {
      throw StoppedBackward{};
    }
  }

  const Node& node_;
  std::uint32_t output_;
  const NodeWatch& watch_;
};

/// The hook sits on the function that made the output, not on the tensor, whose values and function are
/// others once a later node computed in its place.
NodeWatch watchOf(const StepWatch& watch) {
  if (!watch.output && !watch.gradient) return {};
  auto hooked = std::make_shared<std::set<torch::autograd::Node*>>();
  return [&watch, hooked](const Node& node, const at::Tensor& output) {
    if (watch.output) watch.output(node, output);
    const auto function = output.grad_fn();
    if (!watch.gradient || !function || !hooked->insert(function.get()).second) return;
    function->add_pre_hook(std::make_unique<GradientHook>(node, output.output_nr(), watch.gradient));
  };
}

}  // namespace

Learner::Learner(const TrainingRecipe& recipe, Seeds seeds, Graph graph, Weights weights,
                 std::vector<double> classWeights, const at::Device& device)
    : recipe_(recipe),
      seeds_(seeds),
      graph_(std::move(graph)),
      classWeights_(std::move(classWeights)),
      device_(device),
      trainables_(recipe.freeze ? headNames(graph_) : trainableNames(graph_)),
      buffers_(bufferNames(graph_)),
      frozenNorms_(recipe.freeze ? normsOutside(trainables_, graph_) : std::set<NodeId>()),
      optimiser_(makeOptimiser(recipe)) {
  adopt(weights);
}

void Learner::adopt(const Weights& weights) {
  weights_.clear();
  for (const auto& [name, tensor] : weights) weights_[name] = tensor.detach().to(device_).clone();
  for (const auto& name : trainables_) weights_.at(name).set_requires_grad(true);
}

void Learner::restore(const Weights& weights, const Weights& optimiserState) {
  for (const auto& [name, tensor] : weights_) {
    const auto found = weights.find(name);
    if (found == weights.end() || found->second.sizes() != tensor.sizes())
      throw Error("The checkpoint does not fit the network: tensor '" + name +
                  "' is missing or has another shape.");
  }
  adopt(weights);
  Weights onDevice;
  for (const auto& [name, tensor] : optimiserState) onDevice[name] = tensor.to(device_);
  optimiser_->setState(onDevice);
}

std::vector<at::Tensor> Learner::tensorsOf(const std::vector<std::string>& names) const {
  std::vector<at::Tensor> tensors;
  for (const auto& name : names) tensors.push_back(weights_.at(name));
  return tensors;
}

TrainingPass Learner::passOf(std::int64_t step) const {
  return {.batchNormMomentum = recipe_.batchNormMomentum,
          .dropout = recipe_.dropout,
          .seed = seeds_.dropout,
          .step = step,
          .frozenNorms = frozenNorms_};
}

LearnedStep Learner::learn(const at::Tensor& inputs, const at::Tensor& targets, std::int64_t step,
                           double rate, const RunContext& context, const StepWatch& watch) {
  StatisticsGuard guard(tensorsOf(buffers_));
  auto pass = passOf(step);
  pass.watch = watchOf(watch);
  const auto scores = trainingForward(graph_, weights_, inputs, pass, context);
  const auto loss = lossOf(recipe_.loss, scores, targets, classWeights_);
  LearnedStep learned{.loss = loss.item<double>(), .correct = correctIn(recipe_.loss, scores, targets)};
  if (!std::isfinite(learned.loss)) refuse(inputs, step, "the loss");
  learned.gradients = gradientsOf(loss, tensorsOf(trainables_));
  Weights byName;
  for (std::size_t i = 0; i < trainables_.size(); ++i) {
    learned.gradientNorms.push_back(learned.gradients[i].norm(2, at::kDouble).item<double>());
    if (!std::isfinite(learned.gradientNorms[i]))
      refuse(inputs, step, "the gradient of '" + trainables_[i] + "'");
    byName[trainables_[i]] = learned.gradients[i];
  }
  isWhole_ = false;
  optimiser_->step(weights_, byName, rate);
  isWhole_ = true;
  guard.keep();
  return learned;
}

// Which layer broke is asked of the inference pass, whose values are at hand node by node; with batch
// statistics a later layer may have been the first, so a gradient or the loss is named where inference stays
// finite.
void Learner::refuse(const at::Tensor& inputs, std::int64_t step, const std::string& otherwise) {
  const at::NoGradGuard noGradients;
  if (!isFinite(inputs)) throw NotFinite{step, "the input"};
  const auto values = runGraph(graph_, weights_, inputs, Keep::Everything, {});
  for (const auto& node : graph_.nodes()) {
    if (!isFinite(values[node.id])) throw NotFinite{step, "the output of layer '" + node.name + "'"};
  }
  throw NotFinite{step, otherwise};
}

}  // namespace hp
