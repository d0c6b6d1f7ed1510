// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

// What standard C++ cannot do with files; like platform.h a place that calls the operating system.
namespace hp::platform {

/// Makes sure that a file's content, or a folder's list of names, has reached the disk. False when the
/// system says that it has not.
bool syncToDisk(const std::filesystem::path& path);

/// A file that only grows. Throws Error naming the file when the disk refuses.
class AppendFile {
 public:
  /// Opens the file, or makes it.
  explicit AppendFile(const std::filesystem::path& path);
  AppendFile(AppendFile&& other) noexcept;
  AppendFile& operator=(AppendFile&& other) noexcept;
  ~AppendFile();

  std::uint64_t size() const { return size_; }
  /// All the bytes, or none: what the disk took before it refused is cut off again.
  void append(std::string_view bytes);
  /// Waits until everything appended is on the disk.
  void sync();
  /// Shortens the file.
  void cut(std::uint64_t size);

 private:
  std::filesystem::path path_;
  std::intptr_t handle_ = -1;
  std::uint64_t size_ = 0;
};

/// A file that is read anywhere, by several threads at once if they like.
class InputFile {
 public:
  /// Throws Error naming the file when it cannot be opened.
  explicit InputFile(const std::filesystem::path& path);
  InputFile(InputFile&& other) noexcept;
  InputFile& operator=(InputFile&& other) noexcept;
  ~InputFile();

  /// When it was opened.
  std::uint64_t size() const { return size_; }
  /// Bytes read from here: fewer than asked for only where the file ends or the disk fails.
  std::size_t read(std::uint64_t offset, void* to, std::size_t count) const;

 private:
  std::intptr_t handle_ = -1;
  std::uint64_t size_ = 0;
};

/// A file that at most one holder in all processes holds, until the holder goes or its process dies.
class FileLock {
 public:
  /// Makes the file where there is none. Nothing when somebody else holds it; throws Error when the file
  /// cannot be opened or the file system knows no locks.
  static std::optional<FileLock> tryTake(const std::filesystem::path& path);
  /// True if somebody holds it. Leaves no trace and never stands in the way of a holder to be.
  static bool isTaken(const std::filesystem::path& path);

  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;
  ~FileLock();

 private:
  explicit FileLock(std::intptr_t handle) : handle_(handle) {}
  std::intptr_t handle_ = -1;
};

}  // namespace hp::platform
