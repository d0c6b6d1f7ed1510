// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG by libjpeg itself rather than through OpenCV: rows go straight to their place, a file that ends
// too early is noticed instead of padded with grey, and nothing is printed.

#include "core/base/log.h"
#include "core/imaging/decoders.h"
#include "core/imaging/jpeg_errors.h"
#include "core/imaging/tiff_directory.h"
#include "core/imaging/upright_picture.h"

namespace hp {
namespace {

using jpeg::Errors;
using jpeg::errorsOf;
using jpeg::leave;

// Far above what encoders write (about ten); stops files that repeat tiny scans to burn time.
constexpr int kMostScans = 200;

/// True when no more of the scan's data can come although rows of blocks are still to be filled, which
/// libjpeg would do with grey: the size in the header is a lie or the data are lost.
bool endsBeforeLastRow(const jpeg_decompress_struct& codec) {
  const int marker = codec.unread_marker;
  const bool restart = marker >= JPEG_RST0 && marker <= JPEG_RST0 + 7;
  // With restart markers libjpeg finds its place again after them and after the reserved ones.
  constexpr int kFirstKnownMarker = 0xc0;
  const bool recovers = codec.restart_interval > 0 && (restart || marker < kFirstKnownMarker);
  return !recovers && codec.input_iMCU_row + 1 < codec.total_iMCU_rows;
}

void onMessage(j_common_ptr codec, int level) {
  if (level >= 0) return;
  const int message = codec->err->msg_code;
  // Stray bytes between segments are common in the wild and harm nothing.
  if (message == JWRN_EXTRANEOUS_DATA) return;
  if (message == JWRN_JPEG_EOF) leave(codec);
  if (message == JWRN_HIT_MARKER && endsBeforeLastRow(*reinterpret_cast<j_decompress_ptr>(codec)))
    leave(codec);
  errorsOf(codec).damaged = true;
}

void onProgress(j_common_ptr codec) {
  if (reinterpret_cast<j_decompress_ptr>(codec)->input_scan_number > kMostScans) {
    codec->err->msg_code = JERR_BAD_PROGRESSION;
    leave(codec);
  }
}

/// One decompressor. The calls into libjpeg are in functions without objects that need destruction,
/// since an error jumps over them.
class Decoder {
 public:
  explicit Decoder(ByteSpan bytes) : bytes_(bytes) {
    codec_.err = jpeg_std_error(&errors_.base);
    errors_.base.error_exit = leave;
    errors_.base.emit_message = onMessage;
    progress_.progress_monitor = onProgress;
  }
  ~Decoder() { jpeg_destroy_decompress(&codec_); }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  bool readHeader() noexcept {
    if (setjmp(errors_.entry)) return false;
    jpeg_create_decompress(&codec_);
    codec_.progress = &progress_;
    codec_.client_data = this;
    jpeg_mem_src(&codec_, bytes_.data(), static_cast<unsigned long>(bytes_.size()));
    jpeg_set_marker_processor(&codec_, JPEG_APP0 + 1, onExif);
    jpeg_read_header(&codec_, TRUE);
    return true;
  }

  bool readRows(UprightPicture& picture) noexcept {
    if (setjmp(errors_.entry)) return false;
    codec_.out_color_space = fourInks() ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(&codec_);
    JSAMPARRAY buffer = codec_.mem->alloc_sarray(reinterpret_cast<j_common_ptr>(&codec_), JPOOL_IMAGE,
                                                 codec_.output_width * 4, 1);
    while (codec_.output_scanline < codec_.output_height) {
      const int y = static_cast<int>(codec_.output_scanline);
      jpeg_read_scanlines(&codec_, buffer, 1);
      if (fourInks()) inksToRgb(buffer[0]);
      picture.putRow(y, buffer[0]);
    }
    return true;
  }

  const jpeg_decompress_struct& codec() const { return codec_; }
  std::string message() const { return errors_.message; }
  bool damaged() const { return errors_.damaged; }

  int orientation() const { return exifOrientation(exif_); }

  /// 8 x 8 blocks of all components.
  std::uint64_t blocks() const {
    std::uint64_t count = 0;
    for (int i = 0; i < codec_.num_components; ++i)
      count += std::uint64_t{codec_.comp_info[i].width_in_blocks} * codec_.comp_info[i].height_in_blocks;
    return count;
  }

 private:
  // Notes where the first EXIF block is, rather than letting libjpeg keep copies of all of them.
  static boolean onExif(j_decompress_ptr codec) {
    constexpr std::string_view kExif("Exif\0\0", 6);
    auto& source = *codec->src;
    const ByteReader reader{{source.next_input_byte, source.bytes_in_buffer}, true};
    const auto length = reader.u16(0).value_or(0);
    if (length < 2 || reader.piece(0, length).empty()) {
      codec->err->msg_code = JERR_BAD_LENGTH;
      leave(reinterpret_cast<j_common_ptr>(codec));
    }
    auto& exif = static_cast<Decoder*>(codec->client_data)->exif_;
    if (exif.empty() && length >= 2 + kExif.size() && reader.holds(2, kExif))
      exif = reader.piece(2 + kExif.size(), length - 2 - kExif.size());
    source.next_input_byte += length;
    source.bytes_in_buffer -= length;
    return TRUE;
  }

  bool fourInks() const { return codec_.num_components == 4; }

  // Adobe's programs store inks inverted, and say so by their marker.
  void inksToRgb(JSAMPROW row) const {
    for (JDIMENSION x = 0; x < codec_.output_width; ++x) {
      unsigned light[4];
      for (unsigned i = 0; i < 4; ++i)
        light[i] = codec_.saw_Adobe_marker ? row[4 * x + i] : 255u - row[4 * x + i];
      for (unsigned i = 0; i < 3; ++i)
        row[3 * x + i] = static_cast<JSAMPLE>((light[i] * light[3] + 127) / 255);
    }
  }

  ByteSpan bytes_;
  ByteSpan exif_ = {};
  Errors errors_ = {};
  jpeg_progress_mgr progress_ = {};
  jpeg_decompress_struct codec_ = {};
};

void checkHeader(const PictureFile& file, const Decoder& decoder) {
  const auto& codec = decoder.codec();
  file.checkSize(codec.image_width, codec.image_height);
  if (codec.arith_code) file.refuse("is an arithmetically coded JPEG file; save it with Huffman coding.");
  // Every block costs at least one bit in its DC scan, and in a baseline file one more to end it.
  file.checkHolds(decoder.blocks() * (codec.progressive_mode ? 1 : 2) / 8);
  // A file of several scans is collected as 64 coefficients of two bytes a block before a row can be had.
  const bool collected = codec.progressive_mode || codec.comps_in_scan < codec.num_components;
  file.checkMemory(collected ? decoder.blocks() * 128 : 0);
}

}  // namespace

Image decodeJpeg(const PictureFile& file) {
  Decoder decoder(file.bytes);
  if (!decoder.readHeader()) file.refuse("is a damaged JPEG file (" + decoder.message() + ").");
  checkHeader(file, decoder);
  UprightPicture picture(static_cast<int>(decoder.codec().image_width),
                         static_cast<int>(decoder.codec().image_height), decoder.orientation());
  if (!decoder.readRows(picture))
    file.refuse("is a cut off or damaged JPEG file (" + decoder.message() + ").");
  if (decoder.damaged()) log::warning(file.name + " has damaged places; the picture may be wrong there.");
  return picture.take();
}

}  // namespace hp
