// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/engine.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <array>
#include <map>
#include <mutex>

#include "core/base/log.h"
#include "ui/engine/lane_thread.h"

namespace hp {
namespace {

constexpr int kProgressInterval = 33;  // milliseconds
constexpr std::array kLanes = {Lane::Interactive, Lane::Training, Lane::Files, Lane::Pictures};

// The latest progress of a running job: written by its thread, read by the GUI thread.
class ProgressBox {
 public:
  void put(const Progress& progress) {
    const std::lock_guard lock(mutex_);
    latest_ = progress;
  }
  std::optional<Progress> take() {
    const std::lock_guard lock(mutex_);
    return std::exchange(latest_, std::nullopt);
  }

 private:
  std::mutex mutex_;
  std::optional<Progress> latest_;
};

}  // namespace

class Engine::Impl {
 public:
  struct Job {
    JobInfo info = {};
    QPointer<QObject> receiver = {};
    QMetaObject::Connection receiverDies = {};
    Run run = {};
    std::function<void()> deliver = {};
    std::stop_source stop = {};
    std::shared_ptr<ProgressBox> progress = std::make_shared<ProgressBox>();
    QElapsedTimer clock = {};
  };

  Impl(Engine& owner, const std::function<void()>& prepare)
      : owner_(owner),
        interactive_(QStringLiteral("interactive"), prepare),
        training_(QStringLiteral("training"), prepare),
        files_(QStringLiteral("files"), prepare),
        pictures_(QStringLiteral("pictures"), prepare) {
    timer_.setInterval(kProgressInterval);
    QObject::connect(&timer_, &QTimer::timeout, &owner, [this] { reportProgress(); });
  }

  JobId add(Lane lane, QObject* receiver, const QString& title, Run run, std::function<void()> deliver) {
    Job& job = jobs_[++lastId_];
    job.info.id = lastId_;
    job.info.title = title;
    job.info.lane = lane;
    job.receiver = receiver;
    job.receiverDies =
        QObject::connect(receiver, &QObject::destroyed, &owner_, [this, id = lastId_] { stop(id); });
    job.run = std::move(run);
    job.deliver = std::move(deliver);
    return lastId_;
  }

  // Starts the oldest waiting job of every lane that is free.
  void startNext() {
    for (const Lane lane : kLanes) {
      if (isRunning(lane)) continue;
      for (auto& [id, job] : jobs_) {
        if (job.info.lane != lane || job.info.state != JobState::Waiting || job.info.isStopping) continue;
        start(job);
        break;
      }
    }
  }

  void stop(JobId id) {
    const auto at = jobs_.find(id);
    if (at == jobs_.end() || at->second.info.isStopping) return;
    Job& job = at->second;
    job.info.isStopping = true;
    job.stop.request_stop();
    if (job.info.state == JobState::Waiting) {
      post(id, Stopped{});
    } else {
      Q_EMIT owner_.progressed(snapshot(job));
    }
  }

  void abandon() {
    for (auto& [id, job] : jobs_) job.stop.request_stop();
  }

  JobInfo snapshot(const Job& job) const {
    JobInfo info = job.info;
    if (job.clock.isValid()) info.milliseconds = job.clock.elapsed();
    return info;
  }

  const std::map<JobId, Job>& jobs() const { return jobs_; }

 private:
  LaneThread& thread(Lane lane) {
    if (lane == Lane::Files) return files_;
    if (lane == Lane::Pictures) return pictures_;
    return lane == Lane::Interactive ? interactive_ : training_;
  }

  bool isRunning(Lane lane) const {
    return std::any_of(jobs_.begin(), jobs_.end(), [lane](const auto& entry) {
      return entry.second.info.lane == lane && entry.second.info.state == JobState::Running;
    });
  }

  void start(Job& job) {
    job.info.state = JobState::Running;
    job.clock.start();
    timer_.start();
    RunContext context(job.stop.get_token(),
                       [box = job.progress](const Progress& progress) { box->put(progress); });
    thread(job.info.lane).run([this, id = job.info.id, run = std::move(job.run), context] {
      post(id, run(context));
    });
    Q_EMIT owner_.started(snapshot(job));
  }

  // From any thread. What was posted dies with the engine.
  void post(JobId id, const Ending& ending) {
    QMetaObject::invokeMethod(
        &owner_, [this, id, ending] { finish(id, ending); }, Qt::QueuedConnection);
  }

  void finish(JobId id, const Ending& ending) {
    const auto at = jobs_.find(id);
    takeProgress(at->second);
    Job job = std::move(at->second);
    jobs_.erase(at);
    if (jobs_.empty()) timer_.stop();
    QObject::disconnect(job.receiverDies);
    job.info = snapshot(job);
    describe(job.info, ending);
    if (job.receiver) job.deliver();
    Q_EMIT owner_.finished(job.info);
    startNext();
  }

  static void describe(JobInfo& info, const Ending& ending) {
    info.isStopping = false;
    info.state = JobState::Done;
    if (std::holds_alternative<Stopped>(ending)) info.state = JobState::Stopped;
    if (const auto* failure = std::get_if<Failure>(&ending)) {
      info.state = JobState::Failed;
      info.failure = QString::fromStdString(failure->summary);
      log::debug(info.title.toStdString() + ": " + failure->summary + " " + failure->detail);
    } else {
      const auto text = info.state == JobState::Done ? tr("%1: done in %2 s") : tr("%1: stopped after %2 s");
      log::info(text.arg(info.title).arg(static_cast<double>(info.milliseconds) / 1000).toStdString());
    }
  }

  void reportProgress() {
    for (auto& [id, job] : jobs_) {
      if (takeProgress(job)) changed_.push_back(snapshot(job));
    }
    // A slot may start or stop jobs: no iterator is alive while it runs.
    for (const JobInfo& info : std::exchange(changed_, {})) Q_EMIT owner_.progressed(info);
  }

  static bool takeProgress(Job& job) {
    const auto progress = job.progress->take();
    if (!progress) return false;
    job.info.stage = QString::fromStdString(progress->stage);
    job.info.done = progress->done;
    job.info.total = progress->total;
    return true;
  }

  Engine& owner_;
  QTimer timer_;
  JobId lastId_ = 0;
  std::map<JobId, Job> jobs_;
  std::vector<JobInfo> changed_;
  LaneThread interactive_, training_, files_, pictures_;  // last: they are joined before anything else goes
};

Engine::Engine(std::function<void()> prepareThread, QObject* parent)
    : QObject(parent), impl_(std::make_unique<Impl>(*this, prepareThread)) {
  qRegisterMetaType<hp::JobInfo>();
}

Engine::~Engine() { impl_->abandon(); }

JobId Engine::enqueue(Lane lane, QObject* receiver, const QString& title, Run run,
                      std::function<void()> deliver) {
  const JobId id = impl_->add(lane, receiver, title, std::move(run), std::move(deliver));
  Q_EMIT submitted(*job(id));
  impl_->startNext();
  return id;
}

void Engine::stop(JobId job) { impl_->stop(job); }

void Engine::stopAll() {
  for (const JobInfo& info : jobs()) stop(info.id);
}

QList<JobInfo> Engine::jobs() const {
  QList<JobInfo> list;
  for (const auto& [id, job] : impl_->jobs()) list.append(impl_->snapshot(job));
  return list;
}

std::optional<JobInfo> Engine::job(JobId job) const {
  const auto at = impl_->jobs().find(job);
  return at == impl_->jobs().end() ? std::nullopt : std::optional(impl_->snapshot(at->second));
}

bool Engine::isBusy() const { return !impl_->jobs().empty(); }

}  // namespace hp
