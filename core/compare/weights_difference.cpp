// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights_difference.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <map>
#include <mutex>
#include <thread>

#include "core/base/text.h"
#include "core/compare/matched_tensors.h"
#include "core/compare/tensor_sums.h"

namespace hp {
namespace {

/// More wait for memory, not for processors; each has buffers of at most 6 MiB.
constexpr unsigned kMostThreads = 4;

/// A stretch of one tensor: what a thread takes at a time.
struct Stretch {
  std::size_t pair = 0;
  std::int64_t first = 0, count = 0;
};

class Comparing {
 public:
  Comparing(const WeightsSource& baseline, const WeightsSource& candidate, std::vector<MatchedTensor> pairs);

  /// The sums of each pair. Threads: this one, which reports, and helpers.
  std::vector<TensorSums> run(int threads, const RunContext& context);

 private:
  /// Does the next stretch; false when there is none left.
  bool next(StretchReader& reader);
  void help();
  void report(const RunContext& context) const;

  const WeightsSource& baseline_;
  const WeightsSource& candidate_;
  std::vector<MatchedTensor> pairs_;
  std::vector<Stretch> stretches_;
  std::vector<TensorSums> sums_;  // of the stretches
  std::int64_t totalBytes_ = 0;
  std::atomic<std::int64_t> doneBytes_ = 0;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  std::exception_ptr failure_;
};

Comparing::Comparing(const WeightsSource& baseline, const WeightsSource& candidate,
                     std::vector<MatchedTensor> pairs)
    : baseline_(baseline), candidate_(candidate), pairs_(std::move(pairs)) {
  for (std::size_t pair = 0; pair < pairs_.size(); ++pair) {
    for (std::int64_t first = 0; first < pairs_[pair].count; first += kStretch)
      stretches_.push_back({pair, first, std::min(kStretch, pairs_[pair].count - first)});
    totalBytes_ += pairs_[pair].count * pairs_[pair].bytesPerElement;
  }
  sums_.resize(stretches_.size());
}

bool Comparing::next(StretchReader& reader) {
  const std::size_t at = next_.fetch_add(1);
  if (at >= stretches_.size()) return false;
  const auto& [pair, first, count] = stretches_[at];
  sums_[at] = reader.sums(pairs_[pair], first, count);
  doneBytes_ += count * pairs_[pair].bytesPerElement;
  return true;
}

void Comparing::help() {
  try {
    StretchReader reader(baseline_, candidate_);
    while (next(reader)) {
    }
  } catch (...) {
    next_ = stretches_.size();
    const std::lock_guard lock(mutex_);
    if (!failure_) failure_ = std::current_exception();
  }
}

void Comparing::report(const RunContext& context) const {
  context.step({HP_TEXT("Stage", "comparing weights"), doneBytes_, totalBytes_});
}

std::vector<TensorSums> Comparing::run(int threads, const RunContext& context) {
  {
    std::vector<std::jthread> helpers;
    try {
      for (int i = 1; i < threads; ++i) helpers.emplace_back([this] { help(); });
      StretchReader reader(baseline_, candidate_);
      do {
        report(context);
      } while (next(reader));
    } catch (...) {
      next_ = stretches_.size();  // the helpers end after the stretch they are at
      throw;
    }
  }
  if (failure_) std::rethrow_exception(failure_);
  report(context);
  std::vector<TensorSums> sums(pairs_.size());
  for (std::size_t i = 0; i < stretches_.size(); ++i) sums[stretches_[i].pair].add(sums_[i]);
  return sums;
}

int threadsFor(int wanted) {
  if (wanted > 0) return wanted;
  return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1u, kMostThreads));
}

}  // namespace

WeightsDifference compareWeights(const Baseline<const WeightsSource*>& baseline,
                                 const Candidate<const WeightsSource*>& candidate, const RunContext& context,
                                 int threads) {
  WeightsDifference difference;
  const auto pairs = matchTensors(**baseline, **candidate, difference);
  const auto sums = Comparing(**baseline, **candidate, pairs).run(threadsFor(threads), context);
  TensorSums all;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const StoredTensor& tensor = (*baseline)->tensors()[pairs[i].baseline];
    difference.tensors.push_back(sums[i].difference(tensor.name, tensor.shape));
    all.add(sums[i]);
  }
  difference.all = all.difference({}, {all.count});
  return difference;
}

}  // namespace hp
