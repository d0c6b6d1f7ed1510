// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flips/flips_model.h"

#include "core/compare/difference_words.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

// "88 % dogs"
QString answerText(const QString& name, double probability) {
  return QStringLiteral("%1 %2").arg(percentText(probability), name);
}

}  // namespace

void FlipsModel::setFlips(const std::vector<Flip>& flips, const std::vector<std::string>& classNames) {
  beginResetModel();
  flips_ = flips;
  classNames_ = classNames;
  endResetModel();
}

QString FlipsModel::className(int number) const { return toQString(hp::className(classNames_, number)); }

int FlipsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(flips_.size());
}

int FlipsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FlipsModel::textOf(const Flip& flip, int column) const {
  switch (column) {
    case Picture:  // its folders say the split and the label
      return toQString(flip.id).section(QLatin1Char('/'), -1);
    case Label:
      return className(flip.label);
    case BaselineColumn:
      return answerText(className(flip.baseline), flip.baselineProbability);
    default:
      return answerText(className(flip.candidate), flip.candidateProbability);
  }
}

// A sign says it too: colours alone tell nothing.
bool FlipsModel::isWrong(const Flip& flip, int column) const {
  return (column == BaselineColumn && flip.baseline != flip.label) ||
         (column == CandidateColumn && flip.candidate != flip.label);
}

QVariant FlipsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Flip& flip = flips_[std::size_t(index.row())];
  const int column = index.column();
  const bool wrong = isWrong(flip, column);
  if (role == Qt::DisplayRole) return (wrong ? QStringLiteral("✗ ") : QString()) + textOf(flip, column);
  if (role == Qt::AccessibleTextRole && wrong) return tr("%1, wrong").arg(textOf(flip, column));
  if (role == Qt::ToolTipRole) {
    const bool isBaselineRight = flip.baseline == flip.label, isCandidateRight = flip.candidate == flip.label;
    return QStringLiteral("%1\n%2").arg(toQString(flip.id), isBaselineRight    ? tr("the baseline is right")
                                                            : isCandidateRight ? tr("the candidate is right")
                                                                               : tr("neither is right"));
  }
  if (role == SortRole && column == BaselineColumn) return flip.baselineProbability;
  if (role == SortRole && column == CandidateColumn) return flip.candidateProbability;
  if (role == SortRole) return textOf(flip, column);
  if (role == Qt::ForegroundRole && wrong) return Theme::colours().warning;
  return {};
}

QVariant FlipsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const QString titles[] = {tr("Picture"), tr("Baseline"), tr("Candidate"), tr("Label")};
  return section < ColumnCount ? titles[section] : QString();
}

}  // namespace hp
