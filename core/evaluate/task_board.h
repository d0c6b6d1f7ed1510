// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <set>

namespace hp {

/// Inside core/evaluate: which tasks are begun and done, shared by those who do them and the one who takes
/// what they did, in order.
class TaskBoard {
 public:
  explicit TaskBoard(std::size_t count) : count_(count) {}

  // For those who do tasks.

  /// The next task, as soon as it may begin; nothing when there is none or all is over.
  std::optional<std::size_t> next();
  void finish(std::size_t task);
  void fail(std::exception_ptr failure);

  // For the one who takes.

  /// Waits a moment for this task to be done; false: it is not yet. Throws what a task threw.
  bool waitFor(std::size_t task);
  /// What this task did was taken; those before it were already.
  void taken(std::size_t task);
  /// Lets no task begin until goOn(); true once none is under way.
  bool hold();
  void goOn();
  /// Nobody begins a task any more.
  void abandon();

 private:
  std::mutex mutex_ = {};
  std::condition_variable mayBegin_ = {}, wasDone_ = {};
  std::size_t count_, next_ = 0, taken_ = 0;
  std::set<std::size_t> done_ = {};  ///< and not taken
  int underWay_ = 0;
  bool isHeld_ = false, isOver_ = false;
  std::exception_ptr failure_ = {};
};

}  // namespace hp
