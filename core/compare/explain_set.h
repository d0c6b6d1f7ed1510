// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/compare/explain_both.h"
#include "core/compare/picture_set.h"
#include "core/statistics/spread.h"

namespace hp {

/// How alike both networks' explanations of one picture are, and what they say of it.
struct PictureAgreement {
  std::string picture = {};
  int target = 0;
  int baselineClass = 0, candidateClass = 0;                 ///< ranked first ...
  double baselineSureness = 0, candidateSureness = 0;        ///< ... and their probabilities
  double baselineProbability = 0, candidateProbability = 0;  ///< of the class explained
  /// As compareMaps() says, but for the overlap of a map that has the same value everywhere: NaN, as none of
  /// its cells are its highest.
  MapAgreement agreement = {};
  double magnitude = 0;    ///< root mean square of the baseline's map, in the map's own unit
  bool equalBits = false;  ///< both gave the same map and the same probabilities, bit for bit

  bool isFlip() const { return baselineClass != candidateClass; }
};

/// One way to say how far two maps are apart.
struct MapMeasure {
  std::string id = {};     ///< "rmse", "relative-rmse", "pearson", "spearman", "ssim", "top-overlap"
  std::string label = {};  ///< HP_TEXT("Measures", ...)
  double (*of)(const PictureAgreement&) = nullptr;  ///< NaN where it is not defined
  bool isDistance = false;  ///< equal maps have 0, and other ones more; otherwise equal maps have 1
};
/// RMSE first. The relative one is RMSE by `magnitude`: how far a map moves as a share of its own size; NaN
/// where the baseline's map is zero everywhere.
std::span<const MapMeasure> mapMeasures();
/// Throws Error listing the ids.
const MapMeasure& mapMeasureById(const std::string& id);

/// A picture that has no explanations by both, and why: one sentence.
struct LeftOutPicture {
  std::string picture = {}, why = {};
};

/// A set of pictures explained by both networks.
struct ExplainedSet {
  /// As many flipped pictures keep their maps.
  static constexpr std::size_t kMostFlipsKept = 3;

  std::size_t asked = 0;                        ///< pictures
  std::vector<PictureAgreement> pictures = {};  ///< in the order asked for
  std::vector<LeftOutPicture> leftOut = {};
  /// Flips whose maps are kept, without their channels: those of which both are the surest.
  std::vector<std::shared_ptr<const ExplainedBoth>> flips = {};

  std::size_t flipCount() const;
  /// True if some were explained, and all of them by equal bits.
  bool hasEqualBits() const;
  /// Those who asked did not wait for all of them.
  bool wasStopped() const { return pictures.size() + leftOut.size() < asked; }
};
Spread spreadOf(const MapMeasure& measure, std::span<const PictureAgreement> pictures);

/// Picture by picture, so that neither their number nor their order changes a bit of a result, and memory
/// holds two pictures' maps and those of a few flips. With as many threads as the caller has: another number
/// of them rounds otherwise. Pictures that cannot be read or explained are left out.
/// Where a stop is asked for, what was explained so far is returned. Steps report pictures as `stage`. Throws
/// Error when the networks tell another number of classes apart, or when no picture can be explained, for a
/// reason that is not the pictures'.
ExplainedSet explainSet(const Baseline<Network>& baseline, const Candidate<Network>& candidate,
                        const PictureSet& pictures, const BothQuestion& question, const std::string& stage,
                        const RunContext& context);

/// A network's explanations beside those of the same network computed by other kernels: LibTorch's own in
/// place of oneDNN's. That is numerical noise and nothing else, where other kernels compute then at all: see
/// ExplainedSet::hasEqualBits(). Turns a switch of the whole process while a picture is explained, and has
/// the NumericsTurn meanwhile.
ExplainedSet explainSetAgain(const Network& network, const PictureSet& pictures, const BothQuestion& question,
                             const std::string& stage, const RunContext& context);

}  // namespace hp
