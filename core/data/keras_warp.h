// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/array.h"

namespace hp {

/// From a point (x, y) of the output to the point of the input that is seen there:
/// (xx x + xy y + x0, yx x + yy y + y0), the row that ImageProjectiveTransformV3 takes.
struct AffineMap {
  float xx = 1, xy = 0, x0 = 0;
  float yx = 0, yy = 1, y0 = 0;
};

/// Keras' get_rotation_matrix in its float arithmetic; cosine and sine are those of the angle in double,
/// rounded to float. Throws Error for an angle that is not a finite number.
AffineMap rotationMap(double angle, int width, int height);
/// Keras' get_zoom_matrix with one factor for both axes. Throws Error unless the factor is finite and at most
/// a million.
AffineMap zoomMap(double factor, int width, int height);

/// The output of an affine map with fill_mode "reflect": bilinear, in TensorFlow's float arithmetic.
Array warped(const Array& picture, const AffineMap& map);
/// The nearest pixel instead, halves away from zero: for class masks, H x W.
Array warpedNearest(const Array& mask, const AffineMap& map);

}  // namespace hp
