// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>

#include "core/compare/parting_operation.h"
#include "ui/engine/awaited_job.h"

namespace hp {

class CompareSession;

/// The search for the operation at which the two runs that are looked at part: their first different step is
/// computed again in processes of their own. What was found is forgotten with the pair.
class PartingSearch final : public QObject {
  Q_OBJECT

 public:
  PartingSearch(Engine& engine, CompareSession& compare, QObject* parent);

  /// True where both runs are ours and part within a step.
  bool isPossible() const;
  /// The step that will be computed again; 0 unless it is possible.
  std::int64_t step() const;
  /// Of both runs together; nothing until it was looked up.
  const std::optional<RecomputingCost>& cost() const { return cost_; }

  /// Does nothing while it is being searched, or where it is not possible.
  void search();
  void stop();
  /// Where the data of a run lie now, of both if they were missed in one place; searches again.
  void setBaselineData(const std::filesystem::path& folder);
  void setCandidateData(const std::filesystem::path& folder);

  /// 0: it is not being searched.
  JobId job() const { return job_.id(); }
  std::optional<JobInfo> jobInfo() const;
  /// Null until it was found, or found why not.
  const std::shared_ptr<const PartingOperation>& answer() const { return answer_; }

 Q_SIGNALS:
  void changed();

 private:
  void follow();
  void forget();
  void askCost();

  Engine& engine_;
  CompareSession& compare_;
  ComparedRunPtr baseline_, candidate_;  ///< that all below is about
  std::map<ComparedRunPtr, std::filesystem::path> data_;
  std::optional<RecomputingCost> cost_;
  std::shared_ptr<const PartingOperation> answer_;
  AwaitedJob job_, costJob_;
};

}  // namespace hp
