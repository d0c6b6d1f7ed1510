// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lrp/run_lrp.h"

#include <cmath>
#include <limits>

namespace hp::test {

Attribution runLrp(const Network& network, const Array& input, int target, const LrpParams& params) {
  static const Method method = lrpMethod();
  return method.run({network, input, target}, params, RunContext());
}

std::vector<double> channelValues(const Attribution& attribution) {
  return {attribution.channels.values.begin(), attribution.channels.values.end()};
}

Array arrayOf(const PlainTensor& tensor) {
  return {tensor.shape, {tensor.values.begin(), tensor.values.end()}};
}

Network networkOf(Graph graph, Weights weights) {
  NetworkContent content{.graph = std::move(graph), .weights = std::move(weights)};
  content.title = "Test network";
  return makeNetwork(std::move(content));
}

at::Tensor tensorOf(const std::vector<double>& values, at::IntArrayRef shape) {
  return at::tensor(values, at::kDouble).to(at::kFloat).view(shape).contiguous();
}

double largestDifference(const std::vector<double>& a, const std::vector<double>& b) {
  if (a.size() != b.size()) return std::numeric_limits<double>::infinity();
  double largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double difference = std::abs(a[i] - b[i]);
    if (!std::isfinite(difference)) return std::numeric_limits<double>::infinity();
    largest = std::max(largest, difference);
  }
  return largest;
}

double largestMagnitude(const std::vector<double>& values) {
  return largestDifference(values, std::vector<double>(values.size(), 0));
}

}  // namespace hp::test
