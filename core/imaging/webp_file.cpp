// SPDX-License-Identifier: GPL-3.0-or-later
// WebP by libwebp itself: OpenCV hands a file whose header it does not like to GDAL, by way of the disk.

#include <algorithm>
#include <memory>

#include <webp/decode.h>

#include "core/imaging/decoders.h"
#include "core/imaging/over_white.h"
#include "core/imaging/tiff_directory.h"
#include "core/imaging/upright_picture.h"

namespace hp {
namespace {

constexpr const char* kDamaged = "is a cut off or damaged WebP file.";

/// EXIF's orientation from the chunks of the container (RFC 9649, section 2.7).
int orientationOf(ByteSpan file) {
  constexpr std::string_view kExif("Exif\0\0", 6);  // some writers put JPEG's prefix before it
  const ByteReader reader{file};
  for (std::size_t at = 12; const auto size = reader.u32(at + 4);) {
    const auto data = reader.piece(at + 8, *size);
    if (data.size() != *size) break;
    if (reader.holds(at, "EXIF"))
      return exifOrientation(ByteReader{data}.holds(0, kExif) ? data.subspan(kExif.size()) : data);
    at += 8 + std::size_t{*size} + (*size & 1);
  }
  return 1;
}

WebPBitstreamFeatures featuresOf(const PictureFile& file) {
  WebPBitstreamFeatures features;
  if (WebPGetFeatures(file.bytes.data(), file.bytes.size(), &features) != VP8_STATUS_OK)
    file.refuse(kDamaged);
  if (features.has_animation) file.refuse("is an animation; save one picture of it.");
  return features;
}

/// A file of few bytes for many pixels may be a plain picture or a lie about its size. The library's own
/// memory stays untouched, hence costs nothing, until pixels arrive; so a lie is found out there.
void checkTruth(const PictureFile& file, std::size_t pixels) {
  constexpr std::size_t kWorthATrial = 10'000'000;
  if (pixels < kWorthATrial || file.bytes.size() > pixels / 100) return;
  const std::unique_ptr<std::uint8_t, decltype(&WebPFree)> trial(
      WebPDecodeRGB(file.bytes.data(), file.bytes.size(), nullptr, nullptr), WebPFree);
  if (!trial) file.refuse(kDamaged);
}

}  // namespace

Image decodeWebp(const PictureFile& file) {
  const auto features = featuresOf(file);
  const bool alpha = features.has_alpha != 0;
  file.checkSize(static_cast<std::uint64_t>(features.width), static_cast<std::uint64_t>(features.height));
  const auto pixels = static_cast<std::size_t>(features.width) * static_cast<std::size_t>(features.height);
  const int orientation = orientationOf(file.bytes);
  // The lossless kind (2) is decoded as a whole at four bytes a pixel, the lossy kind keeps its alpha.
  const std::size_t decoder = pixels * (features.format == 2 ? 4 : alpha ? 1 : 0);
  file.checkMemory((alpha ? pixels : 0) + std::max(decoder, orientation == 1 ? 0 : 3 * pixels));
  checkTruth(file, pixels);
  Image image;
  image.width = features.width;
  image.height = features.height;
  image.rgb.resize(pixels * (alpha ? 4 : 3));
  const auto decode = alpha ? WebPDecodeRGBAInto : WebPDecodeRGBInto;
  const int stride = features.width * (alpha ? 4 : 3);
  if (!decode(file.bytes.data(), file.bytes.size(), image.rgb.data(), image.rgb.size(), stride))
    file.refuse(kDamaged);
  if (alpha) rgbaOverWhite(image.rgb);
  return upright(std::move(image), orientation);
}

}  // namespace hp
