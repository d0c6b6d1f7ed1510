// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/data/scenes.h"
#include "core/evaluate/experiment.h"
#include "core/evaluate/metric.h"

namespace hp {

/// A picture with a place that a map should find.
struct PlacedPicture {
  std::string name = {};
  Array input = {};  ///< 1 x C x H x W
  int target = 0;    ///< the class explained
  Array truth = {};  ///< H x W, above 0 on the place
};
/// Many of them, made when their turn comes.
struct PlacedPictures {
  std::size_t count = 0;
  std::function<PlacedPicture(std::size_t)> picture = {};
};

/// Scenes with what decides their class: the class explained is the scene's own.
PlacedPictures scenePictures(const Network& network, const SceneSpec& spec, std::size_t count);
/// Scenes that carry the watermark, the first `count` of the spec, with the mark as their place: the class
/// explained is the one that the mark speaks for. Throws Error for a spec without watermarks.
PlacedPictures watermarkPictures(const Network& network, const SceneSpec& spec, std::size_t count);

/// What localisation says of one method.
struct LocalisationRow {
  std::string method = {};
  MetricResult pointing = {}, mass = {}, rank = {};
};
struct LocalisationSpec {
  double tolerance = 0;  ///< of the pointing game, pixels
  std::uint64_t seed = 0;
};

/// A row a method, and at the end a row of random maps (uniform noise), the floor. A method that fails on a
/// picture is left out there, with the reason; a picture that cannot be made is left out of every row. One
/// step a picture.
std::vector<LocalisationRow> localisationTable(const Network& network,
                                               std::span<const ExperimentMethod> methods,
                                               const PlacedPictures& pictures, const LocalisationSpec& spec,
                                               const RunContext& context);

}  // namespace hp
