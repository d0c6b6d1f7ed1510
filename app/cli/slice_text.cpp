// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slice_text.h"

#include "app/cli/command.h"
#include "core/compare/tensor_slice.h"

namespace hp::cli {
namespace {

/// The compared epoch's; a bare file has one only.
std::unique_ptr<WeightsSource> weightsOf(const ComparedRun& run, std::int64_t epoch,
                                         const RunContext& context) {
  const auto at = run.weights.find(epoch);
  return openWeightsSource(at != run.weights.end() ? at->second : run.weights.begin()->second, context);
}

}  // namespace

void requireSlice(const std::string& slice) {
  if (!slice.empty()) typedByCaller([&] { return parseTensorSlice(slice); });
}

std::string sliceText(const RunComparison& comparison, const std::string& slice, const RunContext& context) {
  if (!comparison.weights) return {};
  const auto ours = weightsOf(*comparison.baseline, comparison.epoch, context);
  const auto theirs = weightsOf(*comparison.candidate, comparison.epoch, context);
  return "\n" + listingText(compareSlices(Baseline<const WeightsSource*>(ours.get()),
                                          Candidate<const WeightsSource*>(theirs.get()),
                                          comparison.baseline->tensors, parseTensorSlice(slice)));
}

}  // namespace hp::cli
