// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp {

/// Intra-op threads of LibTorch, for the thread that calls and for those it starts; Debian's LibTorch
/// begins with one. 0: all cores.
void setThreads(int count);
int threads();

/// More than any machine has; what asks for more is a mistake or malice.
inline constexpr int kMostThreads = 1024;

/// While it lives, computations started from this thread use `count` threads; then as many as before.
class ThreadScope {
 public:
  explicit ThreadScope(int count) : before_(threads()) { setThreads(count); }
  ~ThreadScope() { setThreads(before_); }
  ThreadScope(const ThreadScope&) = delete;
  ThreadScope& operator=(const ThreadScope&) = delete;

 private:
  int before_;
};

}  // namespace hp
