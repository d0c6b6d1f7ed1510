// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "core/base/outcome.h"
#include "core/imaging/image_file.h"
#include "core/imaging/jpeg_errors.h"

namespace hp {
namespace {

/// One compressor. As in the decoder, what calls libjpeg has no objects that an error's jump would skip.
class Encoder {
 public:
  Encoder() {
    codec_.err = jpeg_std_error(&errors_.base);
    errors_.base.error_exit = jpeg::leave;
  }
  ~Encoder() {
    jpeg_destroy_compress(&codec_);
    std::free(bytes_);
  }
  Encoder(const Encoder&) = delete;
  Encoder& operator=(const Encoder&) = delete;

  bool write(const Image& image, int quality) noexcept {
    if (setjmp(errors_.entry)) {
      bytes_ = nullptr;  // libjpeg may have let go of it for a larger one, which only its end would tell
      return false;
    }
    jpeg_create_compress(&codec_);
    jpeg_mem_dest(&codec_, &bytes_, &count_);
    codec_.image_width = static_cast<JDIMENSION>(image.width);
    codec_.image_height = static_cast<JDIMENSION>(image.height);
    codec_.input_components = 3;
    codec_.in_color_space = JCS_RGB;
    jpeg_set_defaults(&codec_);
    jpeg_set_quality(&codec_, quality, TRUE);
    codec_.dct_method = JDCT_ISLOW;  // whole numbers: the same bytes everywhere
    jpeg_start_compress(&codec_, TRUE);
    while (codec_.next_scanline < codec_.image_height) {
      auto* row = const_cast<JSAMPLE*>(image.rgb.data()) +
                  static_cast<std::size_t>(codec_.next_scanline) * image.rgb.size() / codec_.image_height;
      jpeg_write_scanlines(&codec_, &row, 1);
    }
    jpeg_finish_compress(&codec_);
    return true;
  }

  std::vector<unsigned char> bytes() const { return {bytes_, bytes_ + count_}; }
  std::string message() const { return errors_.message; }

 private:
  jpeg::Errors errors_ = {};
  jpeg_compress_struct codec_ = {};
  unsigned char* bytes_ = nullptr;
  unsigned long count_ = 0;
};

}  // namespace

std::vector<unsigned char> encodedJpeg(const Image& image, int quality) {
  if (image.empty()) throw Error("An empty picture cannot be written as JPEG.");
  if (quality < 1 || quality > 100) throw Error("The quality of a JPEG picture must be between 1 and 100.");
  Encoder encoder;
  if (!encoder.write(image, quality))
    throw Error("The picture cannot be written as JPEG (" + encoder.message() + ").");
  return encoder.bytes();
}

}  // namespace hp
