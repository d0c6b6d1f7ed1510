// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/evaluate/evaluated_maps.h"

namespace hp {

/// What localisation says of one method.
struct LocalisationRow {
  std::string method = {};
  MetricResult pointing = {}, mass = {}, rank = {};
};
struct LocalisationSpec {
  double tolerance = 0;  ///< of the pointing game, pixels
  std::uint64_t seed = 0;
};

/// A row a method, and at the end a row of random maps (uniform noise, a function of the seed and the picture
/// alone), the floor. The pictures come with their truth. A method that fails on a picture is left out there,
/// with the reason; a picture that cannot be had is left out of every row. One step a picture and
/// method. Values do not depend on the number of threads.
std::vector<LocalisationRow> localisationTable(const Network& network,
                                               std::span<const ExperimentMethod> methods,
                                               const EvaluatedPictures& pictures,
                                               const LocalisationSpec& spec, const RunContext& context);

}  // namespace hp
