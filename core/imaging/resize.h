// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/image.h"

namespace hp {

/// Bilinear resampling with a triangle filter widened by the shrink factor, two passes, 8-bit in
/// between: the arithmetic of Pillow's BILINEAR (22-bit fixed point), so that preprocessing meets
/// torchvision's to the bit. Throws Error for empty sizes.
Image resizeAntialiased(const Image& image, int width, int height);
/// Bilinear with half-pixel centres and no antialiasing, in float, rounded at the end.
Image resizeBilinear(const Image& image, int width, int height);

/// Shorter side becomes `side`; the longer one is truncated as torchvision does (int(side * long / short)).
Image resizeShorterSide(const Image& image, int side);
/// Centre crop as torchvision rounds it; pads with black where the picture is smaller.
Image centreCrop(const Image& image, int width, int height);

Image flippedHorizontally(const Image& image);
/// Counter-clockwise about the centre, bilinear, outside filled.
Image rotated(const Image& image, double degrees, Rgb fill);
Image cropped(const Image& image, int left, int top, int width, int height);
/// Gaussian blur, reflecting borders.
Image blurred(const Image& image, double sigma);

}  // namespace hp
