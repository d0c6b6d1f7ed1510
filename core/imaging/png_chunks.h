// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/imaging/byte_reader.h"

namespace hp {

inline constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";

/// One chunk of a PNG file (ISO/IEC 15948, section 5.3).
struct PngChunk {
  std::string_view type = {};  ///< four letters
  ByteSpan data = {};
  ByteSpan whole = {};  ///< with length, type and checksum
};

/// Walks the chunks of a PNG file without a list of them: a hostile file may have a hundred million.
class PngChunks {
 public:
  explicit PngChunks(ByteSpan file) : reader_{file, true} {}
  /// The next chunk; nothing when the file ends, or ends inside it.
  std::optional<PngChunk> next();

 private:
  ByteReader reader_;
  std::size_t at_ = kPngSignature.size();
};

}  // namespace hp
