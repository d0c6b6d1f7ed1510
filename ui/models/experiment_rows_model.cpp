// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/experiment_rows_model.h"

#include <QCoreApplication>
#include <cmath>

#include "core/evaluate/map_distance.h"
#include "core/evaluate/transformation.h"
#include "ui/models/help_topic_role.h"
#include "ui/models/local_number.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QString numberOf(double value) {
  return std::isnan(value)
             ? QStringLiteral("–")
             : localNumber(QString::number(value, 'g', kDigits)).replace(QLatin1Char('-'), QChar(0x2212));
}

QString percentOf(double share) {
  return std::isnan(share) ? QStringLiteral("–")
                           : QStringLiteral("%1 %").arg(localNumber(QString::number(100 * share, 'f', 1)));
}

QString changeText(const ExperimentRow& row) {
  const QString words = text(transformationText(row.transformation));
  return row.repeat == 0 ? words : ExperimentRowsModel::tr("%1, repeat %2").arg(words).arg(row.repeat + 1);
}

QString movedText(const ExperimentRow& row) {
  if (!row.error.empty()) return ExperimentRowsModel::tr("failed");
  switch (movedOf(row)) {
    case Moved::Neither:
      return ExperimentRowsModel::tr("neither");
    case Moved::Map:
      return ExperimentRowsModel::tr("the map alone");
    case Moved::Prediction:
      return ExperimentRowsModel::tr("the prediction alone");
    case Moved::Both:
      break;
  }
  return ExperimentRowsModel::tr("both");
}

const DistanceMeasure& measureAt(int column) {
  return distanceMeasures()[std::size_t(column - ExperimentRowsModel::FirstMeasure)];
}

QVariant helpTopic(int section) {
  if (section < ExperimentRowsModel::Prediction) return {};
  if (section < ExperimentRowsModel::FirstMeasure) return QStringLiteral("measure:prediction-change");
  return QStringLiteral("measure:") + text(measureAt(section).id);
}

}  // namespace

void ExperimentRowsModel::clear() {
  beginResetModel();
  rows_.clear();
  endResetModel();
}

void ExperimentRowsModel::append(std::span<const ExperimentRow> rows) {
  if (rows.empty()) return;
  beginInsertRows({}, int(rows_.size()), int(rows_.size() + rows.size()) - 1);
  rows_.insert(rows_.end(), rows.begin(), rows.end());
  endInsertRows();
}

int ExperimentRowsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(rows_.size());
}

int ExperimentRowsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : FirstMeasure + int(distanceMeasures().size());
}

// A flip has a sign of its own: colours alone tell nothing.
QString ExperimentRowsModel::textOf(const ExperimentRow& row, int column) const {
  const bool hasFailed = !row.error.empty();
  switch (column) {
    case Picture:
      return text(row.picture);
    case Network:
      return text(row.network);
    case MethodName:
      return text(row.method);
    case Change:
      return changeText(row);
    case Class:
      return hasFailed && row.className.empty()
                 ? QStringLiteral("–")
                 : QStringLiteral("%1. %2").arg(row.classRank).arg(text(row.className));
    case Prediction:
      return hasFailed ? QStringLiteral("–") : row.isFlip() ? tr("✗ flipped") : tr("held");
    case Probability:
      return hasFailed ? QStringLiteral("–")
                       : QStringLiteral("%1 → %2").arg(percentOf(row.probabilityBefore),
                                                       percentOf(row.probabilityAfter));
    case Rank:
      return hasFailed ? QStringLiteral("–")
                       : QStringLiteral("%1 → %2").arg(row.classRank).arg(row.rankAfter);
    case WhoMoved:
      return movedText(row);
    default:
      return hasFailed ? QStringLiteral("–") : numberOf(measureAt(column).of(row.distance));
  }
}

QVariant ExperimentRowsModel::sortKey(const ExperimentRow& row, int column) const {
  switch (column) {
    case Change:
      return row.transformation.amount;
    case Class:
      return row.classRank;
    case Prediction:
      return row.isFlip() ? 1 : 0;
    case Probability:
      return row.probabilityAfter - row.probabilityBefore;
    case Rank:
      return row.rankAfter - row.classRank;
    default:
      return column < FirstMeasure ? QVariant(textOf(row, column))
                                   : QVariant(measureAt(column).of(row.distance));
  }
}

QString ExperimentRowsModel::tipOf(const ExperimentRow& row, int column) const {
  if (!row.error.empty()) return text(row.error);
  if (column == Class && row.targetAfter != row.target)
    return tr("after the transformation the new first class is explained");
  if (column == Change) return text(settingText(row.transformation));
  return column == Picture ? text(row.picture) : QString();
}

QVariant ExperimentRowsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ExperimentRow& row = rows_[std::size_t(index.row())];
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return textOf(row, column);
    case Qt::ToolTipRole: {
      const QString tip = tipOf(row, column);
      return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
      return column >= FirstMeasure ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
      return sortKey(row, column);
    case IndexRole:
      return QVariant::fromValue(qlonglong(row.index));
    case FlipRole:
      return row.error.empty() && row.isFlip();
    case FailedRole:
      return !row.error.empty();
    default:
      return {};
  }
}

QVariant ExperimentRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  if (role == Qt::TextAlignmentRole)
    return int((section >= FirstMeasure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role == kHelpTopicRole) return helpTopic(section);
  if (role != Qt::DisplayRole) return {};
  const QString titles[] = {tr("Picture"),        tr("Network"), tr("Method"),
                            tr("Transformation"), tr("Class"),   tr("Prediction"),
                            tr("Probability"),    tr("Rank"),    tr("Who moved")};
  if (section < FirstMeasure) return titles[section];
  return QCoreApplication::translate("Measures", measureAt(section).label.c_str());
}

ShownRowsModel::ShownRowsModel(ExperimentRowsModel* rows, QObject* parent) : QSortFilterProxyModel(parent) {
  setSourceModel(rows);
  setSortRole(ExperimentRowsModel::SortRole);
}

void ShownRowsModel::setShown(RowsShown shown) {
  shown_ = shown;
  invalidateFilter();
}

bool ShownRowsModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  const bool isFlip = index.data(ExperimentRowsModel::FlipRole).toBool();
  const bool hasFailed = index.data(ExperimentRowsModel::FailedRole).toBool();
  switch (shown_) {
    case RowsShown::Flips:
      return isFlip;
    case RowsShown::WithoutFlips:
      return !isFlip && !hasFailed;
    case RowsShown::Failed:
      return hasFailed;
    case RowsShown::All:
      break;
  }
  return true;
}

// What is not defined comes behind everything, so that an order there is.
bool ShownRowsModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const QVariant a = left.data(sortRole()), b = right.data(sortRole());
  if (a.userType() != QMetaType::Double) return QSortFilterProxyModel::lessThan(left, right);
  const double x = a.toDouble(), y = b.toDouble();
  if (std::isnan(x) || std::isnan(y)) return !std::isnan(x) && std::isnan(y);
  return x < y;
}

}  // namespace hp
