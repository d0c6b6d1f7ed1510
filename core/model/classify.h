// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/base/run_context.h"

namespace hp {

class Network;

/// A row of the top-k table. `rank` counts from 1.
struct ClassScore {
  int rank = 1;
  int index = 0;
  std::string name = {};
  double logit = 0;
  double probability = 0;
};

/// All class scores for one input, best first. A one-unit sigmoid network gives two rows (the unit's
/// logit z for class 1, -z for class 0). Of a network that scores every pixel, logits and probabilities are
/// means over the pixels, so that the probabilities are no softmax of the logits; best is the most probable.
struct Classification {
  std::vector<ClassScore> classes = {};
  std::vector<float> logits =
      {};  ///< as the network gave them (means over pixels, if it scores each), by index
};

/// Runs the network on 1 x C x H x W. Ties rank by index.
Classification classify(const Network& network, const Array& input, const RunContext& context);

}  // namespace hp
