// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/workers.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr auto kReportEvery = std::chrono::milliseconds(50);

/// What the threads share.
class Crew {
 public:
  Crew(std::size_t count, const std::function<void(std::size_t)>& work) : count_(count), work_(work) {}
  ~Crew() { leave_ = true; }  // the threads are joined after this
  void begin(int workers) {
    running_ = workers;
    for (int i = 0; i < workers; ++i) threads_.emplace_back([this] { run(); });
  }
  /// True when all threads are through, within kReportEvery.
  bool isDone() {
    std::unique_lock lock(mutex_);
    return finished_.wait_for(lock, kReportEvery, [this] { return running_ == 0; });
  }
  std::size_t done() const { return done_; }
  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void run() {
    try {
      for (std::size_t i = next_++; i < count_ && !leave_; i = next_++) {
        work_(i);
        ++done_;
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      if (!failure_) failure_ = std::current_exception();
      leave_ = true;
    }
    const std::lock_guard lock(mutex_);
    if (--running_ == 0) finished_.notify_all();
  }

  std::size_t count_;
  const std::function<void(std::size_t)>& work_;
  std::atomic<std::size_t> next_ = 0, done_ = 0;
  std::atomic<bool> leave_ = false;
  std::mutex mutex_ = {};
  std::condition_variable finished_ = {};
  int running_ = 0;
  std::exception_ptr failure_ = {};
  std::vector<std::jthread> threads_ = {};
};

int workersFor(std::size_t count, int asked) {
  if (asked < 0 || asked > kMostWorkers)
    throw Error("There are 0 to " + std::to_string(kMostWorkers) + " workers, not " + std::to_string(asked) +
                ".");
  const int wanted = asked > 0 ? asked : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  return static_cast<int>(std::min(static_cast<std::size_t>(wanted), count));
}

}  // namespace

void forEachIndex(std::size_t count, int workers, const std::string& stage, const RunContext& context,
                  const std::function<void(std::size_t)>& work) {
  Crew crew(count, work);
  crew.begin(workersFor(count, workers));
  const auto report = [&] {
    context.step({stage, static_cast<std::int64_t>(crew.done()), static_cast<std::int64_t>(count)});
  };
  while (!crew.isDone()) report();
  crew.rethrow();
  report();
}

}  // namespace hp
