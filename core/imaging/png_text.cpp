// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "core/base/outcome.h"
#include "core/imaging/image_file.h"
#include "core/imaging/picture_bytes.h"
#include "core/imaging/png_chunks.h"
#include "core/imaging/png_reader.h"

namespace hp {
namespace {

constexpr std::size_t kMostTextBytes = 4'000'000;
constexpr png_uint_32 kMostTexts = 16;

/// Reads the texts that libpng finds before the first pixel.
class TextReader : public PngReader {
 public:
  using PngReader::PngReader;

  bool read() noexcept {
    if (!png() || setjmp(entry())) return false;
    png_set_crc_action(png(), PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
    png_set_chunk_malloc_max(png(), kMostTextBytes);
    png_set_chunk_cache_max(png(), kMostTexts + 1);
    png_read_info(png(), info());
    return true;
  }

  PngTexts texts() const {
    png_textp found = nullptr;
    const int count = png_get_text(png(), info(), &found, nullptr);
    PngTexts texts;
    for (int i = 0; i < count; ++i) texts[found[i].key] = textOf(found[i]);
    return texts;
  }

 private:
  // libpng keeps the length of international texts in another field.
  static std::string textOf(const png_text& text) {
    if (!text.text) return {};
    return {text.text, text.compression > 0 ? text.itxt_length : text.text_length};
  }
};

void append(std::vector<unsigned char>& to, ByteSpan bytes) {
  to.insert(to.end(), bytes.begin(), bytes.end());
}

/// A file of one grey pixel with the texts of another, wherever they stand in that: texts may follow the
/// pixels, and those need not be decoded to get there.
std::vector<unsigned char> textsOnly(const std::string& name, ByteSpan file) {
  // Length, type, content and checksum of a header (1 x 1, 8 bits, grey) and of an empty pixel chunk.
  constexpr std::string_view kHeader("\0\0\0\x0dIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0\x3a\x7e\x9b\x55", 25);
  constexpr std::string_view kNoPixels("\0\0\0\0IDAT\x35\xaf\x06\x1e", 12);
  const auto bytesOf = [](std::string_view text) {
    return ByteSpan(reinterpret_cast<const unsigned char*>(text.data()), text.size());
  };
  std::vector<unsigned char> brief;
  append(brief, bytesOf(kPngSignature));
  append(brief, bytesOf(kHeader));
  PngChunks chunks(file);
  std::string_view last;
  png_uint_32 count = 0;
  while (const auto chunk = chunks.next()) {
    last = chunk->type;
    if (last != "tEXt" && last != "zTXt" && last != "iTXt") continue;
    if (++count > kMostTexts || chunk->whole.size() > kMostTextBytes)
      throw Error(name + " has too much text in it.");
    append(brief, chunk->whole);
  }
  if (last != "IEND") throw Error(name + " is cut off or damaged.");
  append(brief, bytesOf(kNoPixels));
  return brief;
}

}  // namespace

PngTexts readPngTexts(const std::vector<unsigned char>& bytes, const std::string& name) {
  if (!ByteReader{bytes}.holds(0, kPngSignature)) throw Error(name + " is not a PNG file.");
  const auto brief = textsOnly(name, bytes);
  TextReader reader(brief);
  if (!reader.read()) throw Error(name + " has damaged texts (" + reader.message() + ").");
  return reader.texts();
}

PngTexts readPngTexts(const std::filesystem::path& path) {
  return readPngTexts(pictureBytes(path), path.string());
}

}  // namespace hp
