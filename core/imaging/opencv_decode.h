// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/imaging/decoders.h"
#include "core/imaging/over_white.h"

namespace hp {

/// What a header promises that OpenCV will deliver.
struct StoredPicture {
  std::uint64_t width = 0;
  std::uint64_t height = 0;
  int channels = 3;                ///< 1, 3 or 4 when `asStored`, otherwise 3
  bool sixteen = false;            ///< 16 bits a channel; only with `asStored`
  bool asStored = false;           ///< keep alpha and depth instead of converting to 8-bit colour
  std::uint64_t decoderBytes = 0;  ///< what the decoder needs for itself
  int orientation = 1;             ///< EXIF's, 1 to 8
};

/// Checks size and memory, decodes with OpenCV and converts to an upright RGB picture over white, within
/// one buffer. OpenCV prints nothing and turns nothing. Throws Error when the file is too big, damaged or
/// not what its header promised. For BMP and TIFF only: OpenCV knows both by their first bytes, whereas
/// what it does not know it offers to decoders that nobody asked for.
Image decodeWithOpenCv(const PictureFile& file, const StoredPicture& stored, Alpha alpha = Alpha::Straight);

}  // namespace hp
