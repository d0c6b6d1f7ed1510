// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/outcome.h"
#include "core/compare/run_comparison.h"
#include "core/compare/weights_over_time.h"
#include "ui/engine/job_info.h"

namespace hp {

class Engine;

/// All that the Compare workspace is about: runs, one of them the baseline, and the candidate that is looked
/// at. GUI thread only; everything large is computed in the engine's files lane.
class CompareSession final : public QObject {
  Q_OBJECT

 public:
  explicit CompareSession(Engine& engine, QObject* parent = nullptr);

  /// In the order in which they were opened.
  const std::vector<ComparedRunPtr>& runs() const { return runs_; }
  /// Null where no run is open.
  ComparedRunPtr baseline() const;
  /// The run that is looked at; null with fewer than two runs.
  ComparedRunPtr candidate() const;
  void setBaseline(const ComparedRunPtr& run);
  void setCandidate(const ComparedRunPtr& run);

  /// Opens run folders, weights files, ... beside those that are open; a path that is open already is read
  /// anew. At most 20 runs.
  void open(const std::vector<std::filesystem::path>& paths);
  void close(const ComparedRunPtr& run);
  /// The built-in sample runs.
  void openSample();

  /// Of every candidate; null until it was computed.
  std::shared_ptr<const RunComparison> comparisonOf(const ComparedRunPtr& candidate) const;
  /// Of the candidate that is looked at; null until it was computed.
  std::shared_ptr<const RunComparison> comparison() const { return comparisonOf(candidate()); }
  bool isComparing() const;
  /// Of the pair; null until it was asked for and computed.
  std::shared_ptr<const WeightsOverTime> weightsOverTime() const;
  void askWeightsOverTime();

  /// 0: the newest epoch that both kept.
  std::int64_t epoch() const { return epoch_; }
  void setEpoch(std::int64_t epoch);
  /// The layer's tensor that is looked at; empty: none.
  const std::string& tensor() const { return tensor_; }
  void setTensor(const std::string& name);

 Q_SIGNALS:
  void runsChanged();
  void pairChanged();  ///< baseline, candidate or epoch
  void comparisonChanged();
  void weightsOverTimeChanged();
  void tensorChanged();
  void failed(const hp::Failure& failure);

 private:
  Engine& engine_;
  std::vector<ComparedRunPtr> runs_;
  std::int64_t epoch_ = 0;
  std::string tensor_;
};

}  // namespace hp
