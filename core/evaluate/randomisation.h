// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/evaluate/evaluated_maps.h"
#include "core/train/recipe.h"

namespace hp {

/// Which layers have lost what they learned at a step.
enum class RandomisationOrder {
  Cascading,    ///< the layer and all above it, up to the scores
  Independent,  ///< the layer alone
};
/// The statistics of batch norm in layers that are randomised.
enum class NormStatistics {
  Redrawn,     ///< channel by channel from those the layer had
  Recomputed,  ///< on the pictures, as they pass the randomised network
};

/// How the parameter-randomisation check is made.
struct RandomisationSpec {
  RandomisationOrder order = RandomisationOrder::Cascading;
  NormStatistics norms = NormStatistics::Redrawn;
  Initialisation initialisation = Initialisation::Torch;  ///< of weights and biases
  int repeats = 3;                                        ///< other draws
  std::uint64_t seed = 0;
};

/// What a step did to a method's maps.
struct RandomisedLayer {
  std::string layer = {};
  std::vector<MetricResult> likeness = {};  ///< as mapLikenesses(); a picture's value: the mean over repeats
  std::vector<double> deviation = {};       ///< standard deviation over repeats of the mean over pictures
  std::int64_t maps = 0;                    ///< of all pictures and repeats
  /// Those without a value, as mapLikenesses(): in no mean. A picture without any is left out of the layer.
  std::vector<std::int64_t> mapsWithoutValue = {};
};

/// How a method fares.
struct RandomisationResult {
  std::string method = {};
  std::vector<RandomisedLayer> layers = {};  ///< from the scores to the input
  std::vector<MetricResult> mean = {};       ///< a picture's mean over the layers, all of them randomised;
                                             ///< left out where a layer has no value
};

/// The parameter-randomisation check (Adebayo, Gilmer, Muelly, Goodfellow, Hardt, Kim, "Sanity checks for
/// saliency maps", NeurIPS 2018): are the maps of a network that has lost what it learned still those of the
/// trained one? Then they show the picture, not the network. The network given is not changed; the original
/// is compared with randomised networks only, never with itself. A map that could not be computed or has no
/// likeness (a constant one has no correlation) is left out, counted, with the reason; a picture's mean over
/// the layers is of all of them or is none, or means of other layers would be compared. Values do not depend
/// on the number of threads. All pictures are kept until the end. One step a network and
/// picture. Throws Error for a network without weights, no picture that can be had, more of them than fit
/// into a gigabyte with their maps, or no repeat.
std::vector<RandomisationResult> randomisationCheck(const Network& network,
                                                    std::span<const ExperimentMethod> methods,
                                                    const EvaluatedPictures& pictures,
                                                    const RandomisationSpec& spec, const RunContext& context);

}  // namespace hp
