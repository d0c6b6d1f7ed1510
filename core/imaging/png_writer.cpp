// SPDX-License-Identifier: GPL-3.0-or-later
#include <png.h>

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <sstream>

#include "core/base/atomic_file.h"
#include "core/base/outcome.h"
#include "core/imaging/image_file.h"

namespace hp {
namespace {

/// libpng writing to a stream. Functions that enter libpng have no objects that need destruction:
/// errors jump over them.
class PngWriter {
 public:
  explicit PngWriter(std::ostream& to) : to_(to) {
    png_ = png_create_write_struct(PNG_LIBPNG_VER_STRING, this, onError, [](png_structp, png_const_charp) {});
    if (png_) info_ = png_create_info_struct(png_);
    if (png_) png_set_write_fn(png_, this, onWrite, [](png_structp) {});
  }
  ~PngWriter() { png_destroy_write_struct(&png_, &info_); }
  PngWriter(const PngWriter&) = delete;
  PngWriter& operator=(const PngWriter&) = delete;

  bool write(const Image& image, const std::vector<png_text>& texts, double dotsPerInch) noexcept {
    if (!info_ || setjmp(entry_)) return false;
    png_set_IHDR(png_, info_, static_cast<png_uint_32>(image.width), static_cast<png_uint_32>(image.height),
                 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB(png_, info_, PNG_sRGB_INTENT_PERCEPTUAL);
    const auto dotsPerMetre = static_cast<png_uint_32>(std::lround(dotsPerInch / 0.0254));
    png_set_pHYs(png_, info_, dotsPerMetre, dotsPerMetre, PNG_RESOLUTION_METER);
    png_set_text(png_, info_, texts.data(), static_cast<int>(texts.size()));
    png_write_info(png_, info_);
    for (int y = 0; y < image.height; ++y)
      png_write_row(png_, image.rgb.data() + std::ptrdiff_t{3} * y * image.width);
    png_write_end(png_, nullptr);
    return true;
  }

  const char* message() const { return message_; }

 private:
  [[noreturn]] static void onError(png_structp png, png_const_charp text) {
    auto& writer = *static_cast<PngWriter*>(png_get_error_ptr(png));
    std::copy_n(text, std::min(std::char_traits<char>::length(text), sizeof(message_) - 1), writer.message_);
    std::longjmp(writer.entry_, 1);
  }
  static void onWrite(png_structp png, png_bytep bytes, std::size_t count) {
    auto& to = static_cast<PngWriter*>(png_get_io_ptr(png))->to_;
    to.write(reinterpret_cast<const char*>(bytes), static_cast<std::streamsize>(count));
    if (!to) png_error(png, "the disk may be full");
  }

  std::ostream& to_;
  std::jmp_buf entry_ = {};
  char message_[128] = {};
  png_structp png_ = nullptr;
  png_infop info_ = nullptr;
};

// PNG's rules for keywords (ISO/IEC 15948, section 11.3.4.2).
void checkKeyword(const std::string& keyword) {
  const auto isPrintable = [](unsigned char c) { return (c >= 32 && c <= 126) || c >= 161; };
  const bool spaced =
      keyword.starts_with(' ') || keyword.ends_with(' ') || keyword.find("  ") != std::string::npos;
  if (keyword.empty() || keyword.size() > 79 || spaced || !std::ranges::all_of(keyword, isPrintable))
    throw Error("'" + keyword + "' cannot be the keyword of a text in a PNG file.");
}

/// Plain ASCII as tEXt, which every reader knows; anything else as iTXt, which is UTF-8.
png_text pngText(const std::string& keyword, const std::string& value) {
  checkKeyword(keyword);
  if (value.find('\0') != std::string::npos)
    throw Error("The text '" + keyword + "' for a PNG file has a zero in it.");
  const bool ascii = std::ranges::all_of(value, [](unsigned char c) { return c < 128; });
  png_text text = {};
  text.compression = ascii ? PNG_TEXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_NONE;
  // libpng copies both and changes neither; its structure serves reading, too.
  text.key = const_cast<png_charp>(keyword.c_str());
  text.text = const_cast<png_charp>(value.c_str());
  return text;
}

std::vector<png_text> pngTexts(const PngTexts& texts) {
  std::vector<png_text> list;
  for (const auto& [keyword, value] : texts) list.push_back(pngText(keyword, value));
  return list;
}

void requirePicture(const Image& image, const std::string& where, double dotsPerInch) {
  if (image.empty()) throw Error("An empty picture cannot be written to " + where + ".");
  if (!(dotsPerInch > 0 && dotsPerInch < 1e6))
    throw Error("A PNG file needs a positive number of dots per inch.");
}

void writeTo(std::ostream& to, const Image& image, const std::vector<png_text>& texts, double dotsPerInch,
             const std::string& name) {
  PngWriter writer(to);
  if (!writer.write(image, texts, dotsPerInch))
    throw Error(name + " cannot be written: " + writer.message() + ".");
}

}  // namespace

void writePng(const std::filesystem::path& path, const Image& image, const PngTexts& texts,
              double dotsPerInch) {
  requirePicture(image, path.string(), dotsPerInch);
  const auto list = pngTexts(texts);
  writeAtomically(path, [&](std::ostream& to) { writeTo(to, image, list, dotsPerInch, path.string()); });
}

std::string encodedPng(const Image& image, const PngTexts& texts, double dotsPerInch) {
  requirePicture(image, "memory", dotsPerInch);
  std::ostringstream to;
  writeTo(to, image, pngTexts(texts), dotsPerInch, "A picture");
  return to.str();
}

}  // namespace hp
