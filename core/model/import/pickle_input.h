// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <cstdint>
#include <string>

#include "core/model/import/byte_source.h"

namespace hp::pickle {

/// The bytes of one pickle: its operations and their operands, with a bound for each. Throws Error naming the
/// file.
class Input {
 public:
  /// Goes on where the cursor stands, and moves it.
  explicit Input(ByteCursor& cursor) : cursor_(cursor), start_(cursor.position()) {}

  unsigned char operation();
  template <class Number>
  Number number() {
    return cursor_.number<Number>();
  }
  /// Big-endian IEEE double.
  double real();
  /// Two's complement, little endian; short enough for any number people write.
  std::string longInteger(std::uint32_t size);
  /// Throws unless so many bytes are left; asked before memory is spent on them.
  void requireLeft(std::uint64_t size) const;
  std::string text(std::uint64_t size) { return cursor_.text(size); }
  /// One line of a global's two.
  std::string nameLine();
  void checkProtocol(int protocol) const;

  [[noreturn]] void failDamaged(const std::string& what) const;

 private:
  ByteCursor& cursor_;
  std::uint64_t start_;
};

/// The number of at most eight bytes of two's complement.
std::int64_t signedInteger(const std::string& bytes);

}  // namespace hp::pickle
