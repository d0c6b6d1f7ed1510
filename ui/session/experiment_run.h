// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/base/outcome.h"
#include "core/evaluate/run_experiment.h"
#include "ui/engine/awaited_job.h"
#include "ui/kit/latest.h"
#include "ui/session/experiment_store.h"

namespace hp {

class Engine;

/// An experiment that runs, was paused or is done, with its rows as far as they are known. GUI thread only;
/// it runs in the engine's training lane, and its rows arrive in batches.
class ExperimentRun final : public QObject {
  Q_OBJECT

 public:
  enum class State { None, Running, Paused, Done, Failed };

  explicit ExperimentRun(Engine& engine, QObject* parent = nullptr);
  ~ExperimentRun() override;

  State state() const { return state_; }
  bool isRunning() const { return job_.isUnderWay(); }
  JobId job() const { return job_.id(); }
  /// What the rows are of; null: none was run. Once it is done, with the pictures one by one that were found.
  const std::shared_ptr<const Experiment>& experiment() const { return experiment_; }
  /// Where its rows are kept.
  const std::filesystem::path& folder() const { return folder_; }
  /// Folders of experiments that were given none are made in here. Of those the latest are kept: every start
  /// takes older ones away.
  const std::filesystem::path& store() const { return store_.folder(); }
  void setStore(const std::filesystem::path& store) { store_ = ExperimentStore(store); }

  /// Begins a new experiment; one that runs is stopped. `out` empty: a new folder of the store. What `out`
  /// holds of the same experiment is not computed again.
  void start(const Experiment& experiment, const std::filesystem::path& out = {});
  /// Ends within a step; what is computed is kept.
  void pause();
  /// Goes on after a pause, a failure, or a crash.
  void resume();
  bool canResume() const;
  /// Computes the rows again that failed, and those that are missing; nothing where canRetry() is false.
  void retryFailed();
  bool canRetry() const;
  /// Shows the rows of a folder that an experiment left.
  void open(const std::filesystem::path& folder);

  /// In the order in which they came. Grows at its end; otherwise rowsReset() is told.
  const std::vector<ExperimentRow>& rows() const { return rows_; }
  /// By ExperimentRow::index; null while it is not there.
  const ExperimentRow* row(std::int64_t index) const;
  /// Of the last attempt that ended by itself.
  const ExperimentCost& cost() const { return cost_; }

 Q_SIGNALS:
  void stateChanged();
  void rowsReset();
  void rowsAdded(qsizetype first);
  void failed(const hp::Failure& failure);

 private:
  struct Queue;
  struct Opened;

  void begin(ExperimentOptions options = {});
  void end(const Outcome<std::shared_ptr<const ExperimentResult>>& outcome);
  void takeOpened(const Outcome<std::shared_ptr<const Opened>>& outcome);
  void takeQueued();
  void append(std::vector<ExperimentRow> rows);
  void forget();
  void takeFolder(const std::filesystem::path& folder);
  void tidyStore();

  State state_ = State::None;
  AwaitedJob job_, opening_;
  std::shared_ptr<const Experiment> experiment_;
  std::filesystem::path folder_;
  Shard shard_;  ///< that the folder is of
  bool isRetry_ = false;
  std::int64_t failedRows_ = 0;
  ExperimentStore store_;
  std::optional<ShownFolder> shown_;
  Latest<std::monostate> tidying_;
  std::vector<ExperimentRow> rows_;
  std::unordered_map<std::int64_t, std::size_t> places_;  ///< of rows, by index
  ExperimentCost cost_;
  std::shared_ptr<Queue> queue_;
  QTimer batches_;
};

}  // namespace hp
