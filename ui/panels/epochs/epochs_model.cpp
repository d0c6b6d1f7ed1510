// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/epochs/epochs_model.h"

#include <algorithm>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr int kDigits = 3;
/// As in the plot.
const QString kRing = QStringLiteral("○"), kBest = QStringLiteral("★");

QString keptText(const EpochRecord& epoch) {
  if (epoch.best && epoch.weightsKept) return EpochsModel::tr("The best so far; its weights were kept");
  if (epoch.best) return EpochsModel::tr("The best so far");
  return epoch.weightsKept ? EpochsModel::tr("Its weights were kept") : QString();
}

QString textOf(const EpochRecord& epoch, int column) {
  switch (column) {
    case EpochsModel::Epoch:
      return QString::number(epoch.epoch);
    case EpochsModel::TrainLoss:
      return measuredNumber(epoch.trainLoss, kDigits);
    case EpochsModel::ValidationLoss:
      return measuredNumber(epoch.validationLoss, kDigits);
    case EpochsModel::TrainAccuracy:
      return measuredNumber(epoch.trainAccuracy, kDigits);
    case EpochsModel::ValidationAccuracy:
      return measuredNumber(epoch.validationAccuracy, kDigits);
    case EpochsModel::Seconds:
      return shortNumber(epoch.seconds, kDigits);
    case EpochsModel::Kept:
      return epoch.best ? kBest : (epoch.weightsKept ? kRing : QString());
    default:
      return {};
  }
}

}  // namespace

// New ones come in above, so that what is chosen stays chosen.
void EpochsModel::setEpochs(const std::vector<EpochRecord>& epochs) {
  const auto isSame = [](const EpochRecord& a, const EpochRecord& b) {
    return a.epoch == b.epoch && a.attempt == b.attempt;
  };
  const bool isLonger =
      epochs.size() > epochs_.size() && std::equal(epochs_.begin(), epochs_.end(), epochs.begin(), isSame);
  isLonger ? beginInsertRows({}, 0, int(epochs.size() - epochs_.size()) - 1) : beginResetModel();
  epochs_ = epochs;
  isLonger ? endInsertRows() : endResetModel();
}

const EpochRecord& EpochsModel::epochAt(int row) const {
  return epochs_[epochs_.size() - 1 - static_cast<std::size_t>(row)];
}

int EpochsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(epochs_.size());
}

int EpochsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EpochsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (role == Qt::DisplayRole) return textOf(epochAt(index.row()), index.column());
  if ((role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) && index.column() == Kept)
    return keptText(epochAt(index.row()));
  if (role == Qt::FontRole) return Theme::smallFont();
  if (role == Qt::TextAlignmentRole)
    return QVariant(index.column() == Kept ? Qt::AlignVCenter | Qt::AlignLeft
                                           : Qt::AlignVCenter | Qt::AlignRight);
  return {};
}

QVariant EpochsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= ColumnCount) return {};
  const QString shorts[] = {tr("Ep."), tr("Loss"), tr("Val."), tr("Acc."), tr("Val."), tr("s"), QString()};
  const QString longs[] = {tr("Epoch"),
                           tr("Loss in training"),
                           tr("Loss on the validation pictures"),
                           tr("Accuracy in training"),
                           tr("Accuracy on the validation pictures"),
                           tr("Seconds for training and validation"),
                           tr("Whether its weights were kept")};
  if (role == Qt::DisplayRole) return shorts[section];
  if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return longs[section];
  return {};
}

}  // namespace hp
