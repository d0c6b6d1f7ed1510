// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keras' picture operations a second time: slowly, in double, from their definitions. The picture is carried
// on without end by mirroring at its edges, so there are no borders and no clamping here.

#include <functional>

#include "core/base/array.h"

namespace hp::reference {

struct Place {
  double x = 0, y = 0;
};
/// From a point of the output to the point of the input that is seen there.
using Geometry = std::function<Place(int, int)>;

/// A turn about the middle of the picture: x' = m + cos (x - m) - sin (y - n), y' = n + sin (x - m) + cos (y
/// - n).
Geometry rotation(double angle, int width, int height);
/// x' = m + factor (x - m), and so for y.
Geometry zoom(double factor, int width, int height);
/// From the centre of a target pixel to the source: x' = (x + 1/2) from / to - 1/2.
Geometry resizing(int fromWidth, int fromHeight, int toWidth, int toHeight);

/// Bilinear between the four pixels around each place.
Array sampled(const Array& picture, int width, int height, const Geometry& place);

/// The largest difference as a share of 255, the range of the values.
double largestDifference(const Array& a, const Array& b);

/// Evenly random values from 0 to 255: every neighbour differs, so that a wrong tap cannot hide.
Array noisePicture(int width, int height, int channels);
/// Gently rising to all sides, less than one a pixel: what it shows of a coordinate is the coordinate, and
/// the rounding of a float coordinate hardly changes it.
Array smoothPicture(int width, int height, int channels);

}  // namespace hp::reference
