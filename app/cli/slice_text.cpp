// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slice_text.h"

#include <optional>

#include "app/cli/command.h"
#include "core/base/outcome.h"
#include "core/compare/run_weights.h"
#include "core/compare/tensor_slice.h"

namespace hp::cli {
namespace {

using Sources = std::pair<std::unique_ptr<WeightsSource>, std::unique_ptr<WeightsSource>>;

SliceComparison listed(const Sources& sources, const ComparedRun& baseline, const std::string& slice) {
  return compareSlices(Baseline<const WeightsSource*>(sources.first.get()),
                       Candidate<const WeightsSource*>(sources.second.get()), baseline.tensors,
                       parseTensorSlice(slice));
}

/// Nothing where a run has no such weights, or none that can be read: comparing them says so.
std::optional<Sources> sourcesOf(const ComparedRun& baseline, const ComparedRun& candidate,
                                 std::int64_t wanted, const RunContext& context) {
  const auto epoch = wanted > 0 ? wanted : newestCommonEpoch(baseline, candidate).value_or(0);
  try {
    return Sources{openWeightsOf(baseline, epoch, context), openWeightsOf(candidate, epoch, context)};
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

void requireSlice(const std::string& slice) {
  if (!slice.empty()) typedByCaller([&] { return parseTensorSlice(slice); });
}

void requireSlice(const std::string& slice, const std::vector<ComparedRunPtr>& runs, std::int64_t epoch,
                  const RunContext& context) {
  if (slice.empty()) return;
  for (std::size_t i = 1; i < runs.size(); ++i)
    if (const auto sources = sourcesOf(*runs.front(), *runs[i], epoch, context))
      typedByCaller([&] { return listed(*sources, *runs.front(), slice); });
}

std::string sliceText(const RunComparison& comparison, const std::string& slice, const RunContext& context) {
  if (!comparison.weights) return {};
  const Sources sources{openWeightsOf(*comparison.baseline, comparison.epoch, context),
                        openWeightsOf(*comparison.candidate, comparison.epoch, context)};
  return "\n" + listingText(listed(sources, *comparison.baseline, slice));
}

}  // namespace hp::cli
