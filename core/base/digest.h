// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace hp {

/// SHA-256 of anything, fed piece by piece.
class Digest {
 public:
  Digest();
  ~Digest();
  Digest(Digest&&) noexcept;
  Digest& operator=(Digest&&) noexcept;

  Digest& add(const void* bytes, std::size_t count);
  Digest& add(const std::string& text);
  template <class T>
  Digest& add(std::span<const T> values) {
    return add(values.data(), values.size_bytes());
  }
  /// 64 lower-case hexadecimal digits; the digest can take no more afterwards.
  std::string hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Hears of every piece of a file that was read how many bytes it has, 1 MiB at most; what it throws ends the
/// reading: RunContext::step().
using PieceRead = std::function<void(std::size_t bytes)>;

/// SHA-256 of a file's bytes; throws Error when it cannot be read.
std::string digestOfFile(const std::filesystem::path& path, const PieceRead& pieceRead = {});

}  // namespace hp
