// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/parting_operation.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/first_divergence.h"
#include "core/compare/parting_text.h"
#include "core/runs/checkpoint_files.h"
#include "core/train/train.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

/// A file that goes when nobody needs it any more.
class ScratchFile {
 public:
  ScratchFile(const fs::path& folder, const char* name) : path_(folder.empty() ? folder : folder / name) {}
  ~ScratchFile() {
    std::error_code gone;
    if (!path_.empty()) fs::remove(path_, gone);
  }
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// Where the run's data are looked for, if they are not there; else empty.
fs::path missingData(const ComparedRun& run, const fs::path& data) {
  const auto spec = recordedSpec(RunFolder(run.path));
  if (!needsData(spec.recipe) || spec.data.kind == DataKind::Scenes) return {};
  const auto& place = data.empty() ? spec.data.path : data;
  std::error_code unknown;
  return fs::exists(place, unknown) ? fs::path() : place;
}

/// One run's share of the question.
struct Side {
  std::string role;   ///< "baseline"
  std::string stage;  ///< what is told while its step is computed
  const ComparedRun& run;
  fs::path data;
  ScratchFile values;
};

RecomputedStep recomputed(const Side& side, std::int64_t step, const StepRecomputer& recompute,
                          const RunContext& context) {
  context.step({side.stage});
  try {
    auto result = recompute(
        {.run = side.run.path, .step = step, .data = side.data, .values = side.values.path()}, context);
    if (result.deviation.empty()) return result;
    throw Error("Of the " + side.role + " '" + printable(side.run.name) + "': " + result.deviation +
                " No operation can be named.");
  } catch (const Error& error) {
    const std::string text = error.what();
    if (text.starts_with("Of the ")) throw;
    throw Error("The " + side.role + " '" + printable(side.run.name) + "' could not be computed again. " +
                text);
  }
}

class Parting {
 public:
  Parting(const Baseline<ComparedRunPtr>& baseline, const Candidate<ComparedRunPtr>& candidate,
          const PartingSpec& spec)
      : ours_{"baseline",
              HP_TEXT("Stage", "computing the step of the baseline again"),
              **baseline,
              spec.baselineData,
              {spec.scratch, "baseline.f32"}},
        theirs_{"candidate",
                HP_TEXT("Stage", "computing the step of the candidate again"),
                **candidate,
                spec.candidateData,
                {spec.scratch, "candidate.f32"}} {
    result_.step = spec.step;
  }

  PartingOperation found(const StepRecomputer& recompute, const RunContext& context) {
    try {
      if (!hasData()) return result_;
      KeptStep a{recomputed(ours_, result_.step, recompute, context), ours_.values.path()};
      KeptStep b{recomputed(theirs_, result_.step, recompute, context), theirs_.values.path()};
      compare(Baseline(std::move(a)), Candidate(std::move(b)), context);
    } catch (const Error& error) {
      result_.sentence = error.what();
    }
    return result_;
  }

 private:
  bool hasData() {
    result_.missingBaselineData = missingData(ours_.run, ours_.data);
    result_.missingCandidateData = missingData(theirs_.run, theirs_.data);
    result_.sentence = missingDataText(result_);
    return result_.sentence.empty();
  }

  void compare(const Baseline<KeptStep>& a, const Candidate<KeptStep>& b, const RunContext& context) {
    result_.rows = differencesOf(a, b, context);
    const auto first = std::ranges::find(result_.rows, false, &QuantityDifference::isEqual);
    if (first != result_.rows.end()) result_.first = static_cast<std::size_t>(first - result_.rows.begin());
    result_.isVouchedFor = true;
    result_.sentence = partingText(result_);
    noteUnchecked("baseline", a->step);
    noteUnchecked("candidate", b->step);
  }

  void noteUnchecked(const char* role, const RecomputedStep& step) {
    if (!step.unchecked.empty()) result_.sentence += " Of the " + std::string(role) + ": " + step.unchecked;
  }

  Side ours_, theirs_;
  PartingOperation result_;
};

/// The step to look into; 0 with a sentence why there is none.
std::int64_t stepToLookInto(const TraceComparison& trace, std::string& why) {
  if (!trace.comparable)
    why = trace.obstacle;
  else if (!trace.first)
    why = "All " + std::to_string(trace.commonSteps) +
          " recorded steps are equal, bit for bit: there is no operation to look for.";
  else if (trace.first->part == DivergedPart::Length)
    why =
        "All steps that both have are equal; one run goes on where the other ends: there is no operation to "
        "look for.";
  return why.empty() ? trace.first->step : 0;
}

/// What the traces alone say of an operation, with a space behind; empty: nothing.
std::string knownWithoutIt(const TraceComparison& trace, std::int64_t step) {
  if (!trace.first || trace.first->step != step) return {};
  const auto part = trace.first->part;
  if (part != DivergedPart::Start && part != DivergedPart::Batch) return {};
  return "As recorded, no operation parted the runs. " + divergenceText(*trace.first) + " ";
}

}  // namespace

PartingOperation partingOperation(const Baseline<ComparedRunPtr>& baseline,
                                  const Candidate<ComparedRunPtr>& candidate, const PartingSpec& spec,
                                  const StepRecomputer& recompute, const RunContext& context) {
  for (const auto* run : {baseline->get(), candidate->get()}) {
    if (run->kind != RunKind::Heatproof)
      return {.sentence = "'" + printable(run->name) +
                          "' is no run folder of Heatproof's: its steps cannot be computed again."};
  }
  const auto trace = compareTraces(baseline, candidate, context);
  auto wanted = spec;
  std::string why;
  if (wanted.step == 0) wanted.step = stepToLookInto(trace, why);
  if (!why.empty()) return {.isEqualAsRecorded = trace.comparable && !trace.first, .sentence = why};
  auto result = Parting(baseline, candidate, wanted).found(recompute, context);
  if (!result.isVouchedFor) result.sentence = knownWithoutIt(trace, wanted.step) + result.sentence;
  return result;
}

RecomputingCost recomputingCost(const ComparedRun& run, std::int64_t step) {
  if (run.kind != RunKind::Heatproof)
    throw Error("'" + printable(run.name) + "' is no run folder of Heatproof's.");
  RecomputingCost cost{.steps = step - checkpointStepBefore(RunFolder(run.path), step)};
  double seconds = 0;
  for (const auto& epoch : run.epochs) seconds += epoch.seconds;
  if (!run.epochs.empty() && run.epochs.back().step > 0)
    cost.seconds = seconds / static_cast<double>(run.epochs.back().step) * static_cast<double>(cost.steps);
  return cost;
}

}  // namespace hp
