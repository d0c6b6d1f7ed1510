// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <cstdint>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "core/model/import/byte_source.h"

namespace hp {

/// Reads single numbers of a file through blocks that it keeps, the last 16 MiB of them: a transposed matrix
/// read row by row comes back to the same blocks again and again. May be used by several threads at once.
class StridedBytes {
 public:
  /// The source must outlive this.
  explicit StridedBytes(ByteSource& source) : source_(source) {}

  /// Copies `count` elements of `size` bytes, the first at `offset`, each `stride` bytes after the one
  /// before.
  void read(std::uint64_t offset, std::uint64_t stride, std::int64_t count, std::size_t size, char* to);

 private:
  const char* block(std::uint64_t number);
  void copy(std::uint64_t offset, std::size_t size, char* to);

  ByteSource& source_;
  std::mutex mutex_;
  std::vector<std::vector<char>> blocks_;
  std::vector<std::uint64_t> numbers_;  // of the blocks in their places
  std::unordered_map<std::uint64_t, std::size_t> places_;
  std::size_t oldest_ = 0;
};

}  // namespace hp
