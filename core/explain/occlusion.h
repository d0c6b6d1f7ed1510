// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/fill.h"
#include "core/explain/gradient.h"

namespace hp {

struct OcclusionParams {
  std::int64_t window = 15;  ///< pixels of the network's input, a square
  std::int64_t stride = 8;   ///< at most the window, so that every pixel is hidden at least once
  Fill fill = Fill::Mean;
  Score score = Score::Logit;
};

/// Zeiler and Fergus, "Visualizing and understanding convolutional networks" (ECCV 2014): the score lost when
/// a square window hides a part of the picture. As Captum does it, windows begin at every multiple of the
/// stride and the last one is cut at the border, and a pixel gets the mean over the windows that hide it (the
/// paper draws the score itself, at the window's centre). Scores come from batches of a size that the network
/// alone determines: no bit depends on threads.
Method occlusionMethod();

}  // namespace hp
