// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/weight_sum.h"

namespace hp {

double sumOf(const NamedArrays& weights, const std::vector<std::string>& names) {
  double sum = 0;
  for (const auto& name : names) {
    for (const float value : weights.at(name).values) sum += value;
  }
  return static_cast<double>(static_cast<float>(sum));
}

}  // namespace hp
