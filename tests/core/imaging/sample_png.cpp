// SPDX-License-Identifier: GPL-3.0-or-later
#include <png.h>

#include <stdexcept>

#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

void onWrite(png_structp png, png_bytep bytes, std::size_t count) {
  auto& to = *static_cast<Bytes*>(png_get_io_ptr(png));
  to.insert(to.end(), bytes, bytes + count);
}

std::uint32_t checksum(const unsigned char* bytes, std::size_t count) {
  std::uint32_t crc = 0xffffffff;
  for (std::size_t i = 0; i < count; ++i) {
    crc ^= bytes[i];
    for (int k = 0; k < 8; ++k) crc = (crc & 1) != 0 ? 0xedb88320u ^ (crc >> 1) : crc >> 1;
  }
  return ~crc;
}

constexpr std::size_t kHeaderEnd = 33;  // signature, length, type, 13 bytes, checksum

}  // namespace

Bytes pngBytes(int width, int height, const Bytes& samples, const PngOptions& options) {
  Bytes bytes;
  auto* png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  auto* info = png_create_info_struct(png);
  png_set_write_fn(png, &bytes, onWrite, nullptr);
  png_set_IHDR(png, info, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height), options.bitDepth,
               options.colourType, options.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, 0, 0);
  std::vector<png_color> palette;
  for (const auto& colour : options.palette) palette.push_back({colour[0], colour[1], colour[2]});
  if (!palette.empty()) png_set_PLTE(png, info, palette.data(), static_cast<int>(palette.size()));
  png_color_16 white = {0, 255, 255, 255, 255};
  if (!options.paletteAlpha.empty())
    png_set_tRNS(png, info, options.paletteAlpha.data(), static_cast<int>(options.paletteAlpha.size()),
                 nullptr);
  if (options.whiteIsTransparent) png_set_tRNS(png, info, nullptr, 1, &white);
  png_write_info(png, info);
  const auto rowBytes = png_get_rowbytes(png, info);
  std::vector<png_bytep> rows;
  for (int y = 0; y < height; ++y)
    rows.push_back(const_cast<png_bytep>(samples.data() + static_cast<std::size_t>(y) * rowBytes));
  png_write_image(png, rows.data());
  png_write_end(png, nullptr);
  png_destroy_write_struct(&png, &info);
  return bytes;
}

Bytes pngBytes(const Image& image) { return pngBytes(image.width, image.height, image.rgb); }

Bytes withPngChunk(const Bytes& png, const std::string& type, const Bytes& data) {
  Bytes result(png.begin(), png.begin() + kHeaderEnd);
  append(result, data.size(), 4, true);
  const auto start = result.size();
  append(result, type);
  result.insert(result.end(), data.begin(), data.end());
  append(result, checksum(result.data() + start, result.size() - start), 4, true);
  result.insert(result.end(), png.begin() + kHeaderEnd, png.end());
  return result;
}

Bytes withPngSize(Bytes png, std::uint32_t width, std::uint32_t height) {
  Bytes size;
  append(size, width, 4, true);
  append(size, height, 4, true);
  std::copy(size.begin(), size.end(), png.begin() + 16);
  Bytes crc;
  append(crc, checksum(png.data() + 12, 17), 4, true);
  std::copy(crc.begin(), crc.end(), png.begin() + 29);
  return png;
}

}  // namespace hp::test
