// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

#include "core/base/run_context.h"

namespace hp {

/// Inside core/evaluate: tasks that threads of their own do side by side, each thread with one thread of
/// LibTorch and BLAS: what a task computes cannot depend on how many there are.
struct SideBySide {
  std::size_t count = 0;
  int workers = 1;
  /// Does a task, on any thread. Tasks begin in their order, so that one may wait for an earlier one.
  std::function<void(std::size_t task, const RunContext& context)> work = {};
  /// Hears of every task that is done, in their order, on the caller's thread.
  std::function<void(std::size_t task)> finished = {};
  /// Hears the steps of every task, on the task's thread.
  RunContext::Report heard = {};
  /// Called many times a second on the caller's thread: what `heard` gathered can be told from there.
  std::function<void()> meanwhile = {};
};

/// In LibTorch's deterministic mode. Has the NumericsTurn, but gives it to whoever asks for it as soon as the
/// tasks begun are done; then, and at the end, threads and switches stand as they were found. Throws what a
/// task or `finished` threw, or Stopped within moments of a stop.
void doSideBySide(const SideBySide& tasks, const RunContext& context);

}  // namespace hp
