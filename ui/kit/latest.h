// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>

#include "core/base/outcome.h"
#include "core/base/platform_thread.h"

namespace hp {

/// Computes small things (an overlay, a preview) on the thread pool. Of several requests only the last
/// one is sure to be answered: one that waits is replaced by the next. Answers arrive on the thread
/// that owns this object, none after its destruction.
template <class T>
class Latest {
 public:
  explicit Latest(std::function<void(const Outcome<T>&)> deliver) : deliver_(std::move(deliver)) {
    QObject::connect(&watcher_, &QFutureWatcherBase::finished, &watcher_, [this] { onFinished(); });
  }

  void request(std::function<T()> work) {
    waiting_ = std::move(work);
    if (!isRunning_) startNext();
  }
  /// Nothing that was requested so far will be delivered.
  void forget() {
    waiting_ = {};
    isForgotten_ = isRunning_;
  }
  bool isBusy() const { return isRunning_; }

 private:
  void startNext() {
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    isRunning_ = true;
    isForgotten_ = false;
    watcher_.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::exchange(waiting_, {})] {
      platform::letOthersGoFirst();
      promise->start();
      promise->addResult(guarded(work));
      promise->finish();
    });
  }
  void onFinished() {
    isRunning_ = false;
    const auto result = watcher_.result();
    const bool isWanted = !isForgotten_;
    if (waiting_) startNext();
    if (isWanted) deliver_(result);
  }

  std::function<void(const Outcome<T>&)> deliver_;
  std::function<T()> waiting_;
  QFutureWatcher<Outcome<T>> watcher_;
  bool isRunning_ = false;
  bool isForgotten_ = false;
};

}  // namespace hp
