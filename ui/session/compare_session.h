// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "core/base/outcome.h"
#include "core/compare/run_comparison.h"
#include "core/compare/weights_over_time.h"
#include "ui/engine/job_info.h"
#include "ui/session/compared_explanation.h"

namespace hp {

class CheckedRuns;
class Engine;
class ExplainedSets;
class RunsMatrix;

/// All that the Compare workspace is about: runs, one of them the baseline, and the candidate that is looked
/// at. GUI thread only. Runs are opened in the engine's files lane and compared in that of pictures, so that
/// neither a network nor another run has to wait for large weights.
class CompareSession final : public QObject {
  Q_OBJECT

 public:
  static constexpr std::size_t kMostRuns = 20;

  explicit CompareSession(Engine& engine, QObject* parent = nullptr);
  ~CompareSession() override;

  /// In the order in which they were opened; no two of one name (withDistinctNames).
  const std::vector<ComparedRunPtr>& runs() const { return runs_; }
  /// Null where no run is open.
  const ComparedRunPtr& baseline() const { return baseline_; }
  /// The run that is looked at; null with fewer than two runs.
  const ComparedRunPtr& candidate() const { return candidate_; }
  /// What was the baseline is looked at, if the new one was.
  void setBaseline(const ComparedRunPtr& run);
  /// The baseline cannot be looked at: nothing happens.
  void setCandidate(const ComparedRunPtr& run);

  /// Opens run folders, weights files, ... beside those that are open, and of a folder that holds run folders
  /// all of them; "sample:" are the built-in runs. A path that is open already is read anew. At most
  /// kMostRuns.
  void open(const std::vector<std::filesystem::path>& paths);
  bool isOpening() const { return !looking_.empty() || !opening_.empty(); }
  void close(const ComparedRunPtr& run);

  /// Of a candidate; null until it was computed.
  std::shared_ptr<const RunComparison> comparisonOf(const ComparedRunPtr& candidate) const;
  /// Of the candidate that is looked at; null until it was computed.
  std::shared_ptr<const RunComparison> comparison() const { return comparisonOf(candidate_); }
  /// The run with what was found of its digests; as it was opened until they are checked.
  ComparedRunPtr checked(const ComparedRunPtr& run) const;
  /// All that were computed, in the order of the runs.
  std::vector<std::shared_ptr<const RunComparison>> comparisons() const;
  /// The job that compares the candidate that is looked at; 0: none.
  JobId comparing() const;
  /// Whether this candidate is being compared, or waits for its turn.
  bool isComparing(const ComparedRunPtr& candidate) const { return comparing_.contains(candidate); }
  /// Compares what is not compared yet, as after a stop: begins with the candidate that is looked at.
  void compare();

  /// Of the pair; null until it was asked for and computed.
  std::shared_ptr<const WeightsOverTime> weightsOverTime() const { return overTime_; }
  bool isTiming() const { return timing_ != 0; }
  void askWeightsOverTime();

  /// A picture explained by both.
  ComparedExplanation& explanation() const { return *explanation_; }
  /// A set of pictures explained by all.
  ExplainedSets& explainedSets() const { return *explainedSets_; }
  /// Every run against every other.
  RunsMatrix& allRuns() const { return *allRuns_; }

  /// 0: the newest epoch that both kept; of another pair it is that where one of them lacks the chosen one.
  std::int64_t epoch() const { return epoch_; }
  void setEpoch(std::int64_t epoch);
  /// The layer's tensor that is looked at; empty: none.
  const std::string& tensor() const { return tensor_; }
  void setTensor(const std::string& name);
  /// Looks at the tensor that diverged first; wentToFirstDivergence() tells all others to look there too.
  void goToFirstDivergence();

 Q_SIGNALS:
  void runsChanged();
  void openingChanged();
  void pairChanged();        ///< baseline, candidate or epoch
  void comparisonChanged();  ///< one is there, or is no longer being computed
  void weightsOverTimeChanged();
  void tensorChanged();
  void wentToFirstDivergence();
  void failed(const hp::Failure& failure);

 private:
  void openAll(const std::vector<std::filesystem::path>& places);
  void openOne(const std::filesystem::path& path);
  void take(const ComparedRunPtr& run);
  void replace(ComparedRunPtr& old, const ComparedRunPtr& run);
  void tellNamesApart();
  void choosePair();
  void announceOther(const std::pair<ComparedRunPtr, ComparedRunPtr>& before);
  bool hasToWait() const;
  void compareWith(const ComparedRunPtr& candidate);
  void forget(const ComparedRunPtr& candidate);
  void forgetAll();
  void forgetOverTime();
  bool haveChosenEpoch() const;
  void announcePair();

  Engine& engine_;
  std::vector<ComparedRunPtr> opened_;  ///< the same as runs_, by the names that they brought
  std::vector<ComparedRunPtr> runs_;
  ComparedRunPtr baseline_, candidate_;
  std::set<JobId> looking_;  ///< for runs, in what was given
  std::set<JobId> opening_;
  std::map<ComparedRunPtr, JobId> comparing_;
  std::map<ComparedRunPtr, std::shared_ptr<const RunComparison>> comparisons_;  ///< with the baseline
  std::shared_ptr<const WeightsOverTime> overTime_;
  JobId timing_ = 0;
  std::shared_ptr<CheckedRuns> checked_;
  ComparedExplanation* explanation_;
  ExplainedSets* explainedSets_;
  RunsMatrix* allRuns_;
  std::int64_t epoch_ = 0;
  std::string tensor_;
};

}  // namespace hp
