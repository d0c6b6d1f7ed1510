// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

#include "core/runs/records.h"

namespace hp {

/// Pictures whose predicted class has a probability within one interval. What is not there is NaN.
struct ReliabilityBin {
  std::int64_t pictures = 0;
  double probability = std::numeric_limits<double>::quiet_NaN();  ///< mean, of the predicted class
  double accuracy = std::numeric_limits<double>::quiet_NaN();     ///< share that is labelled so
};

/// How honest probabilities are.
struct Calibration {
  /// Expected calibration error (Guo et al., ICML 2017, equation 5): |accuracy - mean probability| of the
  /// bins, weighted by their pictures.
  double expectedError = 0;
  double brier = 0;  ///< mean squared difference of that probability and 1 where it is right, 0 where wrong
  /// By the predicted class's probability: (0, 0.1] to (0.9, 1]. All empty where a probability is NaN.
  std::array<ReliabilityBin, 10> bins = {};
};

/// Of the predictions of one run. Numbers are NaN where there are none, or a probability is NaN.
Calibration calibrationOf(const std::vector<const PredictionRow*>& rows);

}  // namespace hp
