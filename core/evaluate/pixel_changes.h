// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/evaluate: the kinds of transformation that leave pixels where they are. Inputs are 1 x C x H x
// W.

#include "core/evaluate/transformation.h"

namespace hp {

Array withNoise(Array input, double sigma, const TransformationSeed& seed);
/// `steps` of 255 are added to every pixel value.
Array withBrightness(const Preprocessing& preprocessing, Array input, double steps);
/// Distances from the channel's mean are multiplied (as in ImageNet-C: Hendrycks and Dietterich, ICLR 2019).
Array withContrast(const Preprocessing& preprocessing, Array input, double factor);
Array withBlur(Array input, double sigma);
/// Through the 8-bit picture, so the input's values are rounded, too. Quality 1 to 100.
Array withJpeg(const Network& network, const Array& input, int quality);

}  // namespace hp
