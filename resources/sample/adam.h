// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <vector>

namespace hp {

/// Adam (Kingma and Ba, "Adam: a method for stochastic optimization", 2015, algorithm 1) with its usual
/// constants.
class Adam {
 public:
  /// Leaf tensors that want gradients; changed in place.
  explicit Adam(std::vector<at::Tensor> parameters);
  /// One step along the gradients, in the order of the parameters.
  void step(const std::vector<at::Tensor>& gradients, double rate);

  const std::vector<at::Tensor>& parameters() const { return parameters_; }

 private:
  std::vector<at::Tensor> parameters_, means_, squares_;
  double meanPower_ = 1, squarePower_ = 1;  ///< beta^t
};

}  // namespace hp
