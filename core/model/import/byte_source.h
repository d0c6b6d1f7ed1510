// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/platform_files.h"

namespace hp {

class Error;

/// Where something lies in a source of bytes.
struct ByteRange {
  std::uint64_t begin = 0, size = 0;
};

/// A foreign file's bytes, read where they are asked for, by several threads at once if they like. Reading
/// beyond the end throws Error.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  virtual std::uint64_t size() const = 0;
  virtual void read(std::uint64_t offset, void* to, std::size_t count) = 0;
  /// How sentences call the file.
  const std::string& name() const { return name_; }

 protected:
  explicit ByteSource(std::string name) : name_(std::move(name)) {}
  /// Throws Error unless [offset, offset + count) lies inside.
  void checkRange(std::uint64_t offset, std::size_t count) const;

 private:
  std::string name_;
};

/// A file on disk. The constructor throws Error for a folder, a missing, unreadable or empty file.
class FileBytes : public ByteSource {
 public:
  explicit FileBytes(const std::filesystem::path& path);
  std::uint64_t size() const override { return file_.size(); }
  void read(std::uint64_t offset, void* to, std::size_t count) override;

 private:
  platform::InputFile file_;
};

/// Bytes in memory, which must live as long as this.
class MemoryBytes : public ByteSource {
 public:
  MemoryBytes(std::string_view bytes, std::string name) : ByteSource(std::move(name)), bytes_(bytes) {}
  std::uint64_t size() const override { return bytes_.size(); }
  void read(std::uint64_t offset, void* to, std::size_t count) override;

 private:
  std::string_view bytes_;
};

/// Reads a source from front to back, little endian, through a small buffer.
class ByteCursor {
 public:
  explicit ByteCursor(ByteSource& source, std::uint64_t position = 0);

  void read(void* to, std::size_t count);
  std::string text(std::uint64_t count);
  /// Up to and without the next '\n', which is consumed; throws Error when it is longer than `longest`.
  std::string line(std::size_t longest);
  /// A fixed-size number as it lies in memory.
  template <class Number>
  Number number() {
    Number value;
    read(&value, sizeof value);
    return value;
  }

  /// Goes on at another place of the source; throws Error beyond its end.
  void moveTo(std::uint64_t position);
  std::uint64_t position() const { return position_; }
  std::uint64_t remaining() const { return source_.size() - position_; }
  const ByteSource& source() const { return source_; }

 private:
  void fill();

  ByteSource& source_;
  std::uint64_t position_;
  std::vector<char> buffer_;
  std::uint64_t bufferStart_ = 0;
};

/// A foreign text made fit for a sentence: printable ASCII only, at most 80 characters.
std::string shown(std::string_view foreign);
/// "X is damaged: <what>; get the file again."
Error damaged(const std::string& name, const std::string& what);

}  // namespace hp
