// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/evaluate/evaluated_maps.h"
#include "core/evaluate/faithfulness.h"

namespace hp {

/// "deletion", "insertion", "pixel-flipping", "road"
std::string idOf(FaithfulnessTest test);

/// What a test says of one method.
struct FaithfulnessRow {
  std::string method = {};
  MetricResult area = {};                        ///< under each picture's curve; the metric is idOf(test)
  std::vector<FaithfulnessCurve> curves = {};    ///< by picture; without points where one was left out
  std::vector<double> shares = {}, scores = {};  ///< the mean over the pictures that have a curve
  std::vector<double> accuracy = {};  ///< the share of these whose most probable class is the target
};

/// A row a method, and at the end a row of random maps (uniform noise), which good methods beat. A method
/// that fails on a picture is left out there, with the reason. One step a picture and method. Values do not
/// depend on the number of threads.
std::vector<FaithfulnessRow> faithfulnessTable(const Network& network,
                                               std::span<const ExperimentMethod> methods,
                                               const EvaluatedPictures& pictures,
                                               const FaithfulnessParams& params, const RunContext& context);

}  // namespace hp
