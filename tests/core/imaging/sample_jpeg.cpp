// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
// jpeglib.h needs FILE and size_t declared before it.
#include <jpeglib.h>

#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

Bytes rowOf(const Image& image, int y, const JpegOptions& options) {
  Bytes row;
  for (int x = 0; x < image.width; ++x) {
    const auto pixel = image.at(x, y);
    if (options.grey)
      row.push_back(pixel[0]);
    else
      row.insert(row.end(), pixel.begin(), pixel.end());
    // As Adobe stores inks: 255 is none, so colour and inverted ink are the same number.
    if (options.inks) row.push_back(255);
  }
  return row;
}

}  // namespace

Bytes jpegBytes(const Image& image, const JpegOptions& options) {
  jpeg_compress_struct codec;
  jpeg_error_mgr errors;
  codec.err = jpeg_std_error(&errors);
  jpeg_create_compress(&codec);
  unsigned char* buffer = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&codec, &buffer, &size);
  codec.image_width = static_cast<JDIMENSION>(image.width);
  codec.image_height = static_cast<JDIMENSION>(image.height);
  codec.input_components = options.grey ? 1 : options.inks ? 4 : 3;
  codec.in_color_space = options.grey ? JCS_GRAYSCALE : options.inks ? JCS_CMYK : JCS_RGB;
  jpeg_set_defaults(&codec);
  jpeg_set_quality(&codec, 98, TRUE);
  if (!options.subsampled) codec.comp_info[0].h_samp_factor = codec.comp_info[0].v_samp_factor = 1;
  if (options.progressive) jpeg_simple_progression(&codec);
  codec.restart_interval = options.restartInterval;
  jpeg_start_compress(&codec, TRUE);
  while (codec.next_scanline < codec.image_height) {
    Bytes row = rowOf(image, static_cast<int>(codec.next_scanline), options);
    JSAMPROW rows[] = {row.data()};
    jpeg_write_scanlines(&codec, rows, 1);
  }
  jpeg_finish_compress(&codec);
  jpeg_destroy_compress(&codec);
  Bytes bytes(buffer, buffer + size);
  std::free(buffer);
  return bytes;
}

Bytes withExif(const Bytes& jpeg, const Bytes& exif) {
  Bytes bytes(jpeg.begin(), jpeg.begin() + 2);
  append(bytes, 0xffe1, 2, true);
  append(bytes, 2 + 6 + exif.size(), 2, true);
  append(bytes, std::string("Exif\0\0", 6));
  bytes.insert(bytes.end(), exif.begin(), exif.end());
  bytes.insert(bytes.end(), jpeg.begin() + 2, jpeg.end());
  return bytes;
}

Bytes withJpegSize(Bytes jpeg, int width, int height) {
  std::size_t at = 2;
  while (jpeg[at + 1] != 0xc0 && jpeg[at + 1] != 0xc2)
    at += 2 + (std::size_t{jpeg[at + 2]} << 8 | jpeg[at + 3]);
  Bytes size;
  append(size, static_cast<std::uint64_t>(height), 2, true);
  append(size, static_cast<std::uint64_t>(width), 2, true);
  std::copy(size.begin(), size.end(), jpeg.begin() + static_cast<std::ptrdiff_t>(at) + 5);
  return jpeg;
}

}  // namespace hp::test
