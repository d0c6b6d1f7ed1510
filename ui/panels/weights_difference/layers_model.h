// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <memory>
#include <string>

#include "core/compare/weights_over_time.h"

namespace hp {

/// What is drawn of a layer over the epochs.
enum class LayerMeasure { RelativeL2, MaxAbs, UnequalShare };
QString measureTitle(LayerMeasure measure);
double measureOf(const TensorDifference& tensor, LayerMeasure measure);

/// A distance in units in the last place; "none" of kNoUlp.
QString ulpWords(std::uint64_t distance);

/// Tensors of two networks and how far they lie apart, a tensor a line; and a measure of each over the epochs
/// of which both runs kept weights.
class LayersModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    Name,
    OverEpochs,
    RelativeL2,
    MaxAbs,
    MeanAbs,
    Cosine,
    Equal,
    MaxUlp,
    SignFlips,
    ColumnCount
  };
  enum Role {
    SortRole = Qt::UserRole + 1,  ///< numbers as numbers
    StripRole,                    ///< QList<double>: the measure of every epoch; NaN where it is not known
  };

  using QAbstractTableModel::QAbstractTableModel;

  void setTensors(const std::vector<TensorDifference>& tensors);
  /// Null: not known yet.
  void setOverTime(std::shared_ptr<const WeightsOverTime> overTime);
  void setMeasure(LayerMeasure measure);
  /// The largest finite value of all strips; 0 without any.
  double highest() const { return highest_; }

  const std::vector<TensorDifference>& tensors() const { return tensors_; }
  /// -1: there is none of this name.
  int rowOf(const std::string& name) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void fillStrips();
  QVariant sortValue(const TensorDifference& tensor, int column) const;

  std::vector<TensorDifference> tensors_;
  std::shared_ptr<const WeightsOverTime> overTime_;
  LayerMeasure measure_ = LayerMeasure::RelativeL2;
  QList<QList<double>> strips_;
  double highest_ = 0;
};

}  // namespace hp
