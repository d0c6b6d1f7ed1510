// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_files.h"

#include <algorithm>
#include <cerrno>
#include <string>
#include <utility>

#include "core/base/outcome.h"

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace hp::platform {
namespace {

constexpr std::intptr_t kNone = -1;

Error cannotWrite(const std::filesystem::path& path) {
  return Error("The file " + path.string() +
               " cannot be written; check the folder, its permissions and the free space.");
}

#ifdef _WIN32

static_assert(sizeof(HANDLE) == sizeof(std::intptr_t));
HANDLE asHandle(std::intptr_t handle) { return reinterpret_cast<HANDLE>(handle); }

std::intptr_t openedFile(const std::filesystem::path& path, bool mayMake) {
  const DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
  return reinterpret_cast<std::intptr_t>(
      CreateFileW(path.c_str(), mayMake ? GENERIC_READ | GENERIC_WRITE : GENERIC_READ, shared, nullptr,
                  mayMake ? OPEN_ALWAYS : OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
}
void close(std::intptr_t handle) { CloseHandle(asHandle(handle)); }
std::uint64_t sizeOf(std::intptr_t handle) {
  LARGE_INTEGER size{};
  return GetFileSizeEx(asHandle(handle), &size) ? static_cast<std::uint64_t>(size.QuadPart) : 0;
}
bool seek(std::intptr_t handle, std::uint64_t to) {
  LARGE_INTEGER at{};
  at.QuadPart = static_cast<LONGLONG>(to);
  return SetFilePointerEx(asHandle(handle), at, nullptr, FILE_BEGIN) != 0;
}
/// Bytes written, or a negative number.
std::int64_t writeSome(std::intptr_t handle, std::string_view bytes, std::uint64_t at) {
  DWORD written = 0;
  const auto count = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), 1u << 30));
  if (!seek(handle, at) || !WriteFile(asHandle(handle), bytes.data(), count, &written, nullptr)) return -1;
  return written;
}
/// Bytes read, or a negative number.
std::int64_t readSome(std::intptr_t handle, void* to, std::size_t count, std::uint64_t at) {
  OVERLAPPED place{};
  place.Offset = static_cast<DWORD>(at);
  place.OffsetHigh = static_cast<DWORD>(at >> 32);
  DWORD got = 0;
  const auto most = static_cast<DWORD>(std::min<std::size_t>(count, 1u << 30));
  return ReadFile(asHandle(handle), to, most, &got, &place) ? static_cast<std::int64_t>(got) : -1;
}
bool setSize(std::intptr_t handle, std::uint64_t size) {
  return seek(handle, size) && SetEndOfFile(asHandle(handle)) != 0;
}
bool sync(std::intptr_t handle) { return FlushFileBuffers(asHandle(handle)) != 0; }
// Far behind the content: locks of Windows keep others from reading what they cover.
OVERLAPPED placeOfLock() {
  OVERLAPPED place{};
  place.OffsetHigh = 1u << 30;
  return place;
}
/// 1: taken for us, 0: somebody else has it, -1: the file system knows no locks.
int takeLock(std::intptr_t handle) {
  auto place = placeOfLock();
  if (LockFileEx(asHandle(handle), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place))
    return 1;
  return GetLastError() == ERROR_LOCK_VIOLATION ? 0 : -1;
}
// A shared lock of an instant: Windows has no way to only ask.
bool lockIsTaken(std::intptr_t handle) {
  auto place = placeOfLock();
  if (!LockFileEx(asHandle(handle), LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place))
    return GetLastError() == ERROR_LOCK_VIOLATION;
  UnlockFileEx(asHandle(handle), 0, 1, 0, &place);
  return false;
}

#else

// Not to be inherited by programs we start: they would hold our locks after our death.
std::intptr_t openedFile(const std::filesystem::path& path, bool mayMake) {
  return ::open(path.c_str(), (mayMake ? O_RDWR | O_CREAT : O_RDONLY) | O_CLOEXEC | O_NONBLOCK, 0666);
}
void close(std::intptr_t handle) { ::close(static_cast<int>(handle)); }
std::uint64_t sizeOf(std::intptr_t handle) {
  struct stat status {};
  return fstat(static_cast<int>(handle), &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}
/// Bytes written, or a negative number.
std::int64_t writeSome(std::intptr_t handle, std::string_view bytes, std::uint64_t at) {
  for (;;) {
    const auto count = pwrite(static_cast<int>(handle), bytes.data(), bytes.size(), static_cast<off_t>(at));
    if (count >= 0 || errno != EINTR) return count;
  }
}
/// Bytes read, or a negative number.
std::int64_t readSome(std::intptr_t handle, void* to, std::size_t count, std::uint64_t at) {
  while (true) {
    const auto part = pread(static_cast<int>(handle), to, count, static_cast<off_t>(at));
    if (part >= 0 || errno != EINTR) return part;
  }
}
bool setSize(std::intptr_t handle, std::uint64_t size) {
  return ftruncate(static_cast<int>(handle), static_cast<off_t>(size)) == 0;
}
// Some file systems cannot and say EINVAL: there is nothing to be had from them.
bool sync(std::intptr_t handle) { return fsync(static_cast<int>(handle)) == 0 || errno == EINVAL; }

// Locks of the open file, not of the process: two writers in one process exclude each other too, and closing
// another handle of the file gives nothing up.
struct flock wholeFile() {
  struct flock range {};
  range.l_type = F_WRLCK;
  range.l_whence = SEEK_SET;
  return range;
}
/// 1: taken for us, 0: somebody else has it, -1: the file system knows no locks.
int takeLock(std::intptr_t handle) {
  auto range = wholeFile();
  if (fcntl(static_cast<int>(handle), F_OFD_SETLK, &range) == 0) return 1;
  return errno == EAGAIN || errno == EACCES ? 0 : -1;
}
bool lockIsTaken(std::intptr_t handle) {
  auto range = wholeFile();
  return fcntl(static_cast<int>(handle), F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK;
}

#endif

}  // namespace

bool syncToDisk(const std::filesystem::path& path) {
#ifdef _WIN32
  if (std::filesystem::is_directory(path)) return true;  // names are durable there once given
#endif
  const auto handle = openedFile(path, false);
  if (handle == kNone) return true;  // may be written but not read: nothing is known to have failed
  const bool done = sync(handle);
  close(handle);
  return done;
}

AppendFile::AppendFile(const std::filesystem::path& path) : path_(path), handle_(openedFile(path, true)) {
  if (handle_ == kNone) throw cannotWrite(path);
  size_ = sizeOf(handle_);
}
AppendFile::AppendFile(AppendFile&& other) noexcept
    : path_(std::move(other.path_)), handle_(std::exchange(other.handle_, kNone)), size_(other.size_) {}
AppendFile& AppendFile::operator=(AppendFile&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(handle_, other.handle_);
  std::swap(size_, other.size_);
  return *this;
}
AppendFile::~AppendFile() {
  if (handle_ != kNone) close(handle_);
}

void AppendFile::append(std::string_view bytes) {
  for (std::size_t done = 0; done < bytes.size();) {
    const auto count = writeSome(handle_, bytes.substr(done), size_ + done);
    if (count <= 0) {
      setSize(handle_, size_);
      throw cannotWrite(path_);
    }
    done += static_cast<std::size_t>(count);
  }
  size_ += bytes.size();
}

void AppendFile::sync() {
  if (!platform::sync(handle_)) throw cannotWrite(path_);
}

void AppendFile::cut(std::uint64_t size) {
  if (size >= size_) return;
  if (!setSize(handle_, size)) throw cannotWrite(path_);
  size_ = size;
}

InputFile::InputFile(const std::filesystem::path& path) : handle_(openedFile(path, false)) {
  if (handle_ == kNone) throw Error("The file " + path.string() + " cannot be read; check its permissions.");
  size_ = sizeOf(handle_);
}
InputFile::InputFile(InputFile&& other) noexcept
    : handle_(std::exchange(other.handle_, kNone)), size_(other.size_) {}
InputFile& InputFile::operator=(InputFile&& other) noexcept {
  std::swap(handle_, other.handle_);
  std::swap(size_, other.size_);
  return *this;
}
InputFile::~InputFile() {
  if (handle_ != kNone) close(handle_);
}

std::size_t InputFile::read(std::uint64_t offset, void* to, std::size_t count) const {
  std::size_t done = 0;
  while (done < count) {
    const auto part = readSome(handle_, static_cast<char*>(to) + done, count - done, offset + done);
    if (part <= 0) break;
    done += static_cast<std::size_t>(part);
  }
  return done;
}

std::optional<FileLock> FileLock::tryTake(const std::filesystem::path& path) {
  const auto handle = openedFile(path, true);
  if (handle == kNone) throw cannotWrite(path);
  FileLock lock(handle);
  const int taken = takeLock(handle);
  if (taken < 0)
    throw Error("The file " + path.string() + " cannot be locked; choose a folder on another file system.");
  if (taken == 0) return std::nullopt;
  return lock;
}

bool FileLock::isTaken(const std::filesystem::path& path) {
  const auto handle = openedFile(path, false);
  if (handle == kNone) return false;
  const bool taken = lockIsTaken(handle);
  close(handle);
  return taken;
}

FileLock::FileLock(FileLock&& other) noexcept : handle_(std::exchange(other.handle_, kNone)) {}
FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(handle_, other.handle_);
  return *this;
}
FileLock::~FileLock() {
  if (handle_ != kNone) close(handle_);
}

}  // namespace hp::platform
