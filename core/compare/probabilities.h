// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace hp {

/// Probabilities of the classes, as training computes them for its predictions: softmax in double; of a
/// single logit z that of class 0, sigmoid(-z), and of class 1, sigmoid(z). A NaN among the logits makes all
/// of them NaN.
std::vector<double> probabilitiesOf(std::span<const float> logits);

}  // namespace hp
