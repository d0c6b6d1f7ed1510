// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: the score's gradient at one input or at many, of one class or of several.

#include <functional>
#include <span>
#include <vector>

#include "core/explain/gradient.h"
#include "core/model/tensors.h"

namespace hp {

/// d score / d input (1 x C x H x W) at one point, and the score there.
struct PointGradient {
  at::Tensor gradient = {};
  double score = 0;
};

/// Of each class's score with respect to `at`, given the network's output for it under autograd: one
/// backward pass a class. Bits do not depend on which other classes are asked about. Throws Stopped.
std::vector<PointGradient> classGradients(const at::Tensor& output, const at::Tensor& at,
                                          std::span<const int> targets, Score score,
                                          const RunContext& context);

/// Of each class at the request's input, with one forward pass, on LibTorch's threads. Throws Stopped.
std::vector<PointGradient> inputGradients(const ExplainRequest& request, std::span<const int> targets,
                                          Score score, const RunContext& context);

/// At point(0) ... point(count - 1), in this order. Points are shared out among threads, each computed on
/// one: no bit depends on how many there are. `point` is called from several threads; step(done) from this
/// one.
std::vector<PointGradient> pointGradients(const ExplainRequest& request, std::int64_t count,
                                          const std::function<at::Tensor(std::int64_t)>& point, Score score,
                                          const std::function<void(std::int64_t)>& step,
                                          const RunContext& context);

}  // namespace hp
