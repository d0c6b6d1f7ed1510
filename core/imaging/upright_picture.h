// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>

#include "core/imaging/image.h"

namespace hp {

/// Takes the rows of a stored picture and puts every pixel where EXIF's orientation (1 to 8, CIPA
/// DC-008 section 4.6.4 A) wants it, so that turning a large photograph needs no second copy.
class UprightPicture {
 public:
  UprightPicture(int storedWidth, int storedHeight, int orientation);

  /// `rgb` holds storedWidth pixels. Throws nothing.
  void putRow(int y, const std::uint8_t* rgb) noexcept;
  /// Where the row can be written directly when the picture is stored upright; else null.
  std::uint8_t* rowInPlace(int y) noexcept;

  Image take() { return std::move(image_); }

 private:
  Image image_;
  int storedWidth_;
  bool upright_;
  std::ptrdiff_t origin_ = 0;  // of stored pixel (0, 0), counted in pixels
  std::ptrdiff_t stepX_ = 1;
  std::ptrdiff_t stepY_ = 0;
};

/// The same for a finished picture.
Image upright(Image stored, int orientation);

}  // namespace hp
