// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include "core/base/text.h"
#include "core/compare/evidence.h"

namespace hp {
namespace {

bool isKind(const EventRecord& event, std::initializer_list<const char*> kinds) {
  return std::ranges::any_of(kinds, [&](const char* kind) { return event.kind == kind; });
}

bool hasEvent(const ComparedRun& run, const EventRecord& event) {
  return std::ranges::any_of(run.events, [&](const EventRecord& other) {
    return other.kind == event.kind && other.step == event.step && other.text == event.text;
  });
}

/// Steps that were done before the first one that differs; all of them where no trace tells.
std::int64_t stepsBefore(const TraceComparison& trace) {
  return trace.first ? trace.first->step - 1 : std::numeric_limits<std::int64_t>::max();
}

int strengthOfBreak(const EventRecord& event, const TraceComparison& trace) {
  if (!trace.first) return 2;
  if (trace.first->part == DivergedPart::Batch || trace.first->part == DivergedPart::Length) return 1;
  return event.step == stepsBefore(trace) ? 3 : 2;
}

/// Changes of one run that the other had not.
void addBreaks(const ComparedRun& run, const ComparedRun& other, const std::string& whose,
               const Evidence& evidence, std::vector<Reason>& reasons) {
  for (const auto& event : run.events) {
    if (!isKind(event, {"break", "damaged"}) || event.step > stepsBefore(evidence.trace)) continue;
    if (hasEvent(other, event)) continue;
    const int strength = strengthOfBreak(event, evidence.trace);
    reasons.push_back({"event." + event.kind, "Change at a resume",
                       "The " + whose + " went on after step " + std::to_string(event.step) +
                           " and recorded: \"" + printable(event.text) + "\" " +
                           closing(strength, evidence.trace),
                       strength});
  }
}

/// A run that goes on with other numbers than it had, and says nothing of it: its program was an older one.
void addSilentStart(const Evidence& evidence, std::vector<Reason>& reasons) {
  const auto& first = evidence.trace.first;
  if (!isStateOfResume(evidence.trace) ||
      std::ranges::any_of(reasons, [](const Reason& r) { return r.strength == 3; }))
    return;
  reasons.push_back({"trace.start", "Other state at a resume",
                     "At step " + std::to_string(first->step) + " a run went on with other numbers in " +
                         printable(first->tensor) +
                         " than both had after the step before: its checkpoint was changed or damaged. " +
                         closing(3, evidence.trace),
                     3});
}

/// Why a run has fewer steps than the other.
void addEnd(const ComparedRun& run, const std::string& whose, const Evidence& evidence,
            std::vector<Reason>& reasons) {
  const auto& first = evidence.trace.first;
  if (!first || first->part != DivergedPart::Length || run.events.empty()) return;
  const auto& last = run.events.back();
  if (last.step >= first->step || !isKind(last, {"paused", "failed", "not-finite", "finished"})) return;
  const auto stoppedEarly = std::ranges::find(run.events, "stopped-early", &EventRecord::kind);
  const auto& why = stoppedEarly != run.events.end() ? *stoppedEarly : last;
  const int strength = last.kind == "finished" && &why == &last ? 2 : 3;
  reasons.push_back({"event." + why.kind, "End of a run",
                     "The " + whose + " ended after step " + std::to_string(last.step) + " and recorded: \"" +
                         printable(why.text) + "\" " + closing(strength, evidence.trace),
                     strength});
}

}  // namespace

std::vector<Reason> courseReasons(const Evidence& evidence) {
  const auto &baseline = **evidence.baseline, &candidate = **evidence.candidate;
  std::vector<Reason> reasons;
  addBreaks(baseline, candidate, "baseline", evidence, reasons);
  addBreaks(candidate, baseline, "candidate", evidence, reasons);
  addSilentStart(evidence, reasons);
  addEnd(baseline, "baseline", evidence, reasons);
  addEnd(candidate, "candidate", evidence, reasons);
  return reasons;
}

}  // namespace hp
