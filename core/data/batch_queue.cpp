// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/batch_queue.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace hp {
namespace {

using Clock = std::chrono::steady_clock;

/// How often a waiting trainer looks whether it was told to stop.
constexpr std::chrono::milliseconds kGlance{20};

}  // namespace

BatchQueue::BatchQueue(std::size_t examples, std::size_t batchSize, std::int64_t first)
    : examples_(examples),
      batchSize_(std::max<std::size_t>(1, std::min(batchSize, examples))),
      count_(static_cast<std::int64_t>((examples + batchSize_ - 1) / batchSize_)),
      position_(static_cast<std::size_t>(std::clamp<std::int64_t>(first, 0, count_)) * batchSize_),
      served_(std::clamp<std::int64_t>(first, 0, count_)) {
  for (auto& slot : slots_) slot.pictures.resize(batchSize_);
}

bool BatchQueue::hasRoom() const {
  const std::lock_guard lock(mutex_);
  return hasRoomNow();
}

bool BatchQueue::hasRoomNow() const {
  return position_ >= examples_ || static_cast<std::int64_t>(position_ / batchSize_) < served_ + kAhead;
}

std::optional<PictureTask> BatchQueue::take() {
  std::unique_lock lock(mutex_);
  room_.wait(lock, [this] { return closed_ || hasRoomNow(); });
  if (closed_ || position_ >= examples_) return std::nullopt;
  const PictureTask task{position_, static_cast<std::int64_t>(position_ / batchSize_),
                         position_ % batchSize_};
  if (task.place == 0) slotOf(task.batch).missing = sizeOf(task.batch);
  ++position_;
  return task;
}

bool BatchQueue::put(const PictureTask& task, LoadedPicture picture, std::exception_ptr fault) {
  const std::lock_guard lock(mutex_);
  Slot& slot = slotOf(task.batch);
  slot.pictures[task.place] = std::move(picture);
  if (fault && (!slot.fault || task.place < slot.faultPlace)) {
    slot.fault = std::move(fault);
    slot.faultPlace = task.place;
  }
  if (--slot.missing > 0) return false;
  if (!slot.fault) return true;
  slot.ready = true;
  ready_.notify_all();
  return false;
}

void BatchQueue::finish(std::int64_t number, Batch batch, std::exception_ptr fault) {
  const std::lock_guard lock(mutex_);
  Slot& slot = slotOf(number);
  slot.batch = std::move(batch);
  slot.fault = std::move(fault);
  slot.ready = true;
  ready_.notify_all();
}

void BatchQueue::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  room_.notify_all();
}

std::optional<Batch> BatchQueue::next(const RunContext& context) {
  context.checkStop();
  std::unique_lock lock(mutex_);
  if (served_ == count_) return std::nullopt;
  Slot& slot = slotOf(served_);
  if (!slot.ready) waitFor(slot, lock, context);
  if (slot.fault) std::rethrow_exception(slot.fault);
  slot.ready = false;
  ++served_;
  room_.notify_all();
  return std::exchange(slot.batch, {});
}

void BatchQueue::waitFor(const Slot& slot, std::unique_lock<std::mutex>& lock, const RunContext& context) {
  const auto begin = Clock::now();
  const auto soFar = waited_;
  while (!ready_.wait_for(lock, kGlance, [&] { return slot.ready; })) {
    waited_ = soFar + std::chrono::duration<double>(Clock::now() - begin).count();
    context.checkStop();
  }
  waited_ = soFar + std::chrono::duration<double>(Clock::now() - begin).count();
}

}  // namespace hp
