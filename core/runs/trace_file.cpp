// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/trace_file.h"

#include <bit>
#include <cstring>
#include <istream>
#include <utility>

#include "core/base/outcome.h"
#include "core/runs/crc32c.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

static_assert(std::endian::native == std::endian::little, "the trace is written as it lies in memory");

constexpr std::string_view kMagic = "HPTRACE\n";
constexpr std::uint64_t kHeaderBytes = 32;
constexpr std::uint64_t kFixedBytes = 72;
constexpr std::uint64_t kChecksumBytes = 4;

/// Which lists a record holds, and whether it is of a step or of an attempt's start.
enum Flag : std::uint32_t { kGradients = 1, kWeights = 2, kNorms = 4, kBuffers = 8, kStart = 16 };

/// Appends values as they lie in memory.
class Bytes {
 public:
  explicit Bytes(std::size_t expected) { text_.reserve(expected); }
  template <class T>
  Bytes& add(const T& value) {
    text_.append(reinterpret_cast<const char*>(&value), sizeof value);
    return *this;
  }
  /// The values, or zeros in their place.
  template <class T>
  Bytes& add(const std::vector<T>& values, std::size_t count) {
    if (!values.empty()) text_.append(reinterpret_cast<const char*>(values.data()), count * sizeof(T));
    if (values.empty()) text_.append(count * sizeof(T), '\0');
    return *this;
  }
  Bytes& add(std::string_view bytes) {
    text_.append(bytes);
    return *this;
  }
  std::string withChecksum() {
    add(crc32c(text_));
    return std::move(text_);
  }

 private:
  std::string text_;
};

/// Takes values out of bytes that are known to hold them.
class Cursor {
 public:
  explicit Cursor(const std::string& bytes) : at_(bytes.data()) {}
  template <class T>
  T take() {
    T value;
    std::memcpy(&value, at_, sizeof value);
    at_ += sizeof value;
    return value;
  }
  template <class T>
  std::vector<T> take(std::size_t count, bool isThere) {
    std::vector<T> values(isThere ? count : 0);
    if (!values.empty()) std::memcpy(values.data(), at_, count * sizeof(T));
    at_ += count * sizeof(T);
    return values;
  }

 private:
  const char* at_;
};

template <class T>
std::uint32_t flagOf(const std::vector<T>& list, std::uint32_t count, Flag flag) {
  if (list.empty()) return 0;
  if (list.size() != count) {
    throw Error("A step has " + std::to_string(list.size()) + " values where the run's trace has room for " +
                std::to_string(count) + ".");
  }
  return flag;
}

bool checksumHolds(const std::string& bytes) {
  const auto body = bytes.size() - kChecksumBytes;
  std::uint32_t expected = 0;
  std::memcpy(&expected, bytes.data() + body, sizeof expected);
  return crc32c(std::string_view(bytes).substr(0, body)) == expected;
}

bool readBytes(std::istream& file, std::string& bytes) {
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return static_cast<bool>(file);
}

StepRecord recordOf(const std::string& bytes, const TraceLayout& layout) {
  Cursor at(bytes);
  StepRecord record;
  record.attempt = at.take<std::int64_t>();
  record.step = at.take<std::int64_t>();
  record.epoch = at.take<std::int64_t>();
  record.examples = at.take<std::int64_t>();
  record.loss = at.take<double>();
  record.learningRate = at.take<double>();
  record.batch = at.take<ShortDigest>();
  const auto flags = at.take<std::uint32_t>();
  record.gradients = at.take<ShortDigest>(layout.tensors, flags & kGradients);
  record.weights = at.take<ShortDigest>(layout.tensors, flags & kWeights);
  record.gradientNorms = at.take<double>(layout.tensors, flags & kNorms);
  record.buffers = at.take<ShortDigest>(layout.buffers, flags & kBuffers);
  record.isStart = flags & kStart;
  return record;
}

}  // namespace

std::uint64_t TraceLayout::recordBytes() const {
  return kFixedBytes + tensors * std::uint64_t{2 * sizeof(ShortDigest) + sizeof(double)} +
         buffers * std::uint64_t{sizeof(ShortDigest)};
}

std::string traceHeader(const TraceLayout& layout) {
  return Bytes(kHeaderBytes)
      .add(kMagic)
      .add(std::uint32_t{run_names::kVersion})
      .add(static_cast<std::uint32_t>(kHeaderBytes))
      .add(static_cast<std::uint32_t>(layout.recordBytes()))
      .add(layout.tensors)
      .add(layout.buffers)
      .withChecksum();
}

std::string traceRecord(const StepRecord& record, const TraceLayout& layout) {
  const auto flags = flagOf(record.gradients, layout.tensors, kGradients) |
                     flagOf(record.weights, layout.tensors, kWeights) |
                     flagOf(record.gradientNorms, layout.tensors, kNorms) |
                     flagOf(record.buffers, layout.buffers, kBuffers) | (record.isStart ? kStart : 0U);
  return Bytes(layout.recordBytes())
      .add(record.attempt)
      .add(record.step)
      .add(record.epoch)
      .add(record.examples)
      .add(record.loss)
      .add(record.learningRate)
      .add(record.batch)
      .add(flags)
      .add(record.gradients, layout.tensors)
      .add(record.weights, layout.tensors)
      .add(record.gradientNorms, layout.tensors)
      .add(record.buffers, layout.buffers)
      .withChecksum();
}

TraceLayout readTraceHeader(std::istream& file, std::uint64_t size, const std::string& name) {
  std::string bytes(kHeaderBytes, '\0');
  if (size < kHeaderBytes || !readBytes(file, bytes) || !bytes.starts_with(kMagic))
    throw Error("The file " + name + " is damaged: it does not begin as a trace does.");
  Cursor at(bytes);
  at.take<std::uint64_t>();
  const auto version = at.take<std::uint32_t>();
  if (version != run_names::kVersion) {
    throw Error("The file " + name + " is written in version " + std::to_string(version) +
                " of its format, and this program knows version " + std::to_string(run_names::kVersion) +
                " only; take a newer program.");
  }
  const auto headerBytes = at.take<std::uint32_t>();
  const auto recordBytes = at.take<std::uint32_t>();
  TraceLayout layout;
  layout.tensors = at.take<std::uint32_t>();
  layout.buffers = at.take<std::uint32_t>();
  if (!checksumHolds(bytes) || headerBytes != kHeaderBytes || recordBytes != layout.recordBytes())
    throw Error("The file " + name + " is damaged: its header contradicts itself.");
  return layout;
}

RecordScan scanTrace(std::istream& file, std::uint64_t size, const TraceLayout& layout,
                     const std::function<void(StepRecord&&)>& take) {
  const auto recordBytes = layout.recordBytes();
  RecordScan scan{.goodEnd = kHeaderBytes, .end = size, .isTorn = (size - kHeaderBytes) % recordBytes != 0};
  if (size < kHeaderBytes + recordBytes) return scan;  // also keeps a hostile record size from the memory
  std::string bytes(static_cast<std::size_t>(recordBytes), '\0');
  std::int64_t number = 1;
  for (auto at = kHeaderBytes; size - at >= recordBytes && readBytes(file, bytes);
       at += recordBytes, ++number) {
    auto record = recordOf(bytes, layout);
    if (!checksumHolds(bytes) || record.attempt < 1 || record.attempt > run_names::kMostAttempts) {
      scan.tail.add(number);
      continue;
    }
    scan.goodEnd = at + recordBytes;
    scan.damaged.add(std::exchange(scan.tail, {}));
    take(std::move(record));
  }
  return scan;
}

}  // namespace hp
