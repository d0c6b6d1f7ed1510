// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/image_file.h"

#include "core/base/outcome.h"
#include "core/imaging/decoders.h"
#include "core/imaging/picture_bytes.h"

namespace hp {
namespace {

constexpr std::uint64_t kMostPixels = 100'000'000;
constexpr std::uint64_t kMostBeyondPicture = 200'000'000;

std::string megabytes(std::uint64_t bytes) { return std::to_string((bytes + 999'999) / 1'000'000) + " MB"; }

/// A signature at a position, and who decodes what bears it.
struct Format {
  std::size_t at;
  std::string_view signature;
  Image (*decode)(const PictureFile&);
};

const Format kFormats[] = {
    {0, "\xff\xd8\xff", decodeJpeg},
    {0, "\x89PNG\r\n\x1a\n", decodePng},
    {0, "BM", decodeBmp},
    {0, std::string_view("II*\0", 4), decodeTiff},
    {0, std::string_view("MM\0*", 4), decodeTiff},
    {8, "WEBP", decodeWebp},
};

}  // namespace

void PictureFile::refuse(const std::string& what) const { throw Error(name + " " + what); }

void PictureFile::checkSize(std::uint64_t width, std::uint64_t height) const {
  const std::string size = std::to_string(width) + " x " + std::to_string(height) + " pixels";
  if (width == 0 || height == 0) refuse("says that it has " + size + "; the file is damaged.");
  if (width > kMostPixels || height > kMostPixels / width)
    refuse("has " + size + "; at most 100 megapixels are read.");
}

void PictureFile::checkMemory(std::uint64_t bytesBeyondPicture) const {
  if (bytesBeyondPicture > kMostBeyondPicture)
    refuse("is stored in a way that needs another " + megabytes(bytesBeyondPicture) +
           " to decode; save it as a PNG or a baseline JPEG file.");
}

void PictureFile::checkHolds(std::uint64_t leastBytes) const {
  if (bytes.size() < leastBytes) refuse("is cut off or damaged: it is too short for the size in its header.");
}

Image readImage(const std::filesystem::path& path) { return readImage(pictureBytes(path), path.string()); }

Image readImage(const std::vector<unsigned char>& bytes, const std::string& name) {
  const PictureFile file{bytes, name};
  if (bytes.empty()) file.refuse("is empty.");
  for (const auto& format : kFormats)
    if (ByteReader{bytes}.holds(format.at, format.signature)) return format.decode(file);
  if (ByteReader{bytes}.holds(0, std::string_view("II+\0", 4)) ||
      ByteReader{bytes}.holds(0, std::string_view("MM\0+", 4)))
    file.refuse("is a BigTIFF file; save it as an ordinary TIFF file.");
  file.refuse("is no picture that can be read; JPEG, PNG, BMP, TIFF and WebP files are.");
}

const std::vector<std::string>& imageEndings() {
  static const std::vector<std::string> endings = {"jpg", "jpeg", "png", "bmp", "tif", "tiff", "webp"};
  return endings;
}

}  // namespace hp
