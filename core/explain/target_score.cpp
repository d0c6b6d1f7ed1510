// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/target_score.h"

namespace hp {

at::Tensor targetScore(const at::Tensor& output, int target, Score score) {
  const bool binary = output.size(1) == 1;
  if (binary) {
    const auto logit = target == 1 ? output[0][0] : -output[0][0];
    return (score == Score::Logit ? logit : at::sigmoid(logit)).mean();
  }
  return (score == Score::Logit ? output[0][target] : at::softmax(output, 1)[0][target]).mean();
}

}  // namespace hp
