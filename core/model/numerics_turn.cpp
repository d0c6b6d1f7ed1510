// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/numerics_turn.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace hp {
namespace {

/// Threads in the order of their asking; the first has the turn.
class Queue {
 public:
  void take(const RunContext& context, const std::string& stage) {
    constexpr auto kLook = std::chrono::milliseconds(20);
    const auto self = std::this_thread::get_id();
    std::unique_lock lock(mutex_);
    if (!threads_.empty() && threads_.front() == self) {
      ++again_;
      return;
    }
    threads_.push_back(self);
    while (threads_.front() != self) {
      if (changed_.wait_for(lock, kLook, [&] { return threads_.front() == self; })) return;
      lock.unlock();
      try {
        context.step({stage});
      } catch (...) {
        leave(self);
        throw;
      }
      lock.lock();
    }
  }

  bool isWaitedFor() {
    const std::lock_guard lock(mutex_);
    return threads_.size() > 1;
  }

  void giveBack() {
    {
      const std::lock_guard lock(mutex_);
      if (again_ > 0) {
        --again_;
        return;
      }
    }
    leave(std::this_thread::get_id());
  }

 private:
  void leave(std::thread::id self) {
    const std::lock_guard lock(mutex_);
    threads_.erase(std::ranges::find(threads_, self));
    changed_.notify_all();
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::thread::id> threads_;
  int again_ = 0;  ///< how often more the first one has taken it
};

Queue& queue() {
  static Queue all;
  return all;
}

}  // namespace

NumericsTurn::NumericsTurn(const RunContext& context, const std::string& stage) {
  queue().take(context, stage);
}

NumericsTurn::~NumericsTurn() { queue().giveBack(); }

bool NumericsTurn::isWaitedFor() { return queue().isWaitedFor(); }

}  // namespace hp
