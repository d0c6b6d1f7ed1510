// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/png_chunks.h"

namespace hp {

std::optional<PngChunk> PngChunks::next() {
  constexpr std::size_t kFrame = 12;  // length, type and checksum
  const auto length = reader_.u32(at_);
  const auto whole = length ? reader_.piece(at_, kFrame + *length) : ByteSpan{};
  if (whole.empty()) return std::nullopt;
  at_ += whole.size();
  return PngChunk{{reinterpret_cast<const char*>(whole.data()) + 4, 4}, whole.subspan(8, *length), whole};
}

}  // namespace hp
