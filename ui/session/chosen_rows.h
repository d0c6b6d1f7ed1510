// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluate/run_experiment.h"
#include "ui/engine/awaited_job.h"

namespace hp {

class ExperimentRun;

/// Which rows of an experiment are looked at, and the cell of the first of them: pictures and maps, computed
/// once more in the interactive lane. What is chosen next replaces what was not answered yet.
class ChosenRows final : public QObject {
  Q_OBJECT

 public:
  ChosenRows(Engine& engine, ExperimentRun& run, QObject* parent = nullptr);

  /// By ExperimentRow::index.
  const std::vector<std::int64_t>& rows() const { return rows_; }
  void choose(const std::vector<std::int64_t>& rows);
  /// The row whose cell is shown; null: none is chosen.
  const ExperimentRow* current() const;

  /// Null until it was computed.
  const std::shared_ptr<const ExperimentCell>& cell() const { return cell_; }
  bool isAsked() const { return job_.isUnderWay(); }
  /// Why there is no cell; empty: there is one, or it is being computed, or nothing is chosen.
  const std::string& obstacle() const { return obstacle_; }
  /// Again, after a stop.
  void ask();

 Q_SIGNALS:
  void rowsChanged();
  void cellChanged();

 private:
  void take(const Outcome<std::shared_ptr<const ExperimentCell>>& outcome);

  ExperimentRun& run_;
  std::vector<std::int64_t> rows_;
  std::shared_ptr<const ExperimentCell> cell_;
  std::string obstacle_;
  AwaitedJob job_;
};

}  // namespace hp
