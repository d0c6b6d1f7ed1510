// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <png.h>

#include <csetjmp>
#include <string>

#include "core/imaging/byte_reader.h"

namespace hp {

/// libpng reading from memory, silently. An error jumps to `entry()` and leaves its text in `message()`.
class PngReader {
 public:
  explicit PngReader(ByteSpan bytes);
  ~PngReader();
  PngReader(const PngReader&) = delete;
  PngReader& operator=(const PngReader&) = delete;

  std::string message() const { return message_; }

 protected:
  png_structp png() const { return png_; }
  png_infop info() const { return info_; }
  std::jmp_buf& entry() { return entry_; }

 private:
  [[noreturn]] static void onError(png_structp png, png_const_charp text);
  static void onWarning(png_structp, png_const_charp) {}
  static void onRead(png_structp png, png_bytep to, std::size_t count);

  ByteSpan rest_;
  std::jmp_buf entry_ = {};
  char message_[128] = "out of memory";
  png_structp png_ = nullptr;
  png_infop info_ = nullptr;
};

}  // namespace hp
