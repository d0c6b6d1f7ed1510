// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/top_k_model.h"

#include <algorithm>

#include "core/base/text.h"
#include "ui/models/local_number.h"

namespace hp {
namespace {

QVariant alignmentOf(int column) {
  return QVariant(Qt::AlignVCenter | (column == TopKModel::Name ? Qt::AlignLeft : Qt::AlignRight));
}

constexpr double kSmallestPlain = 1e-4;  // four decimals would lose what is smaller

// What a person reads; the tool tip has the whole number.
QString fourDecimals(double value) { return localNumber(QString::number(value, 'f', 4)); }
QString wholeNumber(double value) { return localNumber(QString::fromStdString(numberText(value))); }
QString probabilityText(double value) {
  return value > 0 && value < kSmallestPlain ? localNumber(QString::fromStdString(numberText(value, 2)))
                                             : fourDecimals(value);
}

}  // namespace

void TopKModel::setClassification(std::shared_ptr<const Classification> classification) {
  beginResetModel();
  classification_ = std::move(classification);
  endResetModel();
}

void TopKModel::setLimit(int rows) {
  beginResetModel();
  limit_ = std::max(rows, 1);
  endResetModel();
}

int TopKModel::classCount() const {
  return classification_ ? static_cast<int>(classification_->classes.size()) : 0;
}

int TopKModel::rowOfClass(int index) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (classification_->classes[row].index == index) return row;
  }
  return -1;
}

int TopKModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : std::min(classCount(), limit_);
}

int TopKModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TopKModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ClassScore& score = classification_->classes[index.row()];
  if (role == ClassIndexRole) return score.index;
  if (role == BarRole) return index.column() == Probability ? QVariant(score.probability) : QVariant();
  if (role == Qt::TextAlignmentRole) return alignmentOf(index.column());
  if (role == Qt::ToolTipRole) {
    return tr("%1 (class %2)\nprobability %3\nlogit %4")
        .arg(QString::fromStdString(score.name), QString::number(score.index), wholeNumber(score.probability),
             wholeNumber(score.logit));
  }
  const bool wantsText = role == Qt::DisplayRole;
  if (!wantsText && role != SortRole) return {};
  switch (index.column()) {
    case Rank:
      return score.rank;
    case Name:
      return QString::fromStdString(score.name);
    case Probability:
      return wantsText ? QVariant(probabilityText(score.probability)) : QVariant(score.probability);
    case Logit:
      return wantsText ? QVariant(fourDecimals(score.logit)) : QVariant(score.logit);
    default:
      return {};
  }
}

QVariant TopKModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return alignmentOf(section);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Rank:
      return tr("Rank");
    case Name:
      return tr("Class");
    case Probability:
      return tr("Probability");
    case Logit:
      return tr("Logit");
    default:
      return {};
  }
}

}  // namespace hp
