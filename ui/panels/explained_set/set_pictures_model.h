// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/compare/explain_runs.h"

namespace hp {

/// The pictures that a pair explained, with a measure, and below them those that were left out, with why.
class SetPicturesModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Picture, Measure, BaselineColumn, CandidateColumn, ColumnCount };
  enum Role { SortRole = Qt::UserRole + 1 };

  using QAbstractTableModel::QAbstractTableModel;

  /// Of this pair; null: none. The measure stays known until it is replaced.
  void setPair(const std::shared_ptr<const ExplainedRuns>& runs, int pair, const MapMeasure& measure);
  /// Null for one that was left out.
  const PictureAgreement* pictureOf(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QVariant dataOf(const PictureAgreement& picture, int column, int role) const;
  QVariant dataOf(const LeftOutPicture& picture, int column, int role) const;
  QString answerText(int number, double probability) const;
  QString candidateText(const PictureAgreement& picture, int role) const;
  double sortValue(double value) const;

  std::shared_ptr<const ExplainedRuns> runs_;
  const ExplainedSet* set_ = nullptr;  ///< of `runs_`
  const MapMeasure* measure_ = &mapMeasures().front();
};

}  // namespace hp
