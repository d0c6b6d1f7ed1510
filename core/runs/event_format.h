// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// Inside core/runs: numbers of the fields in the .proto files of TensorFlow
// (tensorflow/core/util/event.proto, tensorflow/core/framework/summary.proto, tensor.proto, types.proto) and
// of the wire format of protobuf.
namespace hp::event_format {

enum EventField { kWallTime = 1, kStep = 2, kFileVersion = 3, kSummary = 5, kSessionLog = 7 };
enum SummaryField { kValue = 1 };
enum ValueField { kTag = 1, kSimpleValue = 2, kTensor = 8 };
enum SessionLogField { kStatus = 1 };
inline constexpr std::uint64_t kSessionStarts = 1;

enum TensorField { kType = 1, kContent = 4, kFloats = 5, kDoubles = 6, kInts = 7, kInt64s = 10 };
enum TensorType { kFloat = 1, kDouble = 2, kInt32 = 3, kInt64 = 9 };

enum WireType { kVarint = 0, kFixed64 = 1, kLengthDelimited = 2, kFixed32 = 5 };

}  // namespace hp::event_format
