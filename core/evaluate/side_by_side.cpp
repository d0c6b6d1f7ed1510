// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/side_by_side.h"

#include <algorithm>
#include <latch>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

#include "core/evaluate/task_board.h"
#include "core/model/numerics_turn.h"
#include "core/model/threads.h"
#include "core/train/numerics.h"

namespace hp {
namespace {

/// Deterministic mode with one thread, while it lives. Whoever else gets the turn finds what stood before: a
/// training sets its threads and switches once, not at every step.
class OneThreadNumerics {
 public:
  explicit OneThreadNumerics(const RunContext& context) { take(context); }
  void letOthers(const RunContext& context) {
    undone_.reset();
    turn_.reset();
    take(context);
  }

 private:
  void take(const RunContext& context) {
    turn_.emplace(context, kWaitsForTraining);
    undone_.emplace();
    prepareNumerics(NumericMode::Deterministic, 1, "cpu");
  }

  std::optional<NumericsTurn> turn_ = {};
  std::optional<NumericsScope> undone_ = {};  ///< goes first: settings are put back within the turn
};

class Workers {
 public:
  Workers(const SideBySide& tasks, TaskBoard& board) : board_(board) {
    const auto count = std::clamp<std::size_t>(tasks.count, 1, static_cast<std::size_t>(tasks.workers));
    std::latch ready(static_cast<std::ptrdiff_t>(count));
    for (std::size_t i = 0; i < count; ++i) threads_.emplace_back([&, this] { serve(tasks, ready); });
    ready.wait();
  }
  ~Workers() {
    stop_.request_stop();
    board_.abandon();
    threads_.clear();
  }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

 private:
  void serve(const SideBySide& tasks, std::latch& ready) {
    const auto& work = tasks.work;
    setThreads(1);  // LibTorch has a count for every thread
    ready.count_down();
    try {
      const RunContext context(stop_.get_token(), tasks.heard);
      while (const auto task = board_.next()) {
        work(*task, context);
        board_.finish(*task);
      }
    } catch (...) {
      board_.fail(std::current_exception());
    }
  }

  TaskBoard& board_;
  std::stop_source stop_ = {};
  std::vector<std::jthread> threads_ = {};
};

}  // namespace

void doSideBySide(const SideBySide& tasks, const RunContext& context) {
  if (tasks.count == 0) return;
  OneThreadNumerics numerics(context);
  TaskBoard board(tasks.count);
  const Workers workers(tasks, board);
  for (std::size_t done = 0; done < tasks.count;) {
    context.checkStop();
    if (tasks.meanwhile) tasks.meanwhile();
    if (!NumericsTurn::isWaitedFor())
      board.goOn();
    else if (board.hold())
      numerics.letOthers(context);
    if (!board.waitFor(done)) continue;
    tasks.finished(done);
    board.taken(done++);
  }
}

}  // namespace hp
