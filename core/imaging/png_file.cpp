// SPDX-License-Identifier: GPL-3.0-or-later
// PNG by libpng itself: alpha is laid over white and 16 bits are rounded row by row, so that a picture
// of any kind needs no memory beyond itself.

#include <png.h>

#include "core/imaging/decoders.h"
#include "core/imaging/png_chunks.h"
#include "core/imaging/png_reader.h"
#include "core/imaging/tiff_directory.h"
#include "core/imaging/upright_picture.h"

namespace hp {
namespace {

/// What the chunks say that libpng shall not be asked for.
struct Survey {
  int orientation = 1;
  std::uint64_t pictureBytes = 0;  ///< of all IDAT chunks
};

Survey surveyOf(ByteSpan file) {
  Survey survey;
  PngChunks chunks(file);
  while (const auto chunk = chunks.next()) {
    if (chunk->type == "IDAT") survey.pictureBytes += chunk->data.size();
    if (chunk->type == "eXIf") survey.orientation = exifOrientation(chunk->data);
  }
  return survey;
}

/// Reads pictures. Functions that enter libpng have no objects that need destruction: errors jump over them.
class PictureReader : public PngReader {
 public:
  using PngReader::PngReader;

  bool readHeader() noexcept {
    if (!png() || setjmp(entry())) return false;
    // Everything but size, palette, transparency and pixels is left alone.
    png_set_keep_unknown_chunks(png(), PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
    png_read_info(png(), info());
    return true;
  }

  bool readRows(UprightPicture& picture, std::uint8_t* row) noexcept {
    if (setjmp(entry())) return false;
    prepareRgb();
    const int passes = png_set_interlace_handling(png());
    png_read_update_info(png(), info());
    for (int pass = 0; pass < passes; ++pass) {
      for (png_uint_32 y = 0; y < height(); ++y) {
        auto* inPlace = picture.rowInPlace(static_cast<int>(y));
        png_read_row(png(), inPlace ? inPlace : row, nullptr);
        if (!inPlace) picture.putRow(static_cast<int>(y), row);
      }
    }
    return true;
  }

  png_uint_32 width() const { return png_get_image_width(png(), info()); }
  png_uint_32 height() const { return png_get_image_height(png(), info()); }
  bool interlaced() const { return png_get_interlace_type(png(), info()) != PNG_INTERLACE_NONE; }
  std::uint64_t storedBytes() const { return std::uint64_t{png_get_rowbytes(png(), info())} * height(); }

 private:
  void prepareRgb() {
    const bool deep = png_get_bit_depth(png(), info()) == 16;
    const auto full = static_cast<png_uint_16>(deep ? 65535 : 255);
    const png_color_16 white = {0, full, full, full, full};
    png_set_expand(png());
    png_set_background(png(), &white, PNG_BACKGROUND_GAMMA_SCREEN, 0, 1.0);
    png_set_scale_16(png());
    png_set_gray_to_rgb(png());
  }
};

void checkHeader(const PictureFile& file, const PictureReader& reader, const Survey& survey) {
  constexpr std::uint64_t kMostDeflate = 1032;  // bytes that one byte of a deflate stream can stand for
  file.checkSize(reader.width(), reader.height());
  if (survey.pictureBytes < reader.storedBytes() / kMostDeflate)
    file.refuse("is cut off or damaged: it is too short for the size in its header.");
  if (reader.interlaced() && survey.orientation != 1)
    file.checkMemory(std::uint64_t{3} * reader.width() * reader.height());
}

}  // namespace

Image decodePng(const PictureFile& file) {
  PictureReader reader(file.bytes);
  if (!reader.readHeader()) file.refuse("is a damaged PNG file (" + reader.message() + ").");
  const auto survey = surveyOf(file.bytes);
  checkHeader(file, reader, survey);
  // Interlaced rows are completed pass by pass where they stand, so such a picture is turned afterwards.
  const int turn = reader.interlaced() ? 1 : survey.orientation;
  UprightPicture picture(static_cast<int>(reader.width()), static_cast<int>(reader.height()), turn);
  std::vector<std::uint8_t> row(std::size_t{3} * reader.width());
  if (!reader.readRows(picture, row.data()))
    file.refuse("is a cut off or damaged PNG file (" + reader.message() + ").");
  return turn == survey.orientation ? picture.take() : upright(picture.take(), survey.orientation);
}

}  // namespace hp
