// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/classify.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

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

// What the network says of a picture: means over its pixels, of which there is one where the network
// answers for the picture as a whole.
struct Answer {
  std::vector<double> logits = {};  ///< of the units
  std::vector<double> shares = {};  ///< of the classes
};

std::vector<double> scoresOf(const std::vector<double>& units) {
  return units.size() == 1 ? std::vector<double>{-units[0], units[0]} : units;
}

void addTo(std::vector<double>& sums, const std::vector<double>& values) {
  sums.resize(values.size(), 0);
  for (std::size_t i = 0; i < values.size(); ++i) sums[i] += values[i];
}

// `output` is 1 x units or 1 x units x H x W.
Answer meanAnswer(const Array& output) {
  const auto units = static_cast<std::size_t>(output.size(1));
  const auto pixels = output.values.size() / units;
  Answer mean;
  for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
    std::vector<double> logits;
    for (std::size_t unit = 0; unit < units; ++unit) logits.push_back(output.values[unit * pixels + pixel]);
    addTo(mean.logits, logits);
    addTo(mean.shares, probabilities(scoresOf(logits), units == 1));
  }
  for (auto* sums : {&mean.logits, &mean.shares})
    for (auto& sum : *sums) sum /= static_cast<double>(pixels);
  return mean;
}

}  // namespace

Classification classify(const Network& network, const Array& input, const RunContext& context) {
  requireInput(network, input);
  const auto output = toArray(logits(network, toTensor(input), context));
  if (!std::all_of(output.values.begin(), output.values.end(),
                   [](float score) { return std::isfinite(score); })) {
    throw Error(
        "The network's scores are not finite numbers; its weights hold NaN, infinity or huge values.");
  }
  const auto mean = meanAnswer(output);
  const bool isPerPixel = output.values.size() > mean.logits.size();
  const auto scores = scoresOf(mean.logits);
  const auto& shares = mean.shares;
  Classification result;
  for (const double logit : mean.logits) result.logits.push_back(static_cast<float>(logit));
  std::vector<int> order(scores.size());
  std::iota(order.begin(), order.end(), 0);
  // The probabilities of one pixel come in the order of its logits, and of more pixels perhaps not; of equal
  // ones (softmax rounds to 0 and 1) the logits decide.
  const auto rankKey = [&](int index) {
    const auto i = static_cast<std::size_t>(index);
    return std::pair(isPerPixel ? shares[i] : 0, scores[i]);
  };
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rankKey(a) > rankKey(b); });
  for (const int index : order) {
    const auto i = static_cast<std::size_t>(index);
    result.classes.push_back(
        {static_cast<int>(result.classes.size()) + 1, index, network.className(index), scores[i], shares[i]});
  }
  return result;
}

}  // namespace hp
