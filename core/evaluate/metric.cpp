// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metric.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/philox.h"

namespace hp {
namespace {

constexpr std::size_t kResamples = 2000;
constexpr double kTail = 0.025;  // of each side, for 95 %

double meanOf(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double resampledMean(const std::vector<double>& values, const Philox& random) {
  double sum = 0;
  for (std::size_t i = 0; i < values.size(); ++i) sum += values[random.below(i, values.size())];
  return sum / static_cast<double>(values.size());
}

std::vector<double> sortedMeans(const std::vector<double>& values, std::uint64_t seed) {
  std::vector<double> means(kResamples);
  for (std::size_t i = 0; i < kResamples; ++i)
    means[i] = resampledMean(values, Philox(seed, RandomPurpose::Bootstrap, i));
  std::sort(means.begin(), means.end());
  return means;
}

}  // namespace

MetricResult summarised(std::string metric, std::string method, std::vector<MetricValue> values,
                        std::uint64_t seed) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  MetricResult result{.metric = std::move(metric), .method = std::move(method), .values = std::move(values)};
  std::vector<double> numbers;
  for (const auto& value : result.values) {
    if (!std::isnan(value.value)) numbers.push_back(value.value);
  }
  result.count = static_cast<std::int64_t>(numbers.size());
  result.leftOut = static_cast<std::int64_t>(result.values.size()) - result.count;
  result.mean = result.low = result.high = kNone;
  if (numbers.empty()) return result;
  result.mean = meanOf(numbers);
  if (numbers.size() < 2) return result;
  const auto means = sortedMeans(numbers, seed);
  const auto last = static_cast<double>(kResamples - 1);
  result.low = means[static_cast<std::size_t>(std::lround(kTail * last))];
  result.high = means[static_cast<std::size_t>(std::lround((1 - kTail) * last))];
  return result;
}

}  // namespace hp
