// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/runs/record_scan.h"
#include "core/runs/records.h"

// Inside core/runs: the lines of metrics.jsonl.
namespace hp {

/// The first line of every attempt.
struct AttemptRecord {
  std::int64_t attempt = 1;
  std::string program = {};
  std::string time = {};  ///< for people only
};

/// std::monostate: a kind of line that a later program wrote.
using MetricsRow = std::variant<std::monostate, StepRecord, EpochRecord, EventRecord, AttemptRecord>;

/// One line with its line end; a step without its digests.
std::string rowText(const StepRecord& record);
std::string rowText(const EpochRecord& record);
std::string rowText(const EventRecord& record);
std::string rowText(const AttemptRecord& record);

/// Nothing when the line is not a whole, undamaged row.
std::optional<MetricsRow> parsedRow(std::string_view line);

/// Hands every good row on, in the order of the file.
RecordScan scanMetrics(std::istream& file, const std::function<void(MetricsRow&&)>& take);

}  // namespace hp
