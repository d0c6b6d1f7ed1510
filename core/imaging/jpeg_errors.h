// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/imaging: how libjpeg's errors come back to us.

#include <csetjmp>
#include <cstdio>
// jpeglib.h needs FILE and size_t declared before it.
#include <jerror.h>
#include <jpeglib.h>

namespace hp::jpeg {

/// libjpeg reports errors by a call that must not return; it jumps back to where the library was entered.
struct Errors {
  jpeg_error_mgr base = {};  // first, so that libjpeg's pointer to it is a pointer to this
  std::jmp_buf entry = {};
  char message[JMSG_LENGTH_MAX] = {};
  bool damaged = false;
};

inline Errors& errorsOf(j_common_ptr codec) { return *reinterpret_cast<Errors*>(codec->err); }

[[noreturn]] inline void leave(j_common_ptr codec) {
  codec->err->format_message(codec, errorsOf(codec).message);
  std::longjmp(errorsOf(codec).entry, 1);
}

}  // namespace hp::jpeg
