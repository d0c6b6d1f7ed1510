// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <set>
#include <vector>

#include "core/train/preflight.h"
#include "core/train/train.h"
#include "ui/session/detached_training.h"
#include "ui/session/pinned_pictures.h"
#include "ui/session/training_data.h"
#include "ui/session/training_runs.h"

namespace hp {

class Engine;

/// Where a training runs.
enum class TrainingPlace {
  Here,      ///< in the engine's training lane, with this process's environment
  Detached,  ///< in a process of its own, which the window's end does not stop
};

/// All that the Train workspace is about: what will be trained, and what became of it. GUI thread only.
class TrainingSession final : public QObject {
  Q_OBJECT

 public:
  explicit TrainingSession(Engine& engine, QObject* parent = nullptr);

  TrainingData& data() { return data_; }
  TrainingRuns& runs() { return runs_; }
  PinnedPictures& pinned() { return pinned_; }

  /// The next training, but for its data.
  const TrainSpec& spec() const { return spec_; }
  void setSpec(const TrainSpec& spec);
  void setRecipe(const TrainingRecipe& recipe);
  TrainingPlace place() const { return place_; }
  void setPlace(TrainingPlace place) { place_ = place; }
  /// Runs go into new folders of this one; empty: none was chosen.
  const std::filesystem::path& runsFolder() const { return runsFolder_; }
  void setRunsFolder(const std::filesystem::path& folder);
  /// "scenes-small-3": the first name that is free.
  std::filesystem::path nextFolder() const;

  /// Of the data, as this recipe sees them; until the data say so, two.
  int classCount() const;
  /// Examples of the largest batch of training; until the data say how many there are, as the recipe has it.
  std::int64_t largestBatch() const;

  /// Null until it was asked for this spec.
  const std::shared_ptr<const std::vector<PreflightRow>>& preflight() const { return preflight_; }
  bool isPreflying() const { return preflying_ != 0; }
  /// Why it cannot begin, for people; empty when it can.
  QString preflightObstacle() const;
  void startPreflight();

  /// OpenBLAS has one number of threads for the whole process: why nothing may compute with another one now,
  /// for people; empty when it may.
  QString threadsObstacle() const;
  /// Nothing begins to train here until this job, which computes with other threads, has ended.
  void awaitThreads(JobId job);

  /// Why start() would do nothing, for people; empty when it would.
  QString obstacle() const;
  /// Begins a run in nextFolder(). One at a time trains here, detached ones beside it.
  void start();
  /// Asks for a checkpoint and the end; resume() goes on from there.
  void pause(TrainingRun& run);
  void resume(TrainingRun& run);
  /// The run that trains in this process; null when there is none.
  TrainingRun* trainingHere() const;

 Q_SIGNALS:
  void specChanged();
  void preflightChanged();
  void trainingHereEnded();
  void failed(const hp::Failure& failure);

 private:
  using Work = std::function<TrainResult(const RunContext&)>;
  void makeRunsFolder() const;
  void startHere(TrainingRun& run, TrainSpec spec);
  void trainHere(TrainingRun& run, Work work);
  void takeOver(const TrainingRun* run);
  void forgetPreflight();
  QString hereObstacle() const;
  QString dataObstacle() const;
  template <class Action>
  void telling(Action action);

  Engine& engine_;
  TrainingData data_;
  TrainingRuns runs_;
  PinnedPictures pinned_;
  DetachedTrainings detached_;
  TrainSpec spec_;
  TrainingPlace place_ = TrainingPlace::Here;
  bool hasTakenOver_ = false;  ///< what a run was begun with
  std::filesystem::path runsFolder_;
  std::shared_ptr<const std::vector<PreflightRow>> preflight_;
  JobId preflying_ = 0;
  JobId training_ = 0;
  std::set<JobId> otherThreads_;  ///< that compute with other threads, and have not ended
};

}  // namespace hp
