// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/train/loss.h"
#include "core/train/optimiser.h"
#include "core/train/seeds.h"
#include "core/train/training_pass.h"

namespace hp {

/// Thrown when loss or gradients are not finite. Weights, statistics and optimiser are as before the step.
struct NotFinite {
  std::int64_t step = 0;
  std::string where = {};  ///< "the output of layer 'conv3'"
};

/// What one step gave.
struct LearnedStep {
  double loss = 0;  ///< mean over the batch
  double correct = 0;
  std::vector<at::Tensor> gradients = {};  ///< in the order of Learner::trainables()
  std::vector<double> gradientNorms = {};  ///< L2, the same order
};

/// Hears what a step computes, and changes none of it.
struct StepWatch {
  NodeWatch output = {};
  /// The gradient of the loss by this node's output, in the order of the backward pass and, where a device
  /// has a thread of its own, on that one. Not of nodes whose gradient nobody needs.
  NodeWatch gradient = {};
};

/// A network that learns: its graph, its weights on a device, its optimiser.
class Learner {
 public:
  Learner(const TrainingRecipe& recipe, Seeds seeds, Graph graph, Weights weights,
          std::vector<double> classWeights, const at::Device& device);

  /// One optimiser step on N x C x H x W inputs. A stop, NotFinite and whatever else is thrown before the
  /// optimiser begins leave everything as it was.
  LearnedStep learn(const at::Tensor& inputs, const at::Tensor& targets, std::int64_t step, double rate,
                    const RunContext& context, const StepWatch& watch = {});

  /// False after something was thrown while the optimiser changed weights: they are of no step then.
  bool isWhole() const { return isWhole_; }

  const Graph& graph() const { return graph_; }
  const at::Device& device() const { return device_; }
  const std::vector<double>& classWeights() const { return classWeights_; }
  const Weights& weights() const { return weights_; }
  /// Names of what learns / of the running statistics, in graph order.
  const std::vector<std::string>& trainables() const { return trainables_; }
  const std::vector<std::string>& buffers() const { return buffers_; }

  Weights optimiserState() const { return optimiser_->state(); }
  void restore(const Weights& weights, const Weights& optimiserState);

 private:
  std::vector<at::Tensor> tensorsOf(const std::vector<std::string>& names) const;
  TrainingPass passOf(std::int64_t step) const;
  void adopt(const Weights& weights);
  [[noreturn]] void refuse(const at::Tensor& inputs, std::int64_t step, const std::string& otherwise);

  TrainingRecipe recipe_;
  Seeds seeds_;
  Graph graph_;
  std::vector<double> classWeights_;
  at::Device device_;
  std::vector<std::string> trainables_, buffers_;
  std::set<NodeId> frozenNorms_;
  Weights weights_;
  std::unique_ptr<Optimiser> optimiser_;
  bool isWhole_ = true;
};

}  // namespace hp
