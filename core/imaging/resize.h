// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/image.h"

namespace hp {

/// Bilinear resampling with a triangle filter widened by the shrink factor, two passes, 8-bit in
/// between: the arithmetic of Pillow's BILINEAR (22-bit fixed point), so that preprocessing meets
/// torchvision's to the bit. Throws Error for empty sizes and where `width` times the source's height, which
/// is the size between the passes, exceeds 100 megapixels.
Image resizeAntialiased(const Image& image, int width, int height);

/// A rectangle of pixels.
struct Part {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
};

/// cropped(resizeAntialiased(image, width, height), part...) to the bit, but only the part is computed, so
/// `width` x `height` may be larger than memory. Throws Error for empty sizes and parts outside.
Image resizeAntialiased(const Image& image, int width, int height, const Part& part);
/// Bilinear with half-pixel centres and no antialiasing, in float, rounded at the end.
Image resizeBilinear(const Image& image, int width, int height);

/// Shorter side becomes `side`; the longer one is truncated as torchvision does (int(side * long / short)).
/// Throws Error when the result would have more than 100 megapixels.
Image resizeShorterSide(const Image& image, int side);
/// Centre crop as torchvision rounds it; pads with black where the picture is smaller.
Image centreCrop(const Image& image, int width, int height);
/// centreCrop(resizeShorterSide(image, shorterSide), width, height) to the bit, but only what the crop
/// shows is computed; so long and thin pictures cost no more than others and are not refused.
Image resizedAndCropped(const Image& image, int shorterSide, int width, int height);

Image flippedHorizontally(const Image& image);
/// Counter-clockwise about the centre, bilinear, outside filled.
Image rotated(const Image& image, double degrees, Rgb fill);
Image cropped(const Image& image, int left, int top, int width, int height);
/// Gaussian blur, reflecting borders.
Image blurred(const Image& image, double sigma);

}  // namespace hp
