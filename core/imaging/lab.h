// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/image.h"

namespace hp {

/// CIELAB, D65 white: lightness 0..100, and how far from grey towards red and yellow.
struct Lab {
  double lightness = 0;
  double a = 0;
  double b = 0;
};

/// The nearest 8-bit sRGB colour; clipped where the screen cannot show it.
Rgb toRgb(const Lab& lab);

}  // namespace hp
