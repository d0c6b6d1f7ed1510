// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/png_reader.h"

#include <algorithm>
#include <cstring>

namespace hp {

PngReader::PngReader(ByteSpan bytes) : rest_(bytes) {
  if (setjmp(entry_)) return;
  png_ = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, onError, onWarning);
  if (!png_) return;
  info_ = png_create_info_struct(png_);
  if (info_)
    png_set_read_fn(png_, this, onRead);
  else
    png_destroy_read_struct(&png_, nullptr, nullptr);
}

PngReader::~PngReader() { png_destroy_read_struct(&png_, &info_, nullptr); }

void PngReader::onError(png_structp png, png_const_charp text) {
  auto& reader = *static_cast<PngReader*>(png_get_error_ptr(png));
  std::strncpy(reader.message_, text, sizeof(reader.message_) - 1);
  std::longjmp(reader.entry_, 1);
}

void PngReader::onRead(png_structp png, png_bytep to, std::size_t count) {
  auto& reader = *static_cast<PngReader*>(png_get_io_ptr(png));
  if (count > reader.rest_.size()) png_error(png, "the file ends too early");
  std::copy_n(reader.rest_.begin(), count, to);
  reader.rest_ = reader.rest_.subspan(count);
}

}  // namespace hp
