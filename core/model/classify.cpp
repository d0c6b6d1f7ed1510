// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/classify.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/outcome.h"
#include "core/model/executor.h"

namespace hp {
namespace {

// Softmax in double, shifted by the maximum so that nothing overflows.
std::vector<double> softmax(const std::vector<double>& scores) {
  const double highest = *std::max_element(scores.begin(), scores.end());
  std::vector<double> result;
  for (const double score : scores) result.push_back(std::exp(score - highest));
  const double sum = std::accumulate(result.begin(), result.end(), 0.0);
  for (auto& value : result) value /= sum;
  return result;
}

std::vector<double> probabilities(const std::vector<double>& scores, bool binary) {
  if (!binary) return softmax(scores);
  const double one = 1 / (1 + std::exp(-scores[1])), zero = 1 / (1 + std::exp(scores[1]));
  return {zero, one};
}

}  // namespace

Classification classify(const Network& network, const Array& input, const RunContext& context) {
  requireInput(network, input);
  Classification result;
  result.logits = toArray(logits(network, toTensor(input), context)).values;
  std::vector<double> scores(result.logits.begin(), result.logits.end());
  if (!std::all_of(scores.begin(), scores.end(), [](double score) { return std::isfinite(score); })) {
    throw Error(
        "The network's scores are not finite numbers; its weights hold NaN, infinity or huge values.");
  }
  if (network.isBinary()) scores = {-scores[0], scores[0]};
  const auto shares = probabilities(scores, network.isBinary());
  std::vector<int> order(scores.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    return scores[static_cast<std::size_t>(a)] > scores[static_cast<std::size_t>(b)];
  });
  for (const int index : order) {
    const auto i = static_cast<std::size_t>(index);
    result.classes.push_back(
        {static_cast<int>(result.classes.size()) + 1, index, network.className(index), scores[i], shares[i]});
  }
  return result;
}

}  // namespace hp
