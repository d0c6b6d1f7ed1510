// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imaging/sample_pictures.h"

#include <algorithm>
#include <cstdlib>

namespace hp::test {

Image noise(int width, int height) {
  Image image(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (int c = 0; c < 3; ++c) {
        const auto mixed = static_cast<std::uint32_t>(x + 1) * 73856093u ^
                           static_cast<std::uint32_t>(y + 1) * 19349663u ^
                           static_cast<std::uint32_t>(c + 1) * 83492791u;
        image.rgb[static_cast<std::size_t>(3 * (y * width + x) + c)] = static_cast<std::uint8_t>(mixed >> 7);
      }
  return image;
}

Image gradient(int width, int height) {
  Image image(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      image.set(
          x, y,
          {static_cast<std::uint8_t>(40 + 160 * x / width), static_cast<std::uint8_t>(200 - 120 * y / height),
           static_cast<std::uint8_t>(60 + 60 * x / width + 60 * y / height)});
  return image;
}

int largestDifference(const Image& a, const Image& b) {
  if (a.width != b.width || a.height != b.height) return 256;
  int largest = 0;
  for (std::size_t i = 0; i < a.rgb.size(); ++i) largest = std::max(largest, std::abs(a.rgb[i] - b.rgb[i]));
  return largest;
}

void append(Bytes& bytes, const std::string& text) { bytes.insert(bytes.end(), text.begin(), text.end()); }

void append(Bytes& bytes, std::uint64_t value, int width, bool bigEndian) {
  for (int i = 0; i < width; ++i)
    bytes.push_back(static_cast<unsigned char>(value >> (8 * (bigEndian ? width - 1 - i : i))));
}

Bytes exifBlock(int orientation, bool bigEndian) {
  Bytes block;
  append(block, bigEndian ? "MM" : "II");
  append(block, 42, 2, bigEndian);
  append(block, 8, 4, bigEndian);
  append(block, 1, 2, bigEndian);
  append(block, 274, 2, bigEndian);
  append(block, 3, 2, bigEndian);
  append(block, 1, 4, bigEndian);
  append(block, static_cast<std::uint64_t>(orientation), 2, bigEndian);
  append(block, 0, 2, bigEndian);
  append(block, 0, 4, bigEndian);
  return block;
}

Bytes bmpBytes(const Image& image, const Bytes& alpha) {
  const int header = alpha.empty() ? 40 : 108;
  const int pixelBytes = alpha.empty() ? 3 : 4;
  const int rowBytes = (image.width * pixelBytes + 3) / 4 * 4;
  Bytes bytes;
  const auto put = [&](long value, int width) {
    append(bytes, static_cast<std::uint64_t>(value), width, false);
  };
  append(bytes, "BM");
  put(14 + header + rowBytes * image.height, 4);
  put(0, 4);
  put(14 + header, 4);
  put(header, 4);
  put(image.width, 4);
  put(image.height, 4);
  put(1, 2);
  put(8 * pixelBytes, 2);
  put(alpha.empty() ? 0 : 3, 4);
  for (int i = 0; i < 5; ++i) put(0, 4);
  if (!alpha.empty()) {
    for (const long mask : {0x00ff0000L, 0x0000ff00L, 0x000000ffL, 0xff000000L}) put(mask, 4);
    bytes.resize(static_cast<std::size_t>(14 + header));
  }
  for (int y = image.height - 1; y >= 0; --y) {
    const auto start = bytes.size();
    for (int x = 0; x < image.width; ++x) {
      const auto pixel = image.at(x, y);
      bytes.insert(bytes.end(), {pixel[2], pixel[1], pixel[0]});
      if (!alpha.empty()) bytes.push_back(alpha[static_cast<std::size_t>(y * image.width + x)]);
    }
    bytes.resize(start + static_cast<std::size_t>(rowBytes));
  }
  return bytes;
}

std::vector<std::pair<std::string, Bytes>> oneOfEach() {
  const Image picture = gradient(40, 30);
  const Bytes alpha(40 * 30, 90);
  TiffOptions deep;
  deep.bits = 16;
  return {{"jpeg", jpegBytes(picture)},
          {"progressive jpeg", jpegBytes(picture, {.progressive = true})},
          {"grey jpeg", jpegBytes(picture, {.grey = true})},
          {"jpeg of inks", jpegBytes(picture, {.inks = true})},
          {"turned jpeg", withExif(jpegBytes(picture), exifBlock(6))},
          {"png", pngBytes(picture)},
          {"interlaced png", pngBytes(picture.width, picture.height, picture.rgb, {.interlaced = true})},
          {"bmp", bmpBytes(picture)},
          {"bmp with alpha", bmpBytes(picture, alpha)},
          {"tiff", tiffBytes(picture)},
          {"deep tiff", tiffBytes(picture, deep)},
          {"webp", webpBytes(picture)},
          {"lossy webp", lossyWebpBytes(picture)},
          {"webp with alpha", webpBytes(picture, alpha)}};
}

}  // namespace hp::test
