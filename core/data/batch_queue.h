// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <vector>

#include "core/base/run_context.h"
#include "core/data/prepare.h"

namespace hp {

/// One picture to prepare.
struct PictureTask {
  std::size_t position = 0;  ///< in the epoch's order
  std::int64_t batch = 0;
  std::size_t place = 0;  ///< in the batch
};

/// Hands out the pictures of an epoch in their order to whoever prepares them, and the batches they make in
/// their order to the one who trains. At most kAhead batches are being prepared or wait.
class BatchQueue {
 public:
  static constexpr std::int64_t kAhead = 3;

  /// Of `examples` in batches of `batchSize`, beginning with batch `first`.
  BatchQueue(std::size_t examples, std::size_t batchSize, std::int64_t first);

  std::int64_t batchCount() const { return count_; }
  /// Where a batch begins in the order, and how many examples it has: the last one may have fewer.
  std::size_t beginOf(std::int64_t batch) const { return static_cast<std::size_t>(batch) * batchSize_; }
  std::size_t sizeOf(std::int64_t batch) const { return std::min(batchSize_, examples_ - beginOf(batch)); }

  // For the workers.
  /// Waits for room; nothing when no picture is left or the queue was closed.
  std::optional<PictureTask> take();
  /// False when take() would wait.
  bool hasRoom() const;
  /// A picture, or why there is none. True when its batch is whole: the caller then makes the batch of
  /// picturesOf(), which nobody else touches, and calls finish().
  bool put(const PictureTask& task, LoadedPicture picture, std::exception_ptr fault);
  std::vector<LoadedPicture>& picturesOf(std::int64_t batch) { return slotOf(batch).pictures; }
  void finish(std::int64_t number, Batch batch, std::exception_ptr fault);
  /// No more work is given out.
  void close();

  // For the one who trains.
  /// The next batch; throws what went wrong with its first broken picture.
  std::optional<Batch> next(const RunContext& context);
  double secondsWaited() const { return waited_; }

 private:
  struct Slot {
    std::vector<LoadedPicture> pictures = {};
    std::size_t missing = 0;
    std::exception_ptr fault = {};
    std::size_t faultPlace = 0;  ///< of the first picture that failed
    bool ready = false;          ///< `fault`, or else `batch`, is what next() gives
    Batch batch = {};
  };
  Slot& slotOf(std::int64_t batch) { return slots_[static_cast<std::size_t>(batch % kAhead)]; }
  bool hasRoomNow() const;
  void waitFor(const Slot& slot, std::unique_lock<std::mutex>& lock, const RunContext& context);

  const std::size_t examples_, batchSize_;
  const std::int64_t count_;
  mutable std::mutex mutex_;
  std::condition_variable room_, ready_;
  std::array<Slot, kAhead> slots_;
  std::size_t position_;  ///< of the next picture to hand out
  std::int64_t served_;   ///< number of the next batch to give to the trainer
  bool closed_ = false;
  double waited_ = 0;
};

}  // namespace hp
