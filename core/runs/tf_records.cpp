// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/tf_records.h"

#include <bit>
#include <cstring>
#include <istream>

#include "core/runs/crc32c.h"

namespace hp {
namespace {

static_assert(std::endian::native == std::endian::little);

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::uint64_t kChecksumBytes = 4;
constexpr std::uint64_t kFrame = kLengthBytes + 2 * kChecksumBytes;

template <class T>
std::string bytesOf(const T& value) {
  return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}

/// TensorFlow hides checksums, so that a checksum of bytes with checksums in them stays good.
std::uint32_t masked(std::uint32_t checksum) { return std::rotr(checksum, 15) + 0xa282ead8u; }

bool checksumHolds(std::string_view bytes, std::string_view checksum) {
  std::uint32_t expected = 0;
  std::memcpy(&expected, checksum.data(), sizeof expected);
  return masked(crc32c(bytes)) == expected;
}

/// The next `count` bytes followed by their masked checksum; false when they are not whole.
bool readChecked(std::istream& file, std::string& bytes, std::uint64_t count) {
  bytes.resize(static_cast<std::size_t>(count + kChecksumBytes));
  if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) return false;
  const auto all = std::string_view(bytes);
  const bool holds = checksumHolds(all.substr(0, count), all.substr(count));
  bytes.resize(static_cast<std::size_t>(count));
  return holds;
}

/// The record's length; nothing a file of so many bytes could hold when it is damaged.
bool readLength(std::istream& file, std::uint64_t& length, std::uint64_t most) {
  std::string bytes;
  if (!readChecked(file, bytes, kLengthBytes)) return false;
  std::memcpy(&length, bytes.data(), sizeof length);
  return length <= most;
}

}  // namespace

std::string tfRecord(std::string_view bytes) {
  const auto length = bytesOf(static_cast<std::uint64_t>(bytes.size()));
  return length + bytesOf(masked(crc32c(length))) + std::string(bytes) + bytesOf(masked(crc32c(bytes)));
}

bool TfRecordReader::next(std::string& bytes) {
  std::uint64_t length = 0;
  isOver_ = isOver_ || size_ - end_ < kFrame || !readLength(file_, length, size_ - end_ - kFrame) ||
            !readChecked(file_, bytes, length);
  if (!isOver_) end_ += kFrame + length;
  return !isOver_;
}

std::uint64_t wholeTfRecords(std::istream& file, std::uint64_t size) {
  TfRecordReader records(file, size);
  for (std::string bytes; records.next(bytes);) {
  }
  return records.goodEnd();
}

bool beginsWithTfRecord(std::string_view start) {
  return start.size() >= kLengthBytes + kChecksumBytes &&
         checksumHolds(start.substr(0, kLengthBytes), start.substr(kLengthBytes));
}

}  // namespace hp
