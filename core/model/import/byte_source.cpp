// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/byte_source.h"

#include <algorithm>
#include <cstring>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr std::size_t kBufferSize = 1 << 16;
constexpr std::size_t kLongestShown = 80;

platform::InputFile opened(const std::filesystem::path& path) {
  requireOrdinaryFile(path);
  return platform::InputFile(path);
}

}  // namespace

std::string shown(std::string_view foreign) {
  std::string text(foreign.substr(0, kLongestShown));
  std::ranges::replace_if(
      text, [](unsigned char c) { return c < 0x20 || c > 0x7e; }, '?');
  return foreign.size() > kLongestShown ? text + "..." : text;
}

Error damaged(const std::string& name, const std::string& what) {
  return Error(name + " is damaged: " + what + "; get the file again.");
}

void ByteSource::checkRange(std::uint64_t offset, std::size_t count) const {
  if (offset > size() || count > size() - offset) throw damaged(name_, "it ends before its content does");
}

FileBytes::FileBytes(const std::filesystem::path& path) : ByteSource(path.string()), file_(opened(path)) {
  if (file_.size() == 0) throw Error("The file " + name() + " is empty.");
}

void FileBytes::read(std::uint64_t offset, void* to, std::size_t count) {
  checkRange(offset, count);
  if (file_.read(offset, to, count) != count)
    throw Error("The file " + name() + " cannot be read to its end.");
}

void MemoryBytes::read(std::uint64_t offset, void* to, std::size_t count) {
  checkRange(offset, count);
  if (count > 0) std::memcpy(to, bytes_.data() + offset, count);
}

ByteCursor::ByteCursor(ByteSource& source, std::uint64_t position) : source_(source), position_(0) {
  moveTo(position);
}

void ByteCursor::moveTo(std::uint64_t position) {
  if (position > source_.size()) throw damaged(source_.name(), "it ends before its content does");
  position_ = position;
}

void ByteCursor::fill() {
  buffer_.resize(static_cast<std::size_t>(std::min<std::uint64_t>(kBufferSize, remaining())));
  source_.read(position_, buffer_.data(), buffer_.size());
  bufferStart_ = position_;
}

void ByteCursor::read(void* to, std::size_t count) {
  if (count > remaining()) throw damaged(source_.name(), "it ends before its content does");
  if (count >= kBufferSize) {
    source_.read(position_, to, count);
    position_ += count;
    return;
  }
  auto* out = static_cast<char*>(to);
  while (count > 0) {
    if (position_ < bufferStart_ || position_ >= bufferStart_ + buffer_.size()) fill();
    const auto inside = static_cast<std::size_t>(position_ - bufferStart_);
    const std::size_t part = std::min(count, buffer_.size() - inside);
    std::memcpy(out, buffer_.data() + inside, part);
    out += part;
    count -= part;
    position_ += part;
  }
}

std::string ByteCursor::text(std::uint64_t count) {
  if (count > remaining()) throw damaged(source_.name(), "it ends before its content does");
  std::string result(static_cast<std::size_t>(count), '\0');
  read(result.data(), result.size());
  return result;
}

std::string ByteCursor::line(std::size_t longest) {
  std::string result;
  for (char c = number<char>(); c != '\n'; c = number<char>()) {
    if (result.size() == longest) throw damaged(source_.name(), "it holds a name without an end");
    result += c;
  }
  return result;
}

}  // namespace hp
