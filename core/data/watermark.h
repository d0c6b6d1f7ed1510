// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/plane.h"

namespace hp::drawing {

inline constexpr double kPlateWidth = 0.30, kPlateHeight = 0.11;

/// The "Clever Hans" mark: HANS on a dim plate near the lower left or lower right corner, like the source
/// tags that a published classifier took for horses (Lapuschkin et al., "Unmasking Clever Hans predictors",
/// 2019). The plate's top left corner, for two numbers from 0 to 1.
Point watermarkPlace(double side, double jitter);
/// Signed distance to the plate's edge.
double distanceToPlate(Point place, Point p);
/// Signed distance to the letters' edge.
double distanceToLetters(Point place, Point p);

}  // namespace hp::drawing
