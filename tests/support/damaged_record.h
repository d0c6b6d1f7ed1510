// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>

namespace hp::test {

/// Spoils this record, counted from 1, of a run's trace.bin, whose header has 32 bytes.
inline void damageTraceRecord(const std::filesystem::path& run, std::int64_t number) {
  constexpr std::int64_t kHeader = 32, kBytesPlace = 16, kInside = 33;
  std::fstream file(run / "trace.bin", std::ios::in | std::ios::out | std::ios::binary);
  std::uint32_t bytes = 0;
  file.seekg(kBytesPlace).read(reinterpret_cast<char*>(&bytes), sizeof bytes);
  file.seekp(kHeader + (number - 1) * bytes + kInside).put(0x55);
}

}  // namespace hp::test
