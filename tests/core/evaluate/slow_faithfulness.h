// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

#include "core/evaluate/faithfulness.h"
#include "core/explain/recipe.h"
#include "core/model/classify.h"
#include "tests/core/evaluate/slow_imputation.h"

namespace hp::test {

/// A second author: which pixels change is found by counting, pictures are built value by value, and
/// classify() answers one at a time.
class SlowFaithfulness {
 public:
  SlowFaithfulness(const ExplainRequest& request, const Array& map, const FaithfulnessParams& params)
      : request_(request), map_(map), params_(params) {}

  ClassScore answer(double share, int& first) const {
    const auto count = std::lround(share * static_cast<double>(map_.values.size()));
    const auto all = classify(request_.network, changed(count), {}).classes;
    first = all.front().index;
    return *std::find_if(all.begin(), all.end(),
                         [&](const ClassScore& one) { return one.index == request_.target; });
  }

 private:
  bool isAmong(std::size_t pixel, long count) const {
    const Philox lots(params_.seed, RandomPurpose::Noise, (std::uint64_t{0xF20000} << 32) + number());
    long before = 0;
    for (std::size_t other = 0; other < map_.values.size(); ++other) {
      const float a = map_.values[other], b = map_.values[pixel];
      if (a == b)
        before += lots.uniform(other) < lots.uniform(pixel);
      else
        before += params_.order == PixelOrder::MostRelevantFirst ? a > b : a < b;
    }
    return before < count;
  }
  std::uint64_t number() const { return std::stoull(digestOf(request_.input).substr(0, 8), nullptr, 16); }
  double inverse(std::size_t value) const {
    const auto& p = request_.network.preprocessing();
    const auto c = value / map_.values.size();
    return (1 - 2 * p.mean[c]) / p.deviation[c] - request_.input.values[value];
  }
  /// A Gaussian of sigma 5 as far as 20 cells, in a picture that is mirrored at its borders as often as
  /// needed.
  double blurred(std::size_t value) const {
    const auto height = map_.size(0), width = map_.size(1);
    const auto inside = [](std::int64_t i, std::int64_t size) {
      while (i < 0 || i >= size) i = i < 0 ? -i : 2 * (size - 1) - i;
      return i;
    };
    const auto pixel = static_cast<std::int64_t>(value % map_.values.size());
    const auto begin = value - static_cast<std::size_t>(pixel);
    double sum = 0, weights = 0;
    for (std::int64_t dy = -20; dy <= 20; ++dy)
      for (std::int64_t dx = -20; dx <= 20; ++dx) {
        const auto at = inside(pixel / width + dy, height) * width + inside(pixel % width + dx, width);
        const double weight = std::exp(-static_cast<double>(dy * dy + dx * dx) / 50);
        weights += weight;
        sum += weight * request_.input.values[begin + static_cast<std::size_t>(at)];
      }
    return sum / weights;
  }
  double empty(std::size_t value) const {
    const auto& p = request_.network.preprocessing();
    const auto c = value / map_.values.size();
    if (params_.removed == Removed::Mean) return 0;
    if (params_.removed == Removed::Blurred) return blurred(value);
    return ((params_.removed == Removed::White ? 1 : 0) - p.mean[c]) / p.deviation[c];
  }
  Array changed(long count) const {
    auto picture = request_.input;
    for (std::size_t i = 0; i < picture.values.size(); ++i) {
      const bool among = isAmong(i % map_.values.size(), count);
      if (params_.test == FaithfulnessTest::Insertion && !among)
        picture.values[i] = static_cast<float>(empty(i));
      if (params_.test == FaithfulnessTest::Deletion && among)
        picture.values[i] = static_cast<float>(empty(i));
      if (params_.test == FaithfulnessTest::PixelFlipping && among)
        picture.values[i] = static_cast<float>(inverse(i));
    }
    if (params_.test == FaithfulnessTest::Road) impute(picture, count);
    return picture;
  }
  void impute(Array& picture, long count) const {
    Array kept{map_.shape, {}};
    for (std::size_t i = 0; i < map_.values.size(); ++i)
      kept.values.push_back(isAmong(i, count) ? 0.0F : 1.0F);
    const Philox noise(params_.seed, RandomPurpose::Noise, (std::uint64_t{0xF10000} << 32) + number());
    for (std::size_t c = 0; c < 3; ++c) {
      const auto begin = c * map_.values.size();
      const Array plane{map_.shape,
                        {picture.values.begin() + static_cast<std::ptrdiff_t>(begin),
                         picture.values.begin() + static_cast<std::ptrdiff_t>(begin + map_.values.size())}};
      const auto filled = imputedSlowly(plane, kept);
      for (std::size_t i = 0; i < filled.size(); ++i)
        if (kept.values[i] == 0)
          picture.values[begin + i] = static_cast<float>(filled[i] + params_.noise * noise.normal(begin + i));
    }
  }

  const ExplainRequest& request_;
  const Array& map_;
  const FaithfulnessParams& params_;
};

}  // namespace hp::test
