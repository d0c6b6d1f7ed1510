// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/lime/replacement.h"
#include "core/explain/lime/segmentation.h"
#include "core/explain/method.h"

namespace hp {

/// Which weights the map shows.
enum class LimePart { Both, Positive, Negative };

/// LIME's parameters; defaults are the lime package's, segments apart (it cuts by quickshift).
struct LimeParams {
  SegmentationKind segmentation = SegmentationKind::Slic;
  std::int64_t segments = 50;
  double compactness = 10;
  double kernelSize = 4;
  double maxDistance = 200;
  double ratio = 0.2;
  std::string segmentsFile = {};  ///< .npy of H x W labels; takes the place of the cut
  std::int64_t samples = 1000;
  std::int64_t repeats = 1;
  std::int64_t seed = 0;
  ReplacementKind replacement = ReplacementKind::OwnMean;
  std::int64_t value = 0;
  double blur = 10;
  std::int64_t features = 0;
  LimePart part = LimePart::Both;
  double kernelWidth = 0.25;
  double ridge = 1;
  std::int64_t batch = 0;
};

/// The weight of every segment for the class, spread over its pixels. With repeats, weights are means
/// over independent designs and come with their standard deviations; with one, nothing is known of those.
/// Samples are predicted once for all targets.
std::vector<Attribution> explainByLime(const ExplainRequest& request, std::span<const int> targets,
                                       const LimeParams& params, const RunContext& context);

/// "Why should I trust you?" (Ribeiro, Singh, Guestrin, KDD 2016) for pictures.
Method limeMethod();

/// The segments LIME would use for a picture of the network's input size: the form's preview.
Segmentation limeSegments(const Image& picture, const LimeParams& params);

}  // namespace hp
