// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "core/compare/all_runs.h"
#include "ui/engine/awaited_job.h"

namespace hp {

class CompareSession;
class ReadRuns;

/// What is known of all open runs together before any measure is taken.
struct RunsFacts {
  std::vector<DuplicateRuns> duplicates = {};
  std::vector<GroupSetting> settings = {};
};

/// Every open run against every other. Which runs are secretly the same is looked up whenever others are
/// open; a matrix is computed while somebody looks at it. All that is here is of the runs that are open now.
class RunsMatrix final : public QObject {
  Q_OBJECT

 public:
  RunsMatrix(Engine& engine, CompareSession& compare);

  /// Null while they are looked up, and with fewer than two runs.
  const std::shared_ptr<const RunsFacts>& facts() const { return facts_; }

  const RunMeasure& measure() const { return *measure_; }
  void setMeasure(const RunMeasure& measure);
  /// Null until it is computed; its runs are those of the session, in their order.
  const std::shared_ptr<const MeasuredMatrix>& matrix() const { return matrix_; }
  /// The job that computes the matrix; 0: none.
  JobId computing() const { return computing_.id(); }
  /// Why there is no matrix; empty: it is being computed, was not asked for, was stopped, or is there.
  const std::string& obstacle() const { return obstacle_; }

  /// While it is watched, the matrix of other runs or of another measure is computed by itself; one that was
  /// stopped or failed is not begun again.
  void setWatched(bool isWatched);
  /// Computes the matrix if it is not there: also after a stop.
  void compute();

 Q_SIGNALS:
  void changed();

 private:
  void takeOtherRuns();
  void beginWhenOpen();
  void lookUp();
  void forgetMatrix();

  CompareSession& compare_;
  std::vector<ComparedRunPtr> runs_;  ///< that everything here is of
  std::shared_ptr<const RunsFacts> facts_;
  AwaitedJob looking_;
  const RunMeasure* measure_;
  std::shared_ptr<ReadRuns> read_;  ///< touched by one job at a time: they wait for each other in their lane
  std::shared_ptr<const MeasuredMatrix> matrix_;
  AwaitedJob computing_;
  std::string obstacle_;
  bool isGivenUp_ = false;  ///< stopped or failed, of these runs and this measure
  bool isWatched_ = false;
};

}  // namespace hp
