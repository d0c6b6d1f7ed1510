// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/lime/segmentation.h"

namespace hp {

/// What stands where a segment is switched off.
enum class ReplacementKind { OwnMean, Constant, Blurred };

struct ReplacementParams {
  ReplacementKind kind = ReplacementKind::OwnMean;
  int value = 0;     ///< Constant: the grey level, 0..255
  double blur = 10;  ///< Blurred: standard deviation in pixels
};

/// The picture with every segment switched off. OwnMean: each segment in its mean colour, cut (not
/// rounded) to whole levels as the lime package does.
Image replaced(const Image& image, const Segmentation& segmentation, const ReplacementParams& params);

}  // namespace hp
