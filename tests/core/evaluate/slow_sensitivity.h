// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/philox.h"
#include "core/evaluate/experiment.h"
#include "core/evaluate/sensitivity.h"
#include "core/explain/recipe.h"

namespace hp::test {

/// The papers' formulas with the noise drawn again, one sum after the other.
inline Sensitivity slowSensitivity(const ExplainRequest& request, const ExperimentMethod& method,
                                   const SensitivityParams& params) {
  const auto mapOf = [&](const Array& input) {
    auto values =
        explain(*method.method, {request.network, input, request.target}, method.params, {}).map.values;
    long double most = 0;
    for (const float value : values) most = std::max(most, std::abs(static_cast<long double>(value)));
    std::vector<long double> result;
    for (const float value : values) result.push_back(params.normalise && most > 0 ? value / most : value);
    return result;
  };
  const auto picture = std::stoull(digestOf(request.input).substr(0, 8), nullptr, 16);
  const Philox noise(params.seed, RandomPurpose::Noise, (std::uint64_t{0xF00000} << 32) + picture);
  const auto original = mapOf(request.input);
  const auto n = request.input.values.size();
  long double lipschitz = 0, most = 0, sum = 0, size = 0;
  for (const auto value : original) size += value * value;
  for (std::size_t sample = 0; sample < static_cast<std::size_t>(params.samples); ++sample) {
    auto input = request.input;
    long double length = 0, moved = 0;
    for (std::size_t i = 0; i < n; ++i) {
      const double draw = params.noise == SmallNoise::Gaussian ? noise.normal(sample * n + i)
                                                               : 2 * noise.uniform(sample * n + i) - 1;
      input.values[i] = static_cast<float>(input.values[i] + params.radius * draw);
      length += std::pow(static_cast<long double>(input.values[i]) - request.input.values[i], 2.0L);
    }
    const auto map = mapOf(input);
    for (std::size_t i = 0; i < map.size(); ++i) moved += std::pow(map[i] - original[i], 2.0L);
    lipschitz = std::max(lipschitz, std::sqrt(moved / length));
    most = std::max(most, std::sqrt(moved / size));
    sum += std::sqrt(moved / size);
  }
  return {static_cast<double>(lipschitz), static_cast<double>(most),
          static_cast<double>(sum / params.samples)};
}

}  // namespace hp::test
