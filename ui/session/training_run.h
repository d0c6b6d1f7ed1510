// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <QString>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/runs/run_folder.h"
#include "core/train/train.h"
#include "ui/kit/latest.h"

namespace hp {

/// What is fixed about a run.
struct RunFacts {
  TrainSpec spec = {};
  std::vector<std::string> classNames = {};
  std::int64_t stepsPerEpoch = 1;
};

/// A run folder as it grows, whoever writes it: this process, another one, or nobody any more. It is read
/// aside; what is known here is what was seen last.
class TrainingRun final : public QObject {
  Q_OBJECT

 public:
  TrainingRun(std::filesystem::path folder, int colour, QObject* parent);

  const std::filesystem::path& folder() const { return folder_; }
  /// The folder's name.
  QString name() const;
  /// The number of its colour in plots.
  int colour() const { return colour_; }
  bool isShown() const { return isShown_; }
  void setShown(bool shown);

  /// Nothing until the folder is there.
  const std::optional<RunFacts>& facts() const { return facts_; }
  std::optional<RunState> state() const { return state_; }
  /// Somebody trains, or is about to.
  bool isLive() const {
    return isAttached_ || isAwaited_ || (state_ == RunState::Running && fault_.isEmpty());
  }
  /// True while this process trains it.
  bool isAttached() const { return isAttached_; }
  void setAttached(bool attached);
  /// True while a process that was started for it has not begun to train.
  bool isAwaited() const { return isAwaited_; }
  void setAwaited(bool awaited);
  /// Nobody trains, and nothing was ever written: it was stopped or failed before its first step.
  bool isUnbegun() const { return !isLive() && !state_ && fault_.isEmpty(); }
  /// Why the folder cannot be read (any more); empty when it can, or is not there yet.
  const QString& fault() const { return fault_; }

  /// Why it cannot be paused, gone on with, or explained with now, for people; empty when it can.
  QString pauseObstacle() const;
  QString resumeObstacle() const;
  QString explainObstacle() const;

  const std::vector<EpochRecord>& epochs() const { return epochs_; }
  const std::vector<EventRecord>& events() const { return events_; }
  /// Mean loss of every batch over the epochs done.
  const QList<QPointF>& batchLosses() const { return batchLosses_; }
  /// Steps done and planned; 0 of 0 before the first.
  std::int64_t stepsDone() const { return stepsDone_; }
  std::int64_t stepsPlanned() const;
  /// Until the last epoch, judged by the last ones; nothing before the first has ended.
  std::optional<double> secondsLeft() const;

  /// Reads what is new, soon.
  void look();

 Q_SIGNALS:
  void changed();
  void epochEnded();
  void stateChanged();

 private:
  struct Look {
    std::shared_ptr<const RunFolder> run = {};  ///< null: the folder is still to come
    std::optional<RunFacts> facts = {};
    RunState state = RunState::Running;
    RunNews news = {};
  };
  static Look lookInto(const std::filesystem::path& folder, std::shared_ptr<const RunFolder> run,
                       RunFollower& follower);
  void take(const Outcome<Look>& outcome);
  void takeNews(const RunNews& news);
  void setFault(const QString& fault);
  /// Why nothing can be done with it; empty when it can be read.
  QString unreadable() const;

  std::filesystem::path folder_;
  int colour_ = 0;
  bool isShown_ = true;
  bool isAttached_ = false;
  bool isAwaited_ = false;
  QString fault_;
  std::shared_ptr<const RunFolder> run_;
  std::shared_ptr<RunFollower> follower_;  ///< used by one look at a time
  std::optional<RunFacts> facts_;
  std::optional<RunState> state_;
  std::vector<EpochRecord> epochs_;
  std::vector<EventRecord> events_;
  QList<QPointF> batchLosses_;
  std::int64_t stepsDone_ = 0;
  Latest<Look> latest_;
};

}  // namespace hp
