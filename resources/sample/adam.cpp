// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/adam.h"

#include <cmath>

namespace hp {
namespace {

constexpr double kMeanDecay = 0.9, kSquareDecay = 0.999, kEpsilon = 1e-8;

}  // namespace

Adam::Adam(std::vector<at::Tensor> parameters) : parameters_(std::move(parameters)) {
  for (const auto& parameter : parameters_) {
    means_.push_back(at::zeros_like(parameter.detach()));
    squares_.push_back(at::zeros_like(parameter.detach()));
  }
}

void Adam::step(const std::vector<at::Tensor>& gradients, double rate) {
  const at::NoGradGuard noGradients;
  meanPower_ *= kMeanDecay;
  squarePower_ *= kSquareDecay;
  const double stepSize = rate / (1 - meanPower_), squareScale = std::sqrt(1 - squarePower_);
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    means_[i].mul_(kMeanDecay).add_(gradients[i], 1 - kMeanDecay);
    squares_[i].mul_(kSquareDecay).addcmul_(gradients[i], gradients[i], 1 - kSquareDecay);
    parameters_[i].addcdiv_(means_[i], squares_[i].sqrt().div_(squareScale).add_(kEpsilon), -stepSize);
  }
}

}  // namespace hp
