// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/array.h"
#include "core/imaging/image.h"

namespace hp {

/// tf.image.resize, bilinear, half-pixel centres, no antialiasing: H x W x C floats in, floats out. Throws
/// Error for empty sizes and more than 100 megapixels.
Array resizedLikeKeras(const Array& picture, int width, int height);
/// The same of a picture's values 0 to 255, to the bit, without the floats of the whole picture.
Array resizedLikeKeras(const Image& image, int width, int height);
/// tf.image.resize with the nearest neighbour of the same geometry, for class masks (H x W).
Array resizedNearest(const Array& mask, int width, int height);

}  // namespace hp
