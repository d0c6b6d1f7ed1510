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
};

/// A row a method. One that fails on a picture is left out there, with the reason. One step a noisy
/// picture and method.
std::vector<SensitivityRow> sensitivityTable(const Network& network,
                                             std::span<const ExperimentMethod> methods,
                                             const EvaluatedPictures& pictures,
                                             const SensitivityParams& params, const RunContext& context);

}  // namespace hp
