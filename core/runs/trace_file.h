// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>

#include "core/runs/record_scan.h"
#include "core/runs/records.h"

// Inside core/runs: trace.bin, records of one size behind a header that says the size.
namespace hp {

/// How many digests a record has room for.
struct TraceLayout {
  std::uint32_t tensors = 0;
  std::uint32_t buffers = 0;

  std::uint64_t recordBytes() const;
  friend bool operator==(const TraceLayout&, const TraceLayout&) = default;
};

std::string traceHeader(const TraceLayout& layout);
/// Throws Error when a list is neither empty nor as long as the layout says.
std::string traceRecord(const StepRecord& record, const TraceLayout& layout);

/// Throws Error for what is no trace, a damaged header and unknown versions.
TraceLayout readTraceHeader(std::istream& file, std::uint64_t size, const std::string& name);
/// Hands every good record on, in the order of the file; the stream stands behind the header, and
/// `size` is the whole file's. Positions count from the beginning of the file.
RecordScan scanTrace(std::istream& file, std::uint64_t size, const TraceLayout& layout,
                     const std::function<void(StepRecord&&)>& take);

}  // namespace hp
