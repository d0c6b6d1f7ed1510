// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/strided_bytes.h"

#include <algorithm>
#include <cstring>

namespace hp {
namespace {

// Small: every row of a large transposed matrix needs one at the same time (VGG-16's largest has 25,088
// rows).
constexpr std::uint64_t kBlock = 512;
constexpr std::size_t kMostBlocks = 32'768;

}  // namespace

void StridedBytes::read(std::uint64_t offset, std::uint64_t stride, std::int64_t count, std::size_t size,
                        char* to) {
  const std::lock_guard lock(mutex_);
  for (std::int64_t i = 0; i < count; ++i) {
    copy(offset + static_cast<std::uint64_t>(i) * stride, size, to);
    to += size;
  }
}

/// An element may reach over the end of a block.
void StridedBytes::copy(std::uint64_t offset, std::size_t size, char* to) {
  while (size > 0) {
    const std::uint64_t inside = offset % kBlock;
    const std::size_t part = static_cast<std::size_t>(std::min<std::uint64_t>(size, kBlock - inside));
    std::memcpy(to, block(offset / kBlock) + inside, part);
    offset += part;
    to += part;
    size -= part;
  }
}

const char* StridedBytes::block(std::uint64_t number) {
  if (const auto found = places_.find(number); found != places_.end()) return blocks_[found->second].data();
  std::vector<char> bytes(static_cast<std::size_t>(std::min(kBlock, source_.size() - number * kBlock)));
  source_.read(number * kBlock, bytes.data(), bytes.size());
  std::size_t place = blocks_.size();
  if (place < kMostBlocks) {
    blocks_.push_back(std::move(bytes));
    numbers_.push_back(number);
  } else {
    place = oldest_;
    oldest_ = (oldest_ + 1) % kMostBlocks;
    places_.erase(numbers_[place]);
    blocks_[place] = std::move(bytes);
    numbers_[place] = number;
  }
  places_.emplace(number, place);
  return blocks_[place].data();
}

}  // namespace hp
