// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/imaging/byte_reader.h"
#include "core/imaging/image.h"

namespace hp {

/// The bytes of a picture file and what messages call it.
struct PictureFile {
  ByteSpan bytes = {};
  const std::string& name;

  /// Throws Error("<name> <what>").
  [[noreturn]] void refuse(const std::string& what) const;
  /// Refuses empty sizes and more than 100 megapixels. Called before anything is allocated.
  void checkSize(std::uint64_t width, std::uint64_t height) const;
  /// Refuses when decoding needs more than 200 MB beyond the picture itself.
  void checkMemory(std::uint64_t bytesBeyondPicture) const;
  /// Refuses a file that cannot hold what its header promises.
  void checkHolds(std::uint64_t leastBytes) const;
};

// Each returns the picture upright, or throws Error naming the file.
Image decodeJpeg(const PictureFile& file);
Image decodePng(const PictureFile& file);
Image decodeBmp(const PictureFile& file);
Image decodeTiff(const PictureFile& file);
Image decodeWebp(const PictureFile& file);

}  // namespace hp
