// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/metrics_rows.h"

#include <istream>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/runs/number_bits.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"
#include "core/runs/whole_lines.h"

namespace hp {
namespace {

/// A JSON object on one line, written by hand: a step must not cost a tree.
class Line {
 public:
  explicit Line(const char* kind) : text_(std::string("{\"kind\":\"") + kind + '"') {}
  Line& integer(const char* key, std::int64_t value) { return plain(key, std::to_string(value)); }
  Line& flag(const char* key, bool value) { return plain(key, value ? "true" : "false"); }
  Line& text(const char* key, const std::string& value) { return plain(key, quoted(value)); }
  /// The decimal for people, and "<key>Bits", which counts.
  Line& number(const std::string& key, double value) {
    return plain(key, decimalText(value)).plain(key + "Bits", '"' + bitsText(value) + '"');
  }
  std::string end() { return text_ + "}\n"; }

 private:
  Line& plain(const std::string& key, const std::string& value) {
    text_.append(",\"").append(key).append("\":").append(value);
    return *this;
  }
  std::string text_;
};

/// Reads members of a row and remembers whether all were there.
class Fields {
 public:
  explicit Fields(const nlohmann::json& row) : row_(row) {}
  bool areComplete() const { return complete_; }

  std::int64_t integer(const char* key) {
    const auto* value = member(key);
    const bool fits = value && value->is_number_unsigned() && value->get<std::uint64_t>() <= INT64_MAX;
    complete_ &= fits;
    return fits ? value->get<std::int64_t>() : 0;
  }
  std::int64_t attempt() {
    const auto value = integer("attempt");
    complete_ &= value >= 1 && value <= run_names::kMostAttempts;
    return value;
  }
  bool flag(const char* key) {
    const auto* value = member(key);
    complete_ &= value && value->is_boolean();
    return value && value->is_boolean() && value->get<bool>();
  }
  std::string text(const char* key) {
    const auto* value = member(key);
    complete_ &= value && value->is_string();
    return value && value->is_string() ? value->get<std::string>() : std::string();
  }
  double number(const std::string& key) {
    const auto value = doubleOfBits(text((key + "Bits").c_str()));
    complete_ &= value.has_value();
    return value.value_or(0);
  }

 private:
  const nlohmann::json* member(const char* key) const {
    const auto found = row_.find(key);
    return found == row_.end() ? nullptr : &*found;
  }
  const nlohmann::json& row_;
  bool complete_ = true;
};

StepRecord stepOf(Fields& fields) {
  return {.attempt = fields.attempt(),
          .step = fields.integer("step"),
          .epoch = fields.integer("epoch"),
          .loss = fields.number("loss"),
          .learningRate = fields.number("learningRate"),
          .examples = fields.integer("examples")};
}

EpochRecord epochOf(Fields& fields) {
  return {.attempt = fields.attempt(),
          .epoch = fields.integer("epoch"),
          .step = fields.integer("step"),
          .trainLoss = fields.number("trainLoss"),
          .trainAccuracy = fields.number("trainAccuracy"),
          .validationLoss = fields.number("validationLoss"),
          .validationAccuracy = fields.number("validationAccuracy"),
          .validationExamples = fields.integer("validationExamples"),
          .seconds = fields.number("seconds"),
          .secondsWaiting = fields.number("secondsWaiting"),
          .secondsRecording = fields.number("secondsRecording"),
          .learningRate = fields.number("learningRate"),
          .peakMemory = fields.integer("peakMemory"),
          .weightsKept = fields.flag("weightsKept"),
          .best = fields.flag("best")};
}

EventRecord eventOf(Fields& fields) {
  return {.attempt = fields.attempt(),
          .step = fields.integer("step"),
          .kind = fields.text("event"),
          .text = fields.text("text"),
          .time = fields.text("time")};
}

AttemptRecord attemptOf(Fields& fields) {
  return {.attempt = fields.attempt(), .program = fields.text("program"), .time = fields.text("time")};
}

MetricsRow rowOf(const std::string& kind, Fields& fields) {
  if (kind == "step") return stepOf(fields);
  if (kind == "epoch") return epochOf(fields);
  if (kind == "event") return eventOf(fields);
  if (kind == "attempt") return attemptOf(fields);
  return std::monostate();
}

}  // namespace

std::string rowText(const StepRecord& record) {
  return Line("step")
      .integer("attempt", record.attempt)
      .integer("step", record.step)
      .integer("epoch", record.epoch)
      .number("loss", record.loss)
      .number("learningRate", record.learningRate)
      .integer("examples", record.examples)
      .end();
}

std::string rowText(const EpochRecord& record) {
  return Line("epoch")
      .integer("attempt", record.attempt)
      .integer("epoch", record.epoch)
      .integer("step", record.step)
      .number("trainLoss", record.trainLoss)
      .number("trainAccuracy", record.trainAccuracy)
      .number("validationLoss", record.validationLoss)
      .number("validationAccuracy", record.validationAccuracy)
      .integer("validationExamples", record.validationExamples)
      .number("seconds", record.seconds)
      .number("secondsWaiting", record.secondsWaiting)
      .number("secondsRecording", record.secondsRecording)
      .number("learningRate", record.learningRate)
      .integer("peakMemory", record.peakMemory)
      .flag("weightsKept", record.weightsKept)
      .flag("best", record.best)
      .end();
}

std::string rowText(const EventRecord& record) {
  return Line("event")
      .integer("attempt", record.attempt)
      .integer("step", record.step)
      .text("event", record.kind)
      .text("text", record.text)
      .text("time", record.time)
      .end();
}

std::string rowText(const AttemptRecord& record) {
  return Line("attempt")
      .integer("attempt", record.attempt)
      .text("program", record.program)
      .text("time", record.time)
      .end();
}

std::optional<MetricsRow> parsedRow(std::string_view line) {
  const auto row = nlohmann::json::parse(line, nullptr, false);
  if (!row.is_object()) return std::nullopt;
  Fields fields(row);
  auto parsed = rowOf(fields.text("kind"), fields);
  return fields.areComplete() ? std::optional(std::move(parsed)) : std::nullopt;
}

RecordScan scanMetrics(std::istream& file, const std::function<void(MetricsRow&&)>& take) {
  RecordScan scan;
  WholeLines lines(file);
  while (const auto line = lines.next()) {
    auto row = parsedRow(*line);
    if (!row) {
      scan.tail.add(lines.number());
      continue;
    }
    scan.goodEnd = lines.position();
    scan.damaged.add(std::exchange(scan.tail, {}));
    take(std::move(*row));
  }
  scan.end = lines.position();
  scan.isTorn = lines.isTorn();
  return scan;
}

}  // namespace hp
