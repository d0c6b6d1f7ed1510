// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <memory>

#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"

namespace hp {

/// What a view has read from files for it: of several requests the last. Answers of those before it are
/// dropped, and their jobs stopped.
template <class T>
class Reading {
 public:
  /// `view` receives; `changed` is called when a job begins and when it has ended.
  Reading(Engine& engine, QObject* view, std::function<void()> changed)
      : engine_(engine), view_(view), changed_(std::move(changed)) {}

  void ask(Lane lane, const QString& title, std::function<T(const RunContext&)> work) {
    forget();
    auto id = std::make_shared<JobId>(0);
    *id = engine_.submit<T>(lane, view_, title, std::move(work),
                            [this, id](const Outcome<std::shared_ptr<const T>>& outcome) {
                              if (job_ == *id) take(outcome);
                            });
    job_ = *id;
    changed_();
  }
  /// Stops what is under way; what was read goes away.
  void forget() {
    engine_.stop(job_);
    job_ = 0;
    made_.reset();
    obstacle_.clear();
  }

  /// 0: nothing is under way.
  JobId job() const { return job_; }
  /// Null until it is read, and after a stop or a failure.
  const std::shared_ptr<const T>& made() const { return made_; }
  /// Why it could not be read, in one sentence.
  const QString& obstacle() const { return obstacle_; }

 private:
  void take(const Outcome<std::shared_ptr<const T>>& outcome) {
    job_ = 0;
    if (const auto* made = std::get_if<std::shared_ptr<const T>>(&outcome)) made_ = *made;
    if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = toQString(failure->summary);
    changed_();
  }

  Engine& engine_;
  QObject* view_;
  std::function<void()> changed_;
  JobId job_ = 0;
  std::shared_ptr<const T> made_;
  QString obstacle_;
};

}  // namespace hp
