// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/task_board.h"

#include <chrono>
#include <utility>

namespace hp {
namespace {

/// So far may tasks run ahead of the first that is not done: what they did has to be kept.
constexpr std::size_t kMostAhead = 256;
/// A stop is noticed so soon.
constexpr auto kLook = std::chrono::milliseconds(20);

}  // namespace

std::optional<std::size_t> TaskBoard::next() {
  std::unique_lock lock(mutex_);
  mayBegin_.wait(lock,
                 [this] { return isOver_ || next_ == count_ || (!isHeld_ && next_ < taken_ + kMostAhead); });
  if (isOver_ || next_ == count_) return std::nullopt;
  ++underWay_;
  return next_++;
}

void TaskBoard::finish(std::size_t task) {
  const std::lock_guard lock(mutex_);
  --underWay_;
  done_.insert(task);
  wasDone_.notify_all();
}

void TaskBoard::fail(std::exception_ptr failure) {
  const std::lock_guard lock(mutex_);
  --underWay_;
  isOver_ = true;
  if (!failure_) failure_ = std::move(failure);
  mayBegin_.notify_all();
  wasDone_.notify_all();
}

bool TaskBoard::waitFor(std::size_t task) {
  std::unique_lock lock(mutex_);
  wasDone_.wait_for(lock, kLook, [&] { return failure_ || done_.contains(task); });
  if (failure_) std::rethrow_exception(failure_);
  return done_.contains(task);
}

void TaskBoard::taken(std::size_t task) {
  const std::lock_guard lock(mutex_);
  done_.erase(task);
  taken_ = task + 1;
  mayBegin_.notify_all();
}

bool TaskBoard::hold() {
  const std::lock_guard lock(mutex_);
  isHeld_ = true;
  return underWay_ == 0;
}

void TaskBoard::goOn() {
  const std::lock_guard lock(mutex_);
  isHeld_ = false;
  mayBegin_.notify_all();
}

void TaskBoard::abandon() {
  const std::lock_guard lock(mutex_);
  isOver_ = true;
  mayBegin_.notify_all();
}

}  // namespace hp
