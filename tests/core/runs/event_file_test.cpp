// SPDX-License-Identifier: GPL-3.0-or-later
// The TensorBoard file, read by a decoder of its own: checksums bit by bit, protobuf from its wire format.
#include "core/runs/event_file.h"

#include <gtest/gtest.h>

#include <cstring>
#include <map>
#include <sstream>

#include "core/runs/run_writer.h"
#include "core/runs/tf_records.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::TemporaryFolder;

/// CRC-32C by long division, one bit at a time; then hidden as TensorFlow does.
std::uint32_t slowMaskedChecksum(const std::string& bytes) {
  std::uint32_t rest = 0xffffffff;
  for (const unsigned char byte : bytes) {
    for (int bit = 0; bit < 8; ++bit) {
      const bool odd = ((rest >> 0) ^ (static_cast<unsigned>(byte) >> bit)) & 1;
      rest = (rest >> 1) ^ (odd ? 0x82f63b78u : 0u);
    }
  }
  rest ^= 0xffffffff;
  return ((rest >> 15) | (rest << 17)) + 0xa282ead8u;
}

template <class T>
T numberAt(const std::string& bytes, std::size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

std::vector<std::string> recordsOf(const std::string& file) {
  std::vector<std::string> records;
  for (std::size_t at = 0; at < file.size();) {
    const auto length = numberAt<std::uint64_t>(file, at);
    EXPECT_EQ(numberAt<std::uint32_t>(file, at + 8), slowMaskedChecksum(file.substr(at, 8)));
    records.push_back(file.substr(at + 12, length));
    EXPECT_EQ(numberAt<std::uint32_t>(file, at + 12 + length), slowMaskedChecksum(records.back()));
    at += 16 + length;
  }
  return records;
}

/// The fields of a protobuf message in order: numbers as their bits, the rest as bytes.
struct Field {
  int number = 0;
  std::uint64_t bits = 0;
  std::string bytes = {};
};

std::uint64_t takeVarint(const std::string& message, std::size_t& at) {
  std::uint64_t value = 0;
  for (int shift = 0;; shift += 7) {
    const auto byte = static_cast<unsigned char>(message.at(at++));
    value |= static_cast<std::uint64_t>(byte & 127) << shift;
    if (byte < 128) return value;
  }
}

std::vector<Field> fieldsOf(const std::string& message) {
  std::vector<Field> fields;
  for (std::size_t at = 0; at < message.size();) {
    const auto key = takeVarint(message, at);
    Field field{.number = static_cast<int>(key >> 3)};
    if ((key & 7) == 0) field.bits = takeVarint(message, at);
    if ((key & 7) == 1) field.bits = numberAt<std::uint64_t>(message, std::exchange(at, at + 8));
    if ((key & 7) == 5) field.bits = numberAt<std::uint32_t>(message, std::exchange(at, at + 4));
    if ((key & 7) == 2) {
      const auto length = takeVarint(message, at);
      field.bytes = message.substr(at, length);
      at += length;
    }
    fields.push_back(field);
  }
  return fields;
}

std::map<int, Field> byNumber(const std::string& message) {
  std::map<int, Field> fields;
  for (const auto& field : fieldsOf(message)) fields[field.number] = field;
  return fields;
}

TEST(EventFile, EpochsAreScalarsThatAnIndependentDecoderReads) {
  const TemporaryFolder folder;
  RunWriter::create(folder / "run", test::exampleDescription()).epoch(test::exampleEpoch(3));
  const auto records = recordsOf(test::textOf(folder / "run" / "events.out.tfevents.0000000001.heatproof"));
  ASSERT_EQ(records.size(), 2u);
  EXPECT_EQ(byNumber(records[0]).at(3).bytes, "brain.Event:2");
  const auto event = byNumber(records[1]);
  EXPECT_EQ(event.at(2).bits, 12u);
  double wallTime = 0;
  std::memcpy(&wallTime, &event.at(1).bits, sizeof wallTime);
  EXPECT_GT(wallTime, 1.6e9);
  std::map<std::string, float> scalars;
  for (const auto& value : fieldsOf(event.at(5).bytes)) {
    const auto parts = byNumber(value.bytes);
    const auto bits = static_cast<std::uint32_t>(parts.at(2).bits);
    std::memcpy(&scalars[parts.at(1).bytes], &bits, sizeof bits);
  }
  const auto epoch = test::exampleEpoch(3);
  EXPECT_EQ(scalars, (std::map<std::string, float>{
                         {"loss/train", static_cast<float>(epoch.trainLoss)},
                         {"loss/validation", static_cast<float>(epoch.validationLoss)},
                         {"accuracy/train", static_cast<float>(epoch.trainAccuracy)},
                         {"accuracy/validation", static_cast<float>(epoch.validationAccuracy)},
                         {"learning rate", static_cast<float>(epoch.learningRate)}}));
}

// SessionLog START at the first repeated step: TensorBoard drops what an earlier attempt said beyond it.
TEST(EventFile, AnAttemptTellsWhereItWentBack) {
  const TemporaryFolder folder;
  { RunWriter::create(folder / "run", test::exampleDescription()).epoch(test::exampleEpoch(1)); }
  RunWriter::resume(folder / "run").epoch(test::exampleEpoch(1));
  const auto records = recordsOf(test::textOf(folder / "run" / "events.out.tfevents.0000000002.heatproof"));
  ASSERT_EQ(records.size(), 3u);
  EXPECT_EQ(byNumber(records[1]).at(2).bits, 4u);
  EXPECT_EQ(byNumber(byNumber(records[1]).at(7).bytes).at(1).bits, 1u);
}

TEST(EventFile, WholeRecordsAreToldFromTornOnes) {
  const auto first = tfRecord("one"), both = first + tfRecord("second");
  for (std::size_t length = 0; length <= both.size(); ++length) {
    std::istringstream file(both.substr(0, length));
    EXPECT_EQ(wholeTfRecords(file, length), length == both.size()    ? both.size()
                                            : length >= first.size() ? first.size()
                                                                     : 0u);
  }
}

}  // namespace
}  // namespace hp
