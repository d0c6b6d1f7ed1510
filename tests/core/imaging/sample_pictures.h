// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/imaging/image.h"

namespace hp::test {

using Bytes = std::vector<unsigned char>;

/// Noise that Python can make as well: every bit of a product of the coordinates.
Image noise(int width, int height);
/// Soft colours without edges, which JPEG keeps almost exactly.
Image gradient(int width, int height);

/// Largest difference of any channel; 256 when the sizes differ.
int largestDifference(const Image& a, const Image& b);

void append(Bytes& bytes, const std::string& text);
/// The low `width` bytes of a number.
void append(Bytes& bytes, std::uint64_t value, int width, bool bigEndian);

/// An EXIF block with nothing but an orientation, beginning with its TIFF header.
Bytes exifBlock(int orientation, bool bigEndian = false);

struct PngOptions {
  int bitDepth = 8;
  int colourType = 2;  ///< 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha
  bool interlaced = false;
  std::vector<Rgb> palette = {};
  Bytes paletteAlpha = {};
  bool whiteIsTransparent = false;  ///< grey and RGB only: a transparent colour instead of a channel
};
/// `samples` are rows of big-endian samples as PNG stores them.
Bytes pngBytes(int width, int height, const Bytes& samples, const PngOptions& options = {});
Bytes pngBytes(const Image& image);
/// Puts a chunk with a correct checksum right after the header.
Bytes withPngChunk(const Bytes& png, const std::string& type, const Bytes& data);
/// Says another size, with a correct checksum.
Bytes withPngSize(Bytes png, std::uint32_t width, std::uint32_t height);

struct JpegOptions {
  bool progressive = false;
  bool grey = false;
  bool inks = false;  ///< cyan, magenta, yellow and black as Adobe stores them, black unused
  bool subsampled = true;
  unsigned restartInterval = 0;  ///< in blocks of the interleaved scan; 0: no restart markers
};
Bytes jpegBytes(const Image& image, const JpegOptions& options = {});
Bytes withExif(const Bytes& jpeg, const Bytes& exif);
/// Says another size in its frame header.
Bytes withJpegSize(Bytes jpeg, int width, int height);

struct TiffOptions {
  int bits = 8;
  int samples = 3;
  bool bigEndian = false;
  int orientation = 1;
  int alphaKind = 0;  ///< 1 premultiplied, 2 straight
  int sampleFormat = 1;
  int photometric = 2;
  int width = 0;  ///< 0: the truth
  int height = 0;
  int strips = 1;  ///< how many its arrays promise; one is stored
};
/// An uncompressed file of one strip. `samples` are in row order.
Bytes tiffBytes(int width, int height, const std::vector<std::uint32_t>& samples,
                const TiffOptions& options = {});
Bytes tiffBytes(const Image& image, const TiffOptions& options = {});

/// Lossless; RGBA when `alpha` is given (one value a pixel).
Bytes webpBytes(const Image& image, const Bytes& alpha = {});
Bytes lossyWebpBytes(const Image& image);
Bytes withWebpExif(const Bytes& webp, const Image& image, const Bytes& exif);
/// 24 bits a pixel, or 32 with an alpha mask in its header.
Bytes bmpBytes(const Image& image, const Bytes& alpha = {});

/// One small well-formed file of every kind, by name.
std::vector<std::pair<std::string, Bytes>> oneOfEach();

}  // namespace hp::test
