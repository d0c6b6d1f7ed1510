// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/event_file.h"

#include <bit>
#include <chrono>
#include <cmath>
#include <cstring>
#include <istream>

#include "core/runs/crc32c.h"

namespace hp {
namespace {

static_assert(std::endian::native == std::endian::little);

/// Numbers of the fields in the .proto files.
enum EventField { kWallTime = 1, kStep = 2, kFileVersion = 3, kSummary = 5, kSessionLog = 7 };
enum SummaryField { kValue = 1 };
enum ValueField { kTag = 1, kSimpleValue = 2 };
enum SessionLogField { kStatus = 1 };
constexpr std::uint64_t kSessionStarts = 1;

enum WireType { kVarint = 0, kFixed64 = 1, kLengthDelimited = 2, kFixed32 = 5 };

template <class T>
std::string bytesOf(const T& value) {
  return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}

std::string varint(std::uint64_t value) {
  std::string text;
  for (; value >= 128; value >>= 7) text += static_cast<char>((value & 127) | 128);
  return text + static_cast<char>(value);
}

std::string key(int field, WireType type) { return varint(static_cast<std::uint64_t>(field) << 3 | type); }
std::string fixed64(int field, double value) { return key(field, kFixed64) + bytesOf(value); }
std::string fixed32(int field, float value) { return key(field, kFixed32) + bytesOf(value); }
std::string number(int field, std::uint64_t value) { return key(field, kVarint) + varint(value); }
std::string delimited(int field, const std::string& bytes) {
  return key(field, kLengthDelimited) + varint(bytes.size()) + bytes;
}

double secondsSince1970() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::string event(const std::string& rest) { return tfRecord(fixed64(kWallTime, secondsSince1970()) + rest); }
std::string stepNumber(std::int64_t step) { return number(kStep, static_cast<std::uint64_t>(step)); }

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::uint64_t kChecksumBytes = 4;

/// TensorFlow hides checksums, so that a checksum of bytes with checksums in them stays good.
std::uint32_t masked(std::uint32_t checksum) { return std::rotr(checksum, 15) + 0xa282ead8u; }

/// The next `count` bytes followed by their masked checksum; false when they are not whole.
bool readChecked(std::istream& file, std::string& bytes, std::uint64_t count) {
  bytes.resize(static_cast<std::size_t>(count + kChecksumBytes));
  if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) return false;
  std::uint32_t checksum = 0;
  std::memcpy(&checksum, bytes.data() + count, sizeof checksum);
  bytes.resize(static_cast<std::size_t>(count));
  return masked(crc32c(bytes)) == checksum;
}

}  // namespace

std::string tfRecord(std::string_view bytes) {
  const auto length = bytesOf(static_cast<std::uint64_t>(bytes.size()));
  return length + bytesOf(masked(crc32c(length))) + std::string(bytes) + bytesOf(masked(crc32c(bytes)));
}

std::uint64_t wholeTfRecords(std::istream& file, std::uint64_t size) {
  std::uint64_t end = 0;
  constexpr auto kFrame = kLengthBytes + 2 * kChecksumBytes;
  for (std::string bytes; size - end >= kFrame && readChecked(file, bytes, kLengthBytes);) {
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), sizeof length);
    if (length > size - end - kFrame || !readChecked(file, bytes, length)) break;
    end += kFrame + length;
  }
  return end;
}

EventFile::EventFile(const std::filesystem::path& path) : file_(path) {
  if (file_.size() == 0) file_.append(event(delimited(kFileVersion, "brain.Event:2")));
}

void EventFile::restart(std::int64_t step) {
  file_.append(event(stepNumber(step) + delimited(kSessionLog, number(kStatus, kSessionStarts))));
}

void EventFile::scalars(std::int64_t step, const std::vector<std::pair<std::string, double>>& values) {
  std::string summary;
  for (const auto& [tag, value] : values) {
    if (std::isnan(value)) continue;
    summary += delimited(kValue, delimited(kTag, tag) + fixed32(kSimpleValue, static_cast<float>(value)));
  }
  file_.append(event(stepNumber(step) + delimited(kSummary, summary)));
}

}  // namespace hp
