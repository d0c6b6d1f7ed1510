// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/image_file.h"

#include <cmath>
#include <fstream>

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "tests/core/imaging/sample_pictures.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

Image read(const Bytes& bytes) { return readImage(bytes, "sample"); }

/// A channel laid over white, rounded.
int overWhite(int value, int alpha) {
  return static_cast<int>(std::floor((value * alpha + 255.0 * (255 - alpha)) / 255 + 0.5));
}

Image overWhite(const Image& image, const Bytes& alpha) {
  Image result = image;
  for (std::size_t i = 0; i < image.rgb.size(); ++i)
    result.rgb[i] = static_cast<std::uint8_t>(overWhite(image.rgb[i], alpha[i / 3]));
  return result;
}

/// Every value of alpha.
Bytes ramp(const Image& image) {
  Bytes alpha;
  for (int i = 0; i < image.width * image.height; ++i) alpha.push_back(static_cast<unsigned char>(i % 256));
  return alpha;
}

Bytes interleaved(const Image& image, const Bytes& alpha) {
  Bytes samples;
  for (std::size_t i = 0; i < alpha.size(); ++i) {
    for (std::size_t c = 0; c < 3; ++c) samples.push_back(image.rgb[3 * i + c]);
    samples.push_back(alpha[i]);
  }
  return samples;
}

TEST(ImageFile, LosslessKindsGiveTheVeryPixels) {
  const Image picture = noise(37, 23);
  EXPECT_EQ(read(pngBytes(picture)), picture);
  EXPECT_EQ(read(pngBytes(picture.width, picture.height, picture.rgb, {.interlaced = true})), picture);
  EXPECT_EQ(read(bmpBytes(picture)), picture);
  EXPECT_EQ(read(tiffBytes(picture)), picture);
  EXPECT_EQ(read(webpBytes(picture)), picture);
}

TEST(ImageFile, LossyKindsComeClose) {
  const Image picture = gradient(64, 48);
  EXPECT_LE(largestDifference(read(jpegBytes(picture)), picture), 6);
  EXPECT_LE(largestDifference(read(jpegBytes(picture, {.progressive = true})), picture), 6);
  EXPECT_LE(largestDifference(read(jpegBytes(picture, {.inks = true})), picture), 6);
  EXPECT_LE(largestDifference(read(lossyWebpBytes(picture)), picture), 16);
}

TEST(ImageFile, ProgressiveAndBaselineAreTheSamePicture) {
  const Image picture = noise(40, 40);
  EXPECT_EQ(read(jpegBytes(picture)), read(jpegBytes(picture, {.progressive = true})));
}

TEST(ImageFile, GreyBecomesRgb) {
  const Bytes greys = {0, 80, 160, 255};
  const Image image = read(pngBytes(2, 2, greys, {.colourType = 0}));
  EXPECT_EQ(image.rgb, (Bytes{0, 0, 0, 80, 80, 80, 160, 160, 160, 255, 255, 255}));
  const Image jpeg = read(jpegBytes(gradient(32, 32), {.grey = true}));
  for (std::size_t i = 0; i < jpeg.rgb.size(); i += 3) {
    EXPECT_EQ(jpeg.rgb[i], jpeg.rgb[i + 1]);
    EXPECT_EQ(jpeg.rgb[i], jpeg.rgb[i + 2]);
  }
  EXPECT_EQ(read(tiffBytes(2, 2, {0, 80, 160, 255}, {.samples = 1, .photometric = 1})), image);
  EXPECT_EQ(read(tiffBytes(2, 2, {255, 175, 95, 0}, {.samples = 1, .photometric = 0})), image);
}

TEST(ImageFile, OneBitAndPalettePngs) {
  EXPECT_EQ(read(pngBytes(4, 1, {0b01010000}, {.bitDepth = 1, .colourType = 0})).rgb,
            (Bytes{0, 0, 0, 255, 255, 255, 0, 0, 0, 255, 255, 255}));
  const PngOptions options{
      .colourType = 3, .palette = {{10, 20, 30}, {200, 100, 50}}, .paletteAlpha = {255, 128}};
  const auto mixed = [](int value) { return static_cast<unsigned char>(overWhite(value, 128)); };
  EXPECT_EQ(read(pngBytes(2, 1, {0, 1}, options)).rgb,
            (Bytes{10, 20, 30, mixed(200), mixed(100), mixed(50)}));
}

TEST(ImageFile, AlphaIsLaidOverWhite) {
  const Image picture = noise(32, 16);
  const Bytes alpha = ramp(picture);
  const Image expected = overWhite(picture, alpha);
  EXPECT_LE(
      largestDifference(read(pngBytes(32, 16, interleaved(picture, alpha), {.colourType = 6})), expected), 1);
  EXPECT_EQ(read(bmpBytes(picture, alpha)), expected);
  EXPECT_EQ(read(pngBytes(2, 1, {77, 0, 77, 255}, {.colourType = 4})).rgb,
            (Bytes{255, 255, 255, 77, 77, 77}));
  EXPECT_EQ(read(pngBytes(2, 1, {255, 9}, {.colourType = 0, .whiteIsTransparent = true})).rgb,
            (Bytes{255, 255, 255, 9, 9, 9}));
}

// The lossless kind may change colours that are wholly transparent, which white hides.
TEST(ImageFile, WebpAlphaIsLaidOverWhite) {
  const Image picture = noise(32, 16);
  const Bytes alpha = ramp(picture);
  EXPECT_EQ(read(webpBytes(picture, alpha)), overWhite(picture, alpha));
}

TEST(ImageFile, TiffAlphaStraightAndPremultiplied) {
  const Image picture = noise(16, 16);
  const Bytes alpha = ramp(picture);
  const Image expected = overWhite(picture, alpha);
  for (const int bits : {8, 16}) {
    std::vector<std::uint32_t> straight;
    std::vector<std::uint32_t> premultiplied;
    for (std::size_t i = 0; i < alpha.size(); ++i) {
      const unsigned scale = bits == 16 ? 257 : 1;
      for (std::size_t c = 0; c < 3; ++c) {
        straight.push_back(picture.rgb[3 * i + c] * scale);
        premultiplied.push_back(picture.rgb[3 * i + c] * alpha[i] * scale / 255);
      }
      straight.push_back(alpha[i] * scale);
      premultiplied.push_back(alpha[i] * scale);
    }
    const TiffOptions options{.bits = bits, .samples = 4, .alphaKind = 2};
    EXPECT_LE(largestDifference(read(tiffBytes(16, 16, straight, options)), expected), 1) << bits;
    TiffOptions associated = options;
    associated.alphaKind = 1;
    EXPECT_LE(largestDifference(read(tiffBytes(16, 16, premultiplied, associated)), expected), 1) << bits;
  }
}

TEST(ImageFile, SixteenBitsAreRoundedToTheNearest) {
  const std::vector<std::uint32_t> values = {0,     128,   129,   385,   386,  32767,
                                             32768, 65406, 65407, 65535, 1000, 257};
  Bytes expected;
  Bytes bigEndian;
  for (const auto value : values) {
    expected.push_back(static_cast<unsigned char>(std::lround(value / 257.0)));
    append(bigEndian, value, 2, true);
  }
  EXPECT_EQ(read(pngBytes(4, 1, bigEndian, {.bitDepth = 16})).rgb, expected);
  EXPECT_EQ(read(tiffBytes(4, 1, values, {.bits = 16})).rgb, expected);
  EXPECT_EQ(read(tiffBytes(4, 1, values, {.bits = 16, .bigEndian = true})).rgb, expected);
  const Image grey = read(tiffBytes(12, 1, values, {.bits = 16, .samples = 1, .photometric = 1}));
  for (std::size_t i = 0; i < values.size(); ++i) EXPECT_EQ(grey.at(static_cast<int>(i), 0)[1], expected[i]);
}

TEST(ImageFile, FloatingPointTiffIsRefused) {
  const auto bytes = tiffBytes(2, 2, std::vector<std::uint32_t>(4, 0x3f800000),
                               {.bits = 32, .samples = 1, .sampleFormat = 3});
  try {
    read(bytes);
    FAIL();
  } catch (const Error& error) {
    EXPECT_STREQ(error.what(),
                 "sample holds floating-point or signed numbers; save it with 8 or 16 bits a channel.");
  }
}

TEST(ImageFile, ReadsFilesAndNamesThem) {
  const TemporaryFolder folder;
  const auto path = folder / "pictüre.jpg";
  const Image picture = noise(9, 7);
  writePng(path, picture);  // what a file is called does not decide what it is
  EXPECT_EQ(readImage(path), picture);
  std::ofstream(folder / "empty.png");
  std::ofstream(folder / "text.png") << "no picture at all";
  for (const char* name : {"absent.png", "empty.png", "text.png", "."}) try {
      readImage(folder / name);
      FAIL() << name;
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find((folder / name).string()), std::string::npos) << error.what();
      EXPECT_TRUE(std::string(error.what()).ends_with('.')) << error.what();
    }
}

TEST(ImageFile, EndingsCoverEveryKind) {
  EXPECT_EQ(imageEndings(), (std::vector<std::string>{"jpg", "jpeg", "png", "bmp", "tif", "tiff", "webp"}));
}

}  // namespace
}  // namespace hp::test
