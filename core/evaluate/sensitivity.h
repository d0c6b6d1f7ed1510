// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/explain/method.h"

namespace hp {

/// What is added to the normalised input, to every value by itself; both lie on either side of zero.
enum class SmallNoise {
  Uniform,   ///< in [-radius, radius): Yeh et al.
  Gaussian,  ///< of standard deviation `radius`
};

struct SensitivityParams {
  std::int64_t samples = 50;
  double radius = 0.1;
  SmallNoise noise = SmallNoise::Uniform;
  bool normalise = false;  ///< divides every map by its own largest |value|: methods of other units compare
  std::uint64_t seed = 0;
};

/// How far a map p(x) moves when noise n_k is added to the picture, over k = 1 ... samples; norms are
/// Euclidean over all cells or input values.
struct Sensitivity {
  /// max ||p(x) - p(x + n_k)|| / ||n_k||: the local Lipschitz estimate (Alvarez-Melis and Jaakkola, "On the
  /// robustness of interpretability methods", 2018), n_k as float32 left it in the input.
  double lipschitz = 0;
  /// max ||p(x) - p(x + n_k)|| / ||p(x)||: max-sensitivity (Yeh, Hsieh, Suggala, Inouye, Ravikumar, "On the
  /// (in)fidelity and sensitivity of explanations", NeurIPS 2019), relative. NaN for a map of zeros.
  double maximum = 0;
  double average = 0;        ///< the same with the mean in place of the maximum
  std::int64_t leftOut = 0;  ///< noisy pictures without a map, or with one that is not finite; all: NaN
  std::string why = {};      ///< of the first left out
};

/// `map` is the method's own map of the request. The class explained stays. The noise is a function of the
/// seed and the input alone, so of no other picture. One step a sample. Throws Error for no samples, a radius
/// that is not positive, another map's shape or a map that is not finite.
Sensitivity sensitivity(const ExplainRequest& request, const Method& method, const std::any& methodParams,
                        const Array& map, const SensitivityParams& params, const RunContext& context);

}  // namespace hp
