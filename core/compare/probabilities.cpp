// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/probabilities.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hp {
namespace {

double sigmoid(double z) { return 1 / (1 + std::exp(-z)); }

std::vector<double> softmax(std::span<const float> logits) {
  const double highest = *std::max_element(logits.begin(), logits.end());
  std::vector<double> shares;
  for (const float logit : logits) shares.push_back(std::exp(logit - highest));
  const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
  for (auto& share : shares) share /= sum;
  return shares;
}

}  // namespace

std::vector<double> probabilitiesOf(std::span<const float> logits) {
  if (logits.empty()) return {};
  if (logits.size() == 1) return {sigmoid(-static_cast<double>(logits[0])), sigmoid(logits[0])};
  return softmax(logits);
}

}  // namespace hp
