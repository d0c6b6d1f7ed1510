// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>

#include "core/compare/all_runs.h"
#include "core/compare/matrix_scale.h"

namespace hp {

/// A measure of every pair of runs, in the order in which they are shown: like runs together, or as they were
/// opened.
class RunsMatrixModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role {
    PositionRole = Qt::UserRole + 1,  ///< double, 0 alike to 1 apart; not a number where there is no value
    SelfRole,                         ///< bool: a run with itself
    PairRole,                         ///< bool: these two are the baseline and the candidate
  };

  using QAbstractTableModel::QAbstractTableModel;

  /// Null: an empty table. `runs` are those of the matrix.
  void setMatrix(std::shared_ptr<const MeasuredMatrix> matrix, const std::vector<ComparedRunPtr>& runs);
  void setClustered(bool isClustered);
  /// The same runs with what is known of their digests: those that were changed are marked.
  void setChecked(const std::vector<ComparedRunPtr>& checked);
  /// Null where there is none.
  void setPair(const ComparedRunPtr& baseline, const ComparedRunPtr& candidate);

  bool isClustered() const { return isClustered_; }
  bool isLogarithmic() const { return scale_ && scale_->isLogarithmic(); }
  /// The run of a row or column.
  const ComparedRunPtr& runAt(int place) const { return runs_[numberAt(place)]; }
  /// Of all cells and of the letters above them, whichever is the longest.
  QString widestText() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::size_t numberAt(int place) const;
  QString textAt(std::size_t row, std::size_t column) const;
  QString detailAt(std::size_t row, std::size_t column) const;
  QString nameAt(std::size_t run) const;
  bool isPair(std::size_t row, std::size_t column) const;

  std::shared_ptr<const MeasuredMatrix> matrix_;
  std::optional<MatrixScale> scale_;
  std::vector<ComparedRunPtr> runs_;
  std::vector<ComparedRunPtr> checked_;  ///< as runs_
  ComparedRunPtr baseline_, candidate_;
  bool isClustered_ = true;
};

/// A value with a true minus sign; a dash for none.
QString matrixText(const RunMeasure& measure, double value, int digits = 3);

}  // namespace hp
