// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <tuple>

#include "core/compare/compared_run.h"
#include "core/compare/first_divergence.h"
#include "core/compare/tensor_difference.h"

namespace hp {

class KeptWeights;
class StepStates;

/// The weights of two runs as one difference.
struct PairWeights {
  std::optional<TensorDifference> all = {};  ///< of all tensors together
  std::string why = {};                      ///< why there is none: a sentence
  std::int64_t epoch = 0;
};

/// What was read of runs to measure their pairs, kept for the next pair: weights files and traces while they
/// take at most kMostBytes each, and what was found of every pair. One thread at a time.
class ReadRuns {
 public:
  static constexpr std::int64_t kMostBytes = std::int64_t{96} << 20;

  ReadRuns();
  ~ReadRuns();

  /// Of this epoch; 0: the newest that both kept. Compared only where names and shapes of all tensors match.
  PairWeights weights(const ComparedRunPtr& first, const ComparedRunPtr& second, std::int64_t epoch,
                      const RunContext& context);
  /// As compareTraces, without the pictures of a batch that differs.
  TraceComparison traces(const ComparedRunPtr& first, const ComparedRunPtr& second,
                         const RunContext& context);

  /// Forgets what was found of pairs in which another run than these takes part.
  void keepOnly(const std::vector<ComparedRunPtr>& runs);
  /// Forgets files; what was found of pairs stays.
  void closeFiles();

 private:
  using Pair = std::tuple<ComparedRunPtr, ComparedRunPtr, std::int64_t>;

  PairWeights compared(const ComparedRun& first, const ComparedRun& second, std::int64_t epoch,
                       const RunContext& context);
  std::shared_ptr<const StepStates> statesOf(const ComparedRunPtr& run);

  std::unique_ptr<KeptWeights> files_;
  std::map<ComparedRunPtr, std::shared_ptr<const StepStates>> states_;
  std::uintmax_t traceBytes_ = 0;
  std::map<Pair, PairWeights> weights_;
};

}  // namespace hp
