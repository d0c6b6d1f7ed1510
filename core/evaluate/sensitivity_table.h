// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/evaluate/evaluated_maps.h"
#include "core/evaluate/sensitivity.h"

namespace hp {

/// How far a method's maps move by themselves.
struct SensitivityRow {
  std::string method = {};
  MetricResult lipschitz = {}, maximum = {}, average = {};
  /// Noisy pictures, of all pictures that have a map of their own, and those of them left out of the numbers
  /// because the method has no finite map there: a value may come from few.
  std::int64_t samples = 0, samplesLeftOut = 0;
  std::string whySampleLeftOut = {};                ///< the first reason
  std::vector<std::int64_t> samplesLeftOutOf = {};  ///< by picture
};

/// A row a method. One that fails on a picture is left out there, with the reason. One step a noisy
/// picture and method. Values do not depend on the number of threads.
std::vector<SensitivityRow> sensitivityTable(const Network& network,
                                             std::span<const ExperimentMethod> methods,
                                             const EvaluatedPictures& pictures,
                                             const SensitivityParams& params, const RunContext& context);

}  // namespace hp
