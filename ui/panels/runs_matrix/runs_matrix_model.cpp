// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/runs_matrix/runs_matrix_model.h"

#include <cmath>
#include <limits>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

QString matrixText(const RunMeasure& measure, double value, int digits) {
  if (std::isnan(value)) return QStringLiteral("–");
  QString text = withShortExponent(toQString(measuredText(measure, value, digits)));
  if (text.startsWith(QLatin1Char('-'))) text[0] = QChar(0x2212);
  return text;
}

void RunsMatrixModel::setMatrix(std::shared_ptr<const MeasuredMatrix> matrix,
                                const std::vector<ComparedRunPtr>& runs) {
  beginResetModel();
  matrix_ = std::move(matrix);
  runs_ = checked_ = matrix_ ? runs : std::vector<ComparedRunPtr>();
  scale_.reset();
  if (matrix_) scale_.emplace(matrix_->values, matrix_->measure->meaning);
  endResetModel();
}

void RunsMatrixModel::setClustered(bool isClustered) {
  if (isClustered == isClustered_) return;
  beginResetModel();
  isClustered_ = isClustered;
  endResetModel();
}

void RunsMatrixModel::setChecked(const std::vector<ComparedRunPtr>& checked) {
  if (checked.size() != runs_.size() || checked == checked_) return;
  checked_ = checked;
  const int last = rowCount() - 1;
  Q_EMIT dataChanged(index(0, 0), index(last, last), {Qt::ToolTipRole});
  for (const auto orientation : {Qt::Horizontal, Qt::Vertical})
    Q_EMIT headerDataChanged(orientation, 0, last);
}

void RunsMatrixModel::setPair(const ComparedRunPtr& baseline, const ComparedRunPtr& candidate) {
  if (baseline == baseline_ && candidate == candidate_) return;
  baseline_ = baseline;
  candidate_ = candidate;
  if (const int last = rowCount() - 1; last >= 0)
    Q_EMIT dataChanged(index(0, 0), index(last, last), {PairRole});
}

QString RunsMatrixModel::widestText() const {
  QString widest = QStringLiteral("M");
  for (std::size_t i = 0; i < runs_.size(); ++i)
    for (std::size_t j = 0; j < runs_.size(); ++j)
      if (const QString text = textAt(i, j); text.size() > widest.size()) widest = text;
  return widest;
}

std::size_t RunsMatrixModel::numberAt(int place) const {
  return isClustered_ ? matrix_->order[std::size_t(place)] : std::size_t(place);
}

int RunsMatrixModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(runs_.size());
}

int RunsMatrixModel::columnCount(const QModelIndex& parent) const { return rowCount(parent); }

bool RunsMatrixModel::isPair(std::size_t row, std::size_t column) const {
  return (runs_[row] == baseline_ && runs_[column] == candidate_) ||
         (runs_[row] == candidate_ && runs_[column] == baseline_);
}

QString RunsMatrixModel::textAt(std::size_t row, std::size_t column) const {
  return row == column
             ? QString()
             : matrixText(*matrix_->measure, matrix_->values.at(row, column), matrixDigits(runs_.size()));
}

// With the sign that other lists of runs have for what was changed.
QString RunsMatrixModel::nameAt(std::size_t run) const {
  const QString name = QStringLiteral("%1  %2").arg(toQString(runLetter(run)), toQString(runs_[run]->name));
  return checked_[run]->tampered.empty() ? name : QStringLiteral("%1 %2").arg(name, QChar(0x26A0));
}

QString RunsMatrixModel::detailAt(std::size_t row, std::size_t column) const {
  if (row == column) {
    QStringList lines{nameAt(row), toQString(runs_[row]->path.string())};
    for (const std::string& sentence : checked_[row]->tampered) lines << toQString(sentence);
    return lines.join(QLatin1Char('\n'));
  }
  QStringList lines{nameAt(row), nameAt(column)};
  const double value = matrix_->values.at(row, column);
  const QString title = translated("Measures", matrix_->measure->title);
  lines << (std::isnan(value) ? toQString(matrix_->why(row, column))
                              : QStringLiteral("%1: %2").arg(title, shortNumber(value, 9)));
  return lines.join(QLatin1Char('\n'));
}

QVariant RunsMatrixModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const std::size_t row = numberAt(index.row()), column = numberAt(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return textAt(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
      return detailAt(row, column);
    case Qt::FontRole:
      return Theme::numberFont();
    case Qt::TextAlignmentRole:
      return int(Qt::AlignCenter);
    case PositionRole:
      return row == column ? std::numeric_limits<double>::quiet_NaN()
                           : scale_->position(matrix_->values.at(row, column));
    case SelfRole:
      return row == column;
    case PairRole:
      return isPair(row, column);
    default:
      return {};
  }
}

QVariant RunsMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (section < 0 || section >= rowCount()) return {};
  const std::size_t run = numberAt(section);
  if (role == Qt::DisplayRole)
    // Without a thin space in front, the header cuts a J to what looks like an I.
    return orientation == Qt::Horizontal ? toQString(runLetter(run)) : QChar(0x2009) + nameAt(run);
  if (role == Qt::ForegroundRole && !checked_[run]->tampered.empty()) return Theme::colours().error;
  if (role == Qt::ToolTipRole) return detailAt(run, run);
  if (role == Qt::TextAlignmentRole)
    return int((orientation == Qt::Horizontal ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
  return {};
}

}  // namespace hp
