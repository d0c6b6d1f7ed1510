// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/evaluate/pixel_order.h"
#include "core/explain/gradient.h"

namespace hp {

/// What happens to the pixels, one after the other in the map's order. Pixels, all channels at once.
enum class FaithfulnessTest {
  /// They are taken from the picture (Petsiuk, Das, Saenko, "RISE", BMVC 2018). A good map's score falls
  /// fast.
  Deletion,
  /// They are put into a picture of nothing (the same paper). A good map's score rises fast.
  Insertion,
  /// They take the inverse colour, 255 less each pixel value (Bach, Binder, Montavon, Klauschen, Mueller,
  /// Samek, "On pixel-wise explanations", PLoS ONE 10, 2015, flip pixels of two values). As deletion.
  PixelFlipping,
  /// They are filled from what is left by noisy linear imputation, so that no edges of a mask are seen (Rong,
  /// Leemann, Borisov, Kasneci, Kasneci, "ROAD", ICML 2022; linear_imputation.h). As deletion; the curve ends
  /// before nothing is left.
  Road,
};

/// What a pixel holds that was taken away, or not yet put in. Pixel flipping and ROAD have none.
enum class Removed {
  Mean,  ///< zero after normalisation
  Black,
  White,
  Blurred,  ///< the picture behind a Gaussian blur of sigma 5 pixels
};

struct FaithfulnessParams {
  FaithfulnessTest test = FaithfulnessTest::Deletion;
  PixelOrder order = PixelOrder::MostRelevantFirst;
  Removed removed = Removed::Mean;
  std::int64_t steps = 50;  ///< changes of the picture from the first point to the last
  Score score = Score::Probability;
  double noise = 0.01;  ///< ROAD: standard deviation, on the normalised input
  std::uint64_t seed = 0;
};
/// As the papers have it: insertion begins with the blurred picture; ROAD has nine steps of a tenth.
FaithfulnessParams standardFaithfulness(FaithfulnessTest test);
/// Which of the area's ends is good for this test and order: true if a lower area is.
bool lowerIsBetter(const FaithfulnessParams& params);

/// The network's answers while pixels change.
struct FaithfulnessCurve {
  std::vector<double> shares = {};  ///< of the pixels that are changed: i / steps, for ROAD i / (steps + 1)
  std::vector<double> scores = {};  ///< of the class explained, i = 0 ... steps
  std::vector<int> first = {};      ///< the most probable class; ROAD's accuracy is its share of the target
  double area = 0;                  ///< under the curve by trapezoids, over the length of the axis
};

/// `map` is the explanation of the request's class, H x W. At share s the first round(s H W) pixels of its
/// order are changed. Noise and the order of equal cells are a function of the seed and the input alone: no
/// other picture matters. One step a chunk of pictures. Throws Error for less than one step, noise below 0,
/// another map's shape, a map or scores that are not finite.
FaithfulnessCurve faithfulnessCurve(const ExplainRequest& request, const Array& map,
                                    const FaithfulnessParams& params, const RunContext& context);

/// Area under the points by trapezoids, divided by the distance of the first and the last.
double areaUnder(const std::vector<double>& at, const std::vector<double>& values);

}  // namespace hp
