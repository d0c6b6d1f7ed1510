// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/gradient.h"

namespace hp {

/// What is averaged over the noisy inputs.
enum class SmoothGradKind { Mean, Squared };

struct SmoothGradParams {
  std::int64_t samples = 50;
  double level = 0.15;      ///< deviation of the noise as a share of the input's largest less smallest value
  double tolerance = 0.05;  ///< relative standard error at which sampling ends early; 0: never
  SmoothGradKind kind = SmoothGradKind::Mean;
  std::int64_t seed = 0;
  Score score = Score::Logit;
};

/// Smilkov, Thorat, Kim, Viegas, Wattenberg, "SmoothGrad: removing noise by adding noise" (2017): the mean
/// gradient at the input plus Gaussian noise; Squared is the mean of the squares (Hooker et al., "A benchmark
/// for interpretability methods in deep neural networks", NeurIPS 2019). Every sample's noise is Philox keyed
/// by (seed, sample), so no bit depends on batches or threads.
///
/// Deviation from the paper: sampling ends after a round of ten samples (at least two rounds) when the root
/// mean square over all values of the mean's standard error is at most `tolerance` times the root mean square
/// of the mean. Number of samples and that share are facts of the result.
Method smoothGradMethod();

}  // namespace hp
