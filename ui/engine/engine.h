// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

#include "core/base/outcome.h"
#include "core/base/run_context.h"
#include "ui/engine/job_info.h"

namespace hp {

/// All that the window knows of computing: runs jobs in lanes, each a thread with a queue.
///
/// Lives on and answers to the GUI thread; only `work` runs elsewhere. Every job ends with exactly one
/// Outcome, delivered through the event loop (never inside submit() or stop()) and only while its
/// receiver lives. A receiver that dies stops its jobs. The destructor stops everything, delivers
/// nothing more and waits for the threads, which is one step of the running jobs at most.
class Engine final : public QObject {
  Q_OBJECT
 public:
  /// `prepareThread` runs first on each lane's thread (thread counts of the numeric libraries).
  explicit Engine(std::function<void()> prepareThread = {}, QObject* parent = nullptr);
  ~Engine() override;

  /// Queues `T work(const RunContext&)`; `done` gets an Outcome<std::shared_ptr<const T>>. Both are moved;
  /// `receiver` is not null.
  template <class T, class Work, class Done>
  JobId submit(Lane lane, QObject* receiver, const QString& title, Work work, Done done) {
    static_assert(std::is_same_v<std::invoke_result_t<Work&, const RunContext&>, T>);
    auto outcome = std::make_shared<Outcome<std::shared_ptr<const T>>>(Stopped{});
    return enqueue(
        lane, receiver, title,
        [outcome, work = std::move(work)](const RunContext& context) mutable {
          *outcome = guarded([&] { return std::shared_ptr<const T>(std::make_shared<T>(work(context))); });
          return endingOf(*outcome);
        },
        [outcome, done = std::move(done)]() mutable { done(std::move(*outcome)); });
  }

  /// Asks a job to stop. It ends as Stopped within one step, or as Done if it was faster. A job that
  /// waits ends without having run. Unknown and ended jobs are ignored.
  void stop(JobId job);
  void stopAll();

  /// Waiting and running jobs, in the order of submission.
  QList<JobInfo> jobs() const;
  /// Empty once the job has ended.
  std::optional<JobInfo> job(JobId job) const;
  bool isBusy() const;

 Q_SIGNALS:
  void submitted(const hp::JobInfo& job);
  void started(const hp::JobInfo& job);
  /// At most 30 times a second for each job; also when a stop was asked for.
  void progressed(const hp::JobInfo& job);
  /// After the outcome was delivered; `job.state` says how it ended.
  void finished(const hp::JobInfo& job);

 private:
  /// An outcome without its value.
  using Ending = Outcome<std::monostate>;
  using Run = std::function<Ending(const RunContext&)>;

  template <class Value>
  static Ending endingOf(const Outcome<Value>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) return *failure;
    if (std::holds_alternative<Stopped>(outcome)) return Stopped{};
    return std::monostate{};
  }
  JobId enqueue(Lane lane, QObject* receiver, const QString& title, Run run, std::function<void()> deliver);

  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hp
