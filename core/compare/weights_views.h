// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/compare/joint_histogram.h"
#include "core/compare/kernel_pictures.h"
#include "core/compare/run_comparison.h"

namespace hp {

/// What a report shows of the weights besides numbers.
struct WeightsViews {
  std::optional<JointHistogram> numbers = {};  ///< of the tensor that lies farthest apart
  std::optional<KernelPictures> kernels = {};  ///< of the first convolution
  std::vector<std::string> obstacles = {};     ///< a sentence for each that is not there
};

/// The tensor that lies farthest apart (relative L2; of those alike the first) among those that differ; empty
/// where none does.
std::string farthestTensor(const WeightsDifference& weights);

/// Of the epoch compared. Reads the weights anew; what cannot be read is a sentence.
WeightsViews weightsViews(const RunComparison& comparison, const RunContext& context);

}  // namespace hp
