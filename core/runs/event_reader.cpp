// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/event_reader.h"

#include <cstring>
#include <istream>
#include <optional>
#include <string_view>

#include "core/runs/event_format.h"
#include "core/runs/tf_records.h"

namespace hp {
namespace {

using namespace event_format;

/// Thrown inside only: the bytes are no message.
struct NoMessage {};

/// Walks over the fields of a protobuf message.
class Fields {
 public:
  explicit Fields(std::string_view message) : rest_(message) {}

  /// Goes on to the next field; false behind the last. Throws NoMessage.
  bool next() {
    if (rest_.empty()) return false;
    const auto key = varint();
    number_ = key >> 3;
    type_ = static_cast<int>(key & 7);
    bytes_ = {};
    bits_ = 0;
    switch (type_) {
      case kVarint:
        bits_ = varint();
        break;
      case kFixed64:
        bytes_ = taken(8);
        break;
      case kFixed32:
        bytes_ = taken(4);
        break;
      case kLengthDelimited:
        bytes_ = taken(varint());
        break;
      default:
        throw NoMessage{};
    }
    return true;
  }

  bool is(std::uint64_t number, int type) const { return number_ == number && type_ == type; }
  bool isNumbered(std::uint64_t number) const { return number_ == number; }
  std::uint64_t bits() const { return bits_; }
  std::string_view bytes() const { return bytes_; }
  /// Of a list of integers, packed or not, the one element; nothing when there are more or none.
  std::optional<double> integer() const {
    if (type_ == kVarint) return static_cast<double>(static_cast<std::int64_t>(bits_));
    Fields list(bytes_);
    if (type_ != kLengthDelimited || bytes_.empty()) return std::nullopt;
    const auto value = static_cast<double>(static_cast<std::int64_t>(list.varint()));
    return list.rest_.empty() ? std::optional(value) : std::nullopt;
  }

 private:
  std::uint64_t varint() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      const auto byte = static_cast<unsigned char>(taken(1).front());
      value |= static_cast<std::uint64_t>(byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw NoMessage{};
  }
  std::string_view taken(std::uint64_t count) {
    if (count > rest_.size()) throw NoMessage{};
    const auto bytes = rest_.substr(0, static_cast<std::size_t>(count));
    rest_.remove_prefix(bytes.size());
    return bytes;
  }

  std::string_view rest_, bytes_;
  std::uint64_t number_ = 0, bits_ = 0;
  int type_ = 0;
};

/// The number with these bytes; nothing when they are more or fewer than one.
template <class Number>
std::optional<double> numberOf(std::string_view bytes) {
  Number value;
  if (bytes.size() != sizeof value) return std::nullopt;
  std::memcpy(&value, bytes.data(), sizeof value);
  return static_cast<double>(value);
}

std::optional<double> contentOf(std::string_view bytes, std::uint64_t type) {
  switch (type) {
    case kFloat:
      return numberOf<float>(bytes);
    case kDouble:
      return numberOf<double>(bytes);
    case kInt32:
      return numberOf<std::int32_t>(bytes);
    case kInt64:
      return numberOf<std::int64_t>(bytes);
    default:
      return std::nullopt;
  }
}

/// The value of a tensor with one element; nothing for others and for other types.
std::optional<double> scalarOf(std::string_view tensor) {
  std::uint64_t type = 0;
  std::optional<double> value;
  for (Fields field(tensor); field.next();) {
    if (field.is(kType, kVarint)) type = field.bits();
    if (field.is(kContent, kLengthDelimited)) value = contentOf(field.bytes(), type);
    if (field.isNumbered(kFloats)) value = numberOf<float>(field.bytes());
    if (field.isNumbered(kDoubles)) value = numberOf<double>(field.bytes());
    if (field.isNumbered(kInts) || field.isNumbered(kInt64s)) value = field.integer();
  }
  return value;
}

void readValue(std::string_view message, std::int64_t step, const EventListener& listener) {
  std::string tag;
  std::optional<double> value;
  for (Fields field(message); field.next();) {
    if (field.is(kTag, kLengthDelimited)) tag = field.bytes();
    if (field.is(kSimpleValue, kFixed32)) value = numberOf<float>(field.bytes());
    if (field.is(kTensor, kLengthDelimited)) value = scalarOf(field.bytes());
  }
  if (value) listener.scalar(tag, step, *value);
}

void readSessionLog(std::string_view message, std::int64_t step, const EventListener& listener) {
  for (Fields field(message); field.next();)
    if (field.is(kStatus, kVarint) && field.bits() == kSessionStarts) listener.restart(step);
}

std::int64_t stepOf(std::string_view event) {
  std::int64_t step = 0;
  for (Fields field(event); field.next();)
    if (field.is(kStep, kVarint)) step = static_cast<std::int64_t>(field.bits());
  return step;
}

void readEvent(std::string_view event, const EventListener& listener) {
  const auto step = stepOf(event);
  for (Fields field(event); field.next();) {
    if (field.is(kSessionLog, kLengthDelimited)) readSessionLog(field.bytes(), step, listener);
    if (!field.is(kSummary, kLengthDelimited)) continue;
    for (Fields value(field.bytes()); value.next();)
      if (value.is(kValue, kLengthDelimited)) readValue(value.bytes(), step, listener);
  }
}

}  // namespace

EventScan readEvents(std::istream& file, std::uint64_t size, const EventListener& listener) {
  EventScan scan;
  TfRecordReader records(file, size);
  for (std::string bytes; records.next(bytes);) {
    try {
      readEvent(bytes, listener);
    } catch (const NoMessage&) {
      ++scan.damaged;
    }
  }
  scan.goodEnd = records.goodEnd();
  return scan;
}

}  // namespace hp
