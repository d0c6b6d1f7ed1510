// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights_over_time.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

WeightsDifference comparedFiles(const std::filesystem::path& baseline, const std::filesystem::path& candidate,
                                const RunContext& context) {
  const auto left = openWeightsSource(baseline, context);
  const auto right = openWeightsSource(candidate, context);
  return compareWeights(Baseline<const WeightsSource*>(left.get()),
                        Candidate<const WeightsSource*>(right.get()), context);
}

}  // namespace

WeightsOverTime compareWeightsOverTime(const Baseline<ComparedRunPtr>& baseline,
                                       const Candidate<ComparedRunPtr>& candidate,
                                       const RunContext& context) {
  const auto &left = (*baseline)->weights, &right = (*candidate)->weights;
  const auto total =
      std::ranges::count_if(left, [&](const auto& kept) { return right.contains(kept.first); });
  WeightsOverTime result;
  std::int64_t done = 0;
  for (const auto& [epoch, file] : left) {
    const auto partner = right.find(epoch);
    if (partner == right.end()) continue;
    context.step({HP_TEXT("Stage", "comparing the epochs' weights"), done++, total});
    try {
      result.epochs.push_back({epoch, comparedFiles(file, partner->second, context.silent())});
    } catch (const Error& error) {
      result.obstacles.push_back("Epoch " + std::to_string(epoch) + ": " + error.what());
    }
  }
  context.step({HP_TEXT("Stage", "comparing the epochs' weights"), total, total});
  return result;
}

}  // namespace hp
