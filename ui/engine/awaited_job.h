// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include "ui/engine/engine.h"

namespace hp {

/// The job that an object waits for, of several the last: whatever takes its place stops it, and its outcome
/// is dropped. A member of its receiver, without which nothing is delivered.
class AwaitedJob {
 public:
  AwaitedJob(Engine& engine, QObject* receiver) : engine_(engine), receiver_(receiver) {}
  AwaitedJob(const AwaitedJob&) = delete;
  AwaitedJob& operator=(const AwaitedJob&) = delete;

  /// As Engine::submit. When `done` is called, nothing is awaited any more.
  template <class T, class Work, class Done>
  void begin(Lane lane, const QString& title, Work work, Done done) {
    forget();
    auto id = std::make_shared<JobId>(0);
    *id = engine_.submit<T>(
        lane, receiver_, title, std::move(work),
        [this, id, done = std::move(done)](const Outcome<std::shared_ptr<const T>>& outcome) mutable {
          if (id_ != *id) return;
          id_ = 0;
          done(outcome);
        });
    id_ = *id;
  }
  /// Its outcome, which is Stopped or what it had by then, is heard of.
  void stop() { engine_.stop(id_); }
  void forget() { engine_.stop(std::exchange(id_, 0)); }

  /// 0: none is awaited.
  JobId id() const { return id_; }
  bool isUnderWay() const { return id_ != 0; }

 private:
  Engine& engine_;
  QObject* receiver_;
  JobId id_ = 0;
};

}  // namespace hp
