// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/file_pictures.h"

#include "core/base/digest.h"
#include "core/data/listing.h"
#include "core/imaging/image_file.h"
#include "core/imaging/picture_bytes.h"

namespace hp {

Image FilePictures::picture(const Example& example) const {
  return readImage(root_ / pathFromUtf8(example.id));
}

std::string FilePictures::byteDigest(const Example& example) const {
  return digestOfPicture(root_ / pathFromUtf8(example.id));
}

std::string FilePictures::digestOfPicture(const std::filesystem::path& file) {
  const auto bytes = pictureBytes(file);
  return Digest().add(bytes.data(), bytes.size()).hex();
}

}  // namespace hp
