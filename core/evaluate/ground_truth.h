// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/imaging/image.h"
#include "core/model/network.h"

namespace hp {

/// An upright rectangle in a picture, in pixels from the upper left corner; right and bottom are where it
/// ends.
struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;
  friend bool operator==(const Box&, const Box&) = default;
};
/// A box with what is in it.
struct LabelledBox {
  std::string label = {};
  Box box = {};
  bool isMarkedOut = false;  ///< "difficult" in Pascal VOC, "iscrowd" in COCO: evaluations leave it out
};
/// What a file says of one picture.
struct AnnotatedPicture {
  std::string file = {};  ///< its name, without a folder
  int width = 0, height = 0;
  std::vector<LabelledBox> boxes = {};
};

/// H x W of 0 and 1: pixels whose centre lies in one of the boxes.
Array maskOf(std::span<const Box> boxes, int width, int height);
/// A picture as a mask: 1 where the mean of its channels is 128 or more. Throws Error as readImage does.
Array readMask(const std::filesystem::path& file);
/// A mask of the picture, as large as the picture, on the network's input: resized and cut as the picture is,
/// and inside where at least half of a pixel is.
Array truthAtInput(const Network& network, const Array& mask);

/// A part of a picture around a box.
struct CroppedPicture {
  Image picture = {};
  Box box = {};  ///< the same box in it
};
/// The box with `surroundings` times its width on the left and on the right, and its height above and below,
/// as far as the picture goes; whole pixels. Throws Error for a box outside the picture, or a share below 0.
CroppedPicture croppedAround(const Image& picture, const Box& box, double surroundings);

}  // namespace hp
