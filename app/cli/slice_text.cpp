// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slice_text.h"

#include "app/cli/command.h"
#include "core/compare/run_weights.h"
#include "core/compare/tensor_slice.h"

namespace hp::cli {
void requireSlice(const std::string& slice) {
  if (!slice.empty()) typedByCaller([&] { return parseTensorSlice(slice); });
}

std::string sliceText(const RunComparison& comparison, const std::string& slice, const RunContext& context) {
  if (!comparison.weights) return {};
  const auto ours = openWeightsOf(*comparison.baseline, comparison.epoch, context);
  const auto theirs = openWeightsOf(*comparison.candidate, comparison.epoch, context);
  return "\n" + listingText(compareSlices(Baseline<const WeightsSource*>(ours.get()),
                                          Candidate<const WeightsSource*>(theirs.get()),
                                          comparison.baseline->tensors, parseTensorSlice(slice)));
}

}  // namespace hp::cli
