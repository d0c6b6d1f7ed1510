// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/event_file.h"

#include <bit>
#include <chrono>
#include <cmath>

#include "core/runs/event_format.h"
#include "core/runs/tf_records.h"

namespace hp {
namespace {

using namespace event_format;

static_assert(std::endian::native == std::endian::little);

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

}  // namespace

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
