// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/array.h"
#include "core/imaging/image.h"

namespace hp {

/// How a picture is cut into regions.
enum class SegmentationKind { Slic, Quickshift, Felzenszwalb, Grid };

/// What the ways of cutting need; each reads its own members only.
struct SegmentationParams {
  SegmentationKind kind = SegmentationKind::Slic;
  int count = 50;            ///< segments wanted; Slic, Felzenszwalb and Grid come near it
  double compactness = 10;   ///< Slic: how much nearness counts against colour (Lab units a grid step)
  double kernelSize = 4;     ///< Quickshift: width of the density estimate in pixels, 0.5 to 20
  double maxDistance = 200;  ///< Quickshift: longest link, in pixels and colour together
  double ratio = 0.2;        ///< Quickshift: weight of colour against position
  std::uint64_t seed = 0;    ///< Quickshift: of the noise that breaks ties
};

/// Labels 0 .. count-1, row by row; every label occurs.
struct Segmentation {
  int width = 0;
  int height = 0;
  int count = 0;
  std::vector<int> labels = {};
  friend bool operator==(const Segmentation&, const Segmentation&) = default;
};

/// Cuts the picture. Deterministic. Slic, Felzenszwalb and Grid give connected regions; Quickshift's
/// may lie apart, as its definition has it. Throws Error for an empty picture or a count below 1.
Segmentation segment(const Image& image, const SegmentationParams& params);

/// SLIC (Achanta et al., TPAMI 2012): k-means over Lab and position in windows of twice the grid step,
/// ten rounds from a regular grid; stray pieces smaller than a third of the mean area join a neighbour.
Segmentation slic(const Image& image, int count, double compactness);

/// Quickshift (Vedaldi and Soatto, ECCV 2008) as scikit-image has it: Lab times `ratio`, density summed
/// over a window of three kernel sizes, noise of 1e-5 against ties (ours from Philox), every pixel linked
/// to the nearest one of higher density in that window, links beyond `maxDistance` cut.
Segmentation quickshift(const Image& image, double kernelSize, double maxDistance, double ratio,
                        std::uint64_t seed);

/// Felzenszwalb and Huttenlocher (IJCV 2004) on the 8-neighbourhood of the picture blurred by 0.8 pixels;
/// pieces below 20 pixels join their nearest neighbour. The paper's scale is searched so that the number
/// of segments comes as near to `count` as it gets.
Segmentation felzenszwalb(const Image& image, int count);

/// Rectangles of nearly equal size, as square as the picture and the count allow.
Segmentation grid(int width, int height, int count);

/// A label map from outside: whole numbers of any size and order, H x W, renumbered 0 .. n-1 in ascending
/// order. Throws Error when a value is no whole number or the size differs from width x height.
Segmentation segmentationOf(const Array& labels, int width, int height);
/// The labels as floats, H x W.
Array toArray(const Segmentation& segmentation);

/// The picture with the borders between segments drawn on it.
Image withBorders(const Image& image, const Segmentation& segmentation, Rgb colour = {255, 214, 10});

}  // namespace hp
