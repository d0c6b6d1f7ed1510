// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/chunks.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace hp {
namespace {

/// LibTorch keeps a thread count per thread and one for threads to come. The workers set both to one;
/// this puts the second back (and leaves the first, the caller's, as it was).
class ThreadCount {
 public:
  ThreadCount() : count_(at::get_num_threads()) {}
  ~ThreadCount() { at::set_num_threads(count_); }
  ThreadCount(const ThreadCount&) = delete;
  ThreadCount& operator=(const ThreadCount&) = delete;

 private:
  int count_;
};

/// What the workers and the waiting caller share.
class Board {
 public:
  explicit Board(std::int64_t count) : count_(count) {}

  /// The next index to work on; -1 when there is none or the work is over.
  std::int64_t take() {
    const std::lock_guard lock(mutex_);
    return failure_ || abandoned_ || next_ == count_ ? -1 : next_++;
  }
  void finishOne() {
    const std::lock_guard lock(mutex_);
    ++done_;
    changed_.notify_one();
  }
  void fail(std::exception_ptr failure) {
    const std::lock_guard lock(mutex_);
    if (!failure_) failure_ = std::move(failure);
    changed_.notify_one();
  }
  void abandon() {
    const std::lock_guard lock(mutex_);
    abandoned_ = true;
  }
  /// Waits until more than `known` are done; throws what a worker threw.
  std::int64_t waitBeyond(std::int64_t known) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return failure_ || done_ > known; });
    if (failure_) std::rethrow_exception(failure_);
    return done_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::int64_t count_;
  std::int64_t next_ = 0;
  std::int64_t done_ = 0;
  std::exception_ptr failure_ = {};
  bool abandoned_ = false;
};

/// Ends the workers when the caller leaves, however it leaves.
class AbandonAtEnd {
 public:
  explicit AbandonAtEnd(Board& board) : board_(board) {}
  ~AbandonAtEnd() { board_.abandon(); }
  AbandonAtEnd(const AbandonAtEnd&) = delete;
  AbandonAtEnd& operator=(const AbandonAtEnd&) = delete;

 private:
  Board& board_;
};

}  // namespace

void forChunks(std::int64_t count, std::int64_t size, int workers,
               const std::function<void(std::int64_t)>& step, const std::function<void(std::int64_t)>& work) {
  step(0);
  const ThreadCount restored;
  const auto chunks = (count + size - 1) / size;
  Board board(chunks);
  const auto serve = [&board, &work, size] {
    try {
      at::set_num_threads(1);
      for (auto index = board.take(); index >= 0; index = board.take()) {
        work(index * size);
        board.finishOne();
      }
    } catch (...) {
      board.fail(std::current_exception());
    }
  };
  std::vector<std::jthread> threads;
  const AbandonAtEnd ending(board);
  for (std::int64_t i = 0; i < std::clamp<std::int64_t>(workers, 1, chunks); ++i) threads.emplace_back(serve);
  for (std::int64_t done = 0; done < chunks;) {
    done = board.waitBeyond(done);
    step(std::min(done * size, count));
  }
}

}  // namespace hp
