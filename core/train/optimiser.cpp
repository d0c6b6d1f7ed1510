// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/optimiser.h"

#include <cmath>

#include "core/base/outcome.h"

namespace hp {
namespace {

using at::Tensor;

/// What all have in common: the loop over tensors, the named state, weight decay.
class NamedOptimiser : public Optimiser {
 public:
  explicit NamedOptimiser(TrainingRecipe recipe) : recipe_(std::move(recipe)) {}

  void step(Weights& weights, const Weights& gradients, double learningRate) final {
    const at::NoGradGuard noGradients;
    begin();
    for (const auto& [name, gradient] : gradients) {
      auto weight = weights.at(name).detach();
      change(name, weight, decayed(weight, gradient, learningRate), learningRate);
    }
  }
  Weights state() const override { return copied(state_); }
  void setState(const Weights& state) override {
    state_ = copied(state);
    restored_ = !state.empty();
  }

 protected:
  virtual void begin() {}
  virtual void change(const std::string& name, Tensor& weight, const Tensor& gradient, double rate) = 0;

  const TrainingRecipe& recipe() const { return recipe_; }
  /// The tensor's state of this name, zeros at first.
  Tensor& stateOf(const std::string& name, const char* which, const Tensor& like) {
    auto& value = state_[name + "." + which];
    if (!value.defined()) {
      if (restored_) throw Error("The optimiser's state has no '" + name + "." + which + "'.");
      value = at::zeros_like(like);
    }
    if (value.sizes() != like.sizes())
      throw Error("The optimiser's state has '" + name + "." + which + "' with another shape.");
    if (value.device() != like.device()) value = value.to(like.device());
    return value;
  }

 private:
  static Weights copied(const Weights& state) {
    Weights copies;
    for (const auto& [name, tensor] : state) copies[name] = tensor.detach().clone();
    return copies;
  }
  Tensor decayed(Tensor& weight, const Tensor& gradient, double rate) const {
    if (recipe_.weightDecay == 0) return gradient;
    if (recipe_.optimiser != OptimiserKind::AdamW) return gradient + weight * recipe_.weightDecay;
    weight.sub_(weight * (rate * recipe_.weightDecay));
    return gradient;
  }

  TrainingRecipe recipe_;
  Weights state_;
  bool restored_ = false;
};

// mean = decay * mean + (1 - decay) * value, each operation rounded on its own.
void follow(Tensor& mean, double decay, const Tensor& value) { mean.mul_(decay).add_(value * (1 - decay)); }

class Rmsprop final : public NamedOptimiser {
 public:
  using NamedOptimiser::NamedOptimiser;

 private:
  void change(const std::string& name, Tensor& weight, const Tensor& g, double rate) override {
    auto& square = stateOf(name, "square", weight);
    follow(square, recipe().decay, g * g);
    const bool momentum = recipe().momentum != 0;
    const bool insideRoot = momentum && recipe().optimiser == OptimiserKind::RmspropKeras;
    const auto root = insideRoot ? (square + recipe().epsilon).sqrt() : square.sqrt().add_(recipe().epsilon);
    if (!momentum) {
      weight.sub_((g * rate).div_(root));
      return;
    }
    auto& velocity = stateOf(name, "momentum", weight).mul_(recipe().momentum);
    if (insideRoot) {
      weight.sub_(velocity.add_((g * rate).div_(root)));
    } else {
      weight.sub_(velocity.add_(g / root) * rate);
    }
  }
};

class Sgd final : public NamedOptimiser {
 public:
  using NamedOptimiser::NamedOptimiser;

 private:
  void change(const std::string& name, Tensor& weight, const Tensor& g, double rate) override {
    const double momentum = recipe().momentum;
    if (momentum == 0) {
      weight.sub_(g * rate);
      return;
    }
    auto& velocity = stateOf(name, "momentum", weight).mul_(momentum).add_(g);
    weight.sub_((recipe().nesterov ? g + velocity * momentum : velocity) * rate);
  }
};

class Adam final : public NamedOptimiser {
 public:
  using NamedOptimiser::NamedOptimiser;

  Weights state() const override {
    auto state = NamedOptimiser::state();
    // A checkpoint keeps float32: exact up to 2^24 steps. From there on a resumed run could differ, but
    // beta^steps of every beta up to 0.9999 is 0 by then.
    state["steps"] = at::full({1}, steps_, at::kDouble);
    return state;
  }
  void setState(const Weights& state) override {
    auto tensors = state;
    const auto steps = tensors.extract("steps");
    if (steps.empty() && !state.empty()) throw Error("The optimiser's state has no 'steps'.");
    steps_ = steps.empty() ? 0 : steps.mapped().item<double>();
    NamedOptimiser::setState(tensors);
  }

 private:
  void begin() override { ++steps_; }
  void change(const std::string& name, Tensor& weight, const Tensor& g, double rate) override {
    auto& mean = stateOf(name, "mean", weight);
    auto& square = stateOf(name, "square", weight);
    follow(mean, recipe().beta1, g);
    follow(square, recipe().beta2, g * g);
    const double stepSize = rate / (1 - std::pow(recipe().beta1, steps_));
    const double squareScale = std::sqrt(1 - std::pow(recipe().beta2, steps_));
    // By a tensor: on CUDA LibTorch divides by a plain number with its reciprocal, which rounds twice.
    const auto root = square.sqrt().div_(at::full({}, squareScale, square.options())).add_(recipe().epsilon);
    weight.sub_((mean * stepSize).div_(root));
  }

  double steps_ = 0;
};

}  // namespace

std::unique_ptr<Optimiser> makeOptimiser(const TrainingRecipe& recipe) {
  switch (recipe.optimiser) {
    case OptimiserKind::RmspropKeras:
    case OptimiserKind::RmspropTorch:
      return std::make_unique<Rmsprop>(recipe);
    case OptimiserKind::Sgd:
      return std::make_unique<Sgd>(recipe);
    case OptimiserKind::Adam:
    case OptimiserKind::AdamW:
      return std::make_unique<Adam>(recipe);
  }
  throw Error("There is an optimiser of an unknown kind.");
}

}  // namespace hp
