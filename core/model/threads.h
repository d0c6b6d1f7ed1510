// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp {

/// Intra-op threads of LibTorch, for the thread that calls and for those it starts; Debian's LibTorch
/// begins with one. 0: all cores.
void setThreads(int count);
int threads();
/// Threads of BLAS, which all threads of the process share; threads() where BLAS keeps no count of its own.
int blasThreads();
void setBlasThreads(int count);
/// Counts the calls that set BLAS's threads, by any thread: unchanged, a computation began and ended under
/// the same number.
int blasThreadChanges();

/// More than any machine has; what asks for more is a mistake or malice.
inline constexpr int kMostThreads = 1024;

/// While it lives, computations started from this thread use `count` threads; then as many as before. Beside
/// others that compute it needs a NumericsTurn.
class ThreadScope {
 public:
  explicit ThreadScope(int count) : before_(threads()), blasBefore_(blasThreads()) { setThreads(count); }
  ~ThreadScope() {
    setThreads(before_);
    setBlasThreads(blasBefore_);
  }
  ThreadScope(const ThreadScope&) = delete;
  ThreadScope& operator=(const ThreadScope&) = delete;

 private:
  int before_, blasBefore_;
};

}  // namespace hp
