// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <cstdint>
#include <string>
#include <string_view>

namespace hp::torchscript {

/// Reads the arguments of pickle's operations; throws Refused at the end of the bytes.
class PickleStream {
 public:
  explicit PickleStream(std::string_view bytes) : left_(bytes) {}

  std::uint8_t byte() { return static_cast<std::uint8_t>(take(1)[0]); }
  /// Little-endian, unsigned.
  std::uint64_t number(std::size_t bytes);
  std::string_view take(std::uint64_t count);
  /// Up to the newline, which is skipped.
  std::string_view line();
  /// Big-endian IEEE double.
  double real();
  /// A signed little-endian integer of this many bytes, at most eight.
  std::int64_t integer(std::size_t bytes);

 private:
  std::string_view left_;
};

}  // namespace hp::torchscript
