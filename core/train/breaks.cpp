// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/breaks.h"

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/train/environment_record.h"
#include "core/train/listed.h"

namespace hp {
namespace {

void recordBreak(const std::string& why, RunWriter& writer, std::int64_t step) {
  writer.event("break", step, "From here on bits may differ from an uninterrupted run: " + why + ".");
}

/// Adds the names, in quotation marks, of those whose digests are others. Where there are other numbers of
/// digests nothing can be said.
void addOthers(const std::vector<ShortDigest>& now, const std::vector<ShortDigest>& recorded,
               const std::vector<std::string>& names, std::vector<std::string>& others) {
  if (now.size() != recorded.size() || now.size() != names.size()) return;
  for (std::size_t i = 0; i < now.size(); ++i)
    if (now[i] != recorded[i]) others.push_back("'" + printable(names[i]) + "'");
}

/// A checkpoint is kept with digests of its own, so that a fault of the disk is found before; one that was
/// made anew, or weights that were drawn anew, show here.
void recordOtherState(const RunFolder& run, const StepRecord& start, RunWriter& writer) {
  const auto recorded = run.recordedState(start.step);
  if (!recorded) return;
  std::vector<std::string> others;
  addOthers(start.weights, recorded->weights, run.description().tensors, others);
  addOthers(start.buffers, recorded->buffers, run.description().buffers, others);
  if (others.empty()) return;
  constexpr std::size_t kNamed = 3;
  recordBreak("what it goes on with is not what the trace recorded after step " + std::to_string(start.step) +
                  ": other bits in " + listed(others, kNamed),
              writer, start.step);
}

std::string unknownBefore(const std::string& why) {
  return "what the run was trained in before is not known (" + why + ")";
}

/// Compared with the attempt before: going back to the first environment is a break as well. A record of it
/// that is damaged does not keep the run from going on.
std::vector<std::string> breaksSince(const RunFolder& run, std::int64_t attempt, const TrainSpec& spec) {
  try {
    return breaksBetween(run.environmentOf(attempt), environmentRecord(spec, {}));
  } catch (const Error& error) {
    return {unknownBefore(error.what())};
  } catch (const Json::exception&) {
    return {unknownBefore("The file " + run.environmentFileOf(attempt).string() +
                          " is damaged: it is not what a training records.")};
  }
}

/// The environment comes last: what the next attempt compares itself with hides a break that an attempt
/// before it had no time to record. Cut short in between, an event is there twice at worst.
void recordOtherEnvironment(const RunFolder& run, const TrainSpec& spec, const TrainedNetwork& network,
                            std::int64_t step, RunWriter& writer, const RunContext& context) {
  const auto breaks = breaksSince(run, writer.attempt() - 1, spec);
  if (breaks.empty()) return;
  const auto troubles = preflight(network.graph, spec, network.largestBatch, true, context);
  requirePossible(troubles);
  for (const auto& difference : breaks) recordBreak(difference, writer, step);
  recordPreflight(troubles, writer, step);
  writer.environment(environmentRecord(spec, troubles));
}

}  // namespace

void recordPreflight(const std::vector<PreflightRow>& troubles, RunWriter& writer, std::int64_t step) {
  for (const auto& row : troubles) writer.event("preflight", step, sentenceOf(row));
}

void recordBreaks(const RunFolder& run, const TrainSpec& spec, const TrainedNetwork& network,
                  const StepRecord& start, RunWriter& writer, const RunContext& context) {
  recordOtherState(run, start, writer);
  recordOtherEnvironment(run, spec, network, start.step, writer, context);
}

}  // namespace hp
