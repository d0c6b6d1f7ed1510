// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/imaging/image_file.h"
#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

Image mirrored(const Image& image) {
  Image result(image.width, image.height);
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x) result.set(image.width - 1 - x, y, image.at(x, y));
  return result;
}

Image turnedClockwise(const Image& image) {
  Image result(image.height, image.width);
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x) result.set(image.height - 1 - y, x, image.at(x, y));
  return result;
}

/// The picture as a viewer shall show it, told as the standard does: mirrored or not, then turned.
Image shown(const Image& stored, int orientation) {
  constexpr int kQuarters[] = {0, 0, 0, 2, 2, 3, 1, 1, 3};
  constexpr bool kMirrored[] = {false, false, true, false, true, true, false, true, false};
  Image image = kMirrored[orientation] ? mirrored(stored) : stored;
  for (int i = 0; i < kQuarters[orientation]; ++i) image = turnedClockwise(image);
  return image;
}

class Orientation : public testing::TestWithParam<int> {
 protected:
  const Image stored_ = noise(13, 8);
  const Image expected_ = shown(stored_, GetParam());
};

TEST_P(Orientation, Png) {
  for (const bool bigEndian : {false, true}) {
    const auto exif = exifBlock(GetParam(), bigEndian);
    EXPECT_EQ(readImage(withPngChunk(pngBytes(stored_), "eXIf", exif), "png"), expected_);
    const auto interlaced = pngBytes(stored_.width, stored_.height, stored_.rgb, {.interlaced = true});
    EXPECT_EQ(readImage(withPngChunk(interlaced, "eXIf", exif), "png"), expected_);
  }
}

TEST_P(Orientation, Jpeg) {
  for (const bool progressive : {false, true}) {
    const auto bytes = jpegBytes(stored_, {.progressive = progressive});
    const Image plain = readImage(bytes, "jpeg");
    EXPECT_EQ(readImage(withExif(bytes, exifBlock(GetParam())), "jpeg"), shown(plain, GetParam()));
  }
}

TEST_P(Orientation, Tiff) {
  for (const int bits : {8, 16})
    for (const bool bigEndian : {false, true}) {
      const auto bytes =
          tiffBytes(stored_, {.bits = bits, .bigEndian = bigEndian, .orientation = GetParam()});
      EXPECT_EQ(readImage(bytes, "tiff"), expected_) << bits;
    }
}

TEST_P(Orientation, Webp) {
  EXPECT_EQ(readImage(withWebpExif(webpBytes(stored_), stored_, exifBlock(GetParam())), "webp"), expected_);
}

INSTANTIATE_TEST_SUITE_P(Exif, Orientation, testing::Range(1, 9));

TEST(OrientationTag, NonsenseMeansUpright) {
  const Image stored = noise(5, 3);
  for (const int orientation : {0, 9, 255, 65535})
    EXPECT_EQ(readImage(withPngChunk(pngBytes(stored), "eXIf", exifBlock(orientation)), "png"), stored);
  Bytes exif = exifBlock(6);
  exif.resize(exif.size() - 8);  // cut inside the entry
  EXPECT_EQ(readImage(withPngChunk(pngBytes(stored), "eXIf", exif), "png"), stored);
}

}  // namespace
}  // namespace hp::test
