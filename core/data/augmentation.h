// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keras' preprocessing layers, number for number (knowledge: Keras 2.3-2.8, image_preprocessing.py and
// TensorFlow's image_ops.h). All work on float pictures H x W x C with values 0 to 255, before rescaling.

#include <cstdint>

#include "core/base/array.h"
#include "core/imaging/image.h"
#include "core/imaging/keras_resize.h"

namespace hp {

/// What is done to a training picture, in this order: flip, rotation, zoom; three separate resamplings.
struct Augmentation {
  bool flip = false;    ///< left to right with probability one half
  double rotation = 0;  ///< angle uniform in [-rotation, rotation] times a full turn; 0: none
  double zoom = 0;      ///< factor uniform in [1 - zoom, 1 + zoom] for both axes; 0: none
  bool isNone() const { return !flip && rotation == 0 && zoom == 0; }
};

/// The three numbers that one example draws in one epoch.
struct AugmentationDraw {
  bool flipped = false;
  double angle = 0;  ///< radians
  double zoom = 1;   ///< above 1 zooms out
};
/// A pure function of (seed, epoch, sample), both counted from 0; the sample is the index in the data set.
/// Its numbers are those of Philox(seed, Augmentation, stream = epoch) at the indexes 4 sample (flip),
/// 4 sample + 1 (angle) and 4 sample + 2 (zoom): no two epochs, samples or purposes share one (to 2^56 epochs
/// and 2^62 samples), and leaving one kind out changes none of the others. Throws Error for negative ones.
AugmentationDraw drawAugmentation(const Augmentation& how, std::uint64_t seed, std::int64_t epoch,
                                  std::int64_t sample);
/// Applies a draw to H x W x C floats. A draw that changes nothing (angle 0, zoom 1) resamples nothing;
/// Keras would, and get the same values up to rounding.
Array augmented(const Array& picture, const AugmentationDraw& draw);
/// Applies a draw to a class mask, H x W, so that it stays on its picture: the nearest class, never a
/// mixture.
Array augmentedMask(const Array& mask, const AugmentationDraw& draw);

/// H x W x C floats of a picture, no scaling.
Array floatsOf(const Image& image);
/// Left to right.
Array flippedLikeKeras(const Array& picture);
/// RandomRotation's transform by this angle in radians: output maps to input, reflecting fill, bilinear. A
/// positive angle turns the picture counter-clockwise on the screen.
Array rotatedLikeKeras(const Array& picture, double angle);
/// RandomZoom's transform with the same factor for both axes: above 1 the picture shrinks, its reflections
/// come in from outside.
Array zoomedLikeKeras(const Array& picture, double factor);

}  // namespace hp
