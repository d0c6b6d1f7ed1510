// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <memory>

#include "core/model/tensors.h"
#include "core/train/recipe.h"
#include "core/train/schedule.h"

namespace hp {

/// Changes weights by their gradients. State is kept by tensor name, so that it can be written and read.
class Optimiser {
 public:
  virtual ~Optimiser() = default;
  /// One step, in place; `gradients` by the names of the tensors that learn. Made of single additions,
  /// products, quotients and roots, which IEEE 754 rounds exactly: bits do not depend on threads or
  /// instruction set.
  virtual void step(Weights& weights, const Weights& gradients, double learningRate) = 0;
  /// A copy: "<tensor>.<state>" -> values, e.g. "conv1.weight.square"; Adam also counts its "steps" (one
  /// double).
  virtual Weights state() const = 0;
  /// Goes on from a state() of the same recipe, of which a copy is made. A tensor of it that is missing or
  /// has another shape makes step() throw Error; an empty state begins anew.
  virtual void setState(const Weights& state) = 0;
};

/// g is the gradient, with weightDecay w added (AdamW: w *= 1 - learningRate weightDecay before instead).
/// RmspropKeras: v = rho v + (1 - rho) g^2, w -= lr g / (sqrt(v) + epsilon); with momentum, as Keras' fused
///   kernel: u = momentum u + lr g / sqrt(v + epsilon), w -= u.
/// RmspropTorch: the same v, u = momentum u + g / (sqrt(v) + epsilon), w -= lr u.
/// Sgd: u = momentum u + g (u = g at first), w -= lr u; with nesterov w -= lr (g + momentum u).
/// Adam, AdamW: m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g^2,
///   w -= lr / (1 - beta1^t) m / (sqrt(v) / sqrt(1 - beta2^t) + epsilon).
/// Sources: Keras' optimizer_v2/rmsprop.py and TensorFlow's ApplyRMSProp, LibTorch's optimisers.
std::unique_ptr<Optimiser> makeOptimiser(const TrainingRecipe& recipe);

}  // namespace hp
