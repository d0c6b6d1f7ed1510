// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/explain/guided_backprop.h"
#include "core/explain/point_gradient.h"

namespace hp {

/// d score / d input of each class with the backward pass of every ReLU and ReLU6 replaced; one forward pass.
std::vector<PointGradient> guidedGradients(const ExplainRequest& request, std::span<const int> targets,
                                           ReluBackward relu, Score score, const RunContext& context);

/// True where the node's backward pass is replaced.
bool isGuided(const Node& node);

}  // namespace hp
