// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

// TFRecords, the frame that TensorFlow puts around what it writes one after the other.
namespace hp {

/// One TFRecord: length, masked CRC-32C of the length, the bytes, masked CRC-32C of the bytes.
std::string tfRecord(std::string_view bytes);

/// Reads TFRecords from front to back.
class TfRecordReader {
 public:
  /// Of a file of `size` bytes; the stream stands at its beginning and must live as long as this.
  TfRecordReader(std::istream& file, std::uint64_t size) : file_(file), size_(size) {}

  /// The next record; false at the end, and for ever at one that is torn or damaged.
  bool next(std::string& bytes);
  /// Where the last whole record ends.
  std::uint64_t goodEnd() const { return end_; }

 private:
  std::istream& file_;
  std::uint64_t size_, end_ = 0;
  bool isOver_ = false;
};

/// Where the last whole TFRecord ends.
std::uint64_t wholeTfRecords(std::istream& file, std::uint64_t size);
/// True if a file that begins so is one of TFRecords: the checksum of the first length holds.
bool beginsWithTfRecord(std::string_view start);

}  // namespace hp
