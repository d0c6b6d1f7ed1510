// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/evidence.h"
#include "core/compare/recorded_spec.h"

namespace hp {
namespace {

bool hasDropout(const TrainingRecipe& recipe, const ComparedRun& run) {
  const auto graph = networkGraph(recipe, std::max(2, static_cast<int>(run.classNames.size())));
  return std::ranges::any_of(graph.nodes(), [](const Node& node) { return node.is<layer::Dropout>(); });
}

/// Why nothing is drawn from a source of randomness, a clause; empty where something is, or nobody can tell.
/// `rate` is what the settings say of dropout.
std::string whyUnused(const std::string& source, const ComparedRun& run, const std::string& rate) {
  if (source == "dropout" && rate == "0") return "the rate of every dropout layer is 0";
  const auto spec = recordedSpec(run);
  if (!spec) return {};
  const auto& recipe = spec->recipe;
  if (source == "augmentation" && !recipe.flip && recipe.rotation == 0 && recipe.zoom == 0)
    return "its pictures are not augmented";
  if (source != "dropout") return {};
  try {
    return hasDropout(recipe, run) ? "" : "its network has no dropout layer";
  } catch (const Error&) {
    return {};
  }
}

/// Where the numbers of an unseeded source are used first.
int strengthOf(const std::string& source, const TraceComparison& trace) {
  if (!trace.first) return 2;
  if (isStateOfResume(trace)) return 1;
  const auto part = source == "initialisation" ? DivergedPart::Start
                    : source == "dropout"      ? DivergedPart::Forward
                                               : DivergedPart::Batch;
  const bool mayBeBefore = part == DivergedPart::Start && !trace.first->stateBeforeKnown &&
                           trace.first->part == DivergedPart::Forward;
  return trace.first->part == part || mayBeBefore ? 3 : 1;
}

}  // namespace

std::vector<Reason> unseededReasons(const Evidence& evidence) {
  const auto [baseline, candidate] = valuesOf(evidence.settings, "recipe.unseeded");
  const auto rates = valuesOf(evidence.settings, "recipe.dropout");
  const auto reasonOf = [&](const std::string& source, const ComparedRun& run, const std::string& rate,
                            const std::string& whose) {
    const auto unused = whyUnused(source, run, rate);
    const auto strength = unused.empty() ? strengthOf(source, evidence.trace) : 1;
    return Reason{
        "recipe.unseeded", "Unseeded " + printable(source),
        whose + printable(source) + " unseeded, " +
            (unused.empty() ? "so that every run draws other numbers. " + closing(strength, evidence.trace)
                            : "but " + unused + ", so that nothing is drawn from it."),
        strength};
  };
  const auto isSource = [](const std::string& source) { return !source.empty() && source != "none"; };
  std::vector<Reason> reasons;
  if (isSource(baseline)) {
    const auto* whose = baseline == candidate ? "Both runs leave " : "The baseline leaves ";
    reasons.push_back(reasonOf(baseline, **evidence.baseline, rates.baseline, whose));
  }
  if (isSource(candidate) && candidate != baseline)
    reasons.push_back(reasonOf(candidate, **evidence.candidate, rates.candidate, "The candidate leaves "));
  return reasons;
}

}  // namespace hp
