// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/both_explanations/predictions_model.h"

#include "core/base/text.h"
#include "core/compare/count_text.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/models/local_number.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

QString wholeNumber(double value) { return localNumber(toQString(numberText(value))); }

// "2 → 4 ▼": it lost two places
QString rankText(const PredictionTableRow& row) {
  if (row.rankChange() == 0) return QString::number(row.baselineRank);
  return QStringLiteral("%1 → %2 %3")
      .arg(row.baselineRank)
      .arg(row.candidateRank)
      .arg(row.rankChange() > 0 ? QStringLiteral("▲") : QStringLiteral("▼"));
}

// "≠ 4": one of the decimals that count
QString decimalText(const PredictionTableRow& row) {
  if (row.firstDecimal == 0) return QStringLiteral("–");
  return row.flagged ? QStringLiteral("≠ %1").arg(row.firstDecimal) : QString::number(row.firstDecimal);
}

}  // namespace

void PredictionsModel::setTable(PredictionTable table, const PredictionTableSpec& spec) {
  beginResetModel();
  table_ = std::move(table);
  spec_ = spec;
  endResetModel();
}

int PredictionsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(table_.rows.size());
}

int PredictionsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString PredictionsModel::textOf(const PredictionTableRow& row, int column) const {
  switch (column) {
    case Class:
      return row.name.empty() ? tr("class %1").arg(row.index) : toQString(row.name);
    case BaselineColumn:
      return localNumber(QString::number(row.baseline, 'f', spec_.decimals));
    case CandidateColumn:
      return localNumber(QString::number(row.candidate, 'f', spec_.decimals));
    case Absolute:
      return measuredNumber(row.absolute, kDigits);
    case Relative:
      return measuredNumber(row.relative, kDigits);
    case Decimal:
      return decimalText(row);
    default:
      return rankText(row);
  }
}

QString PredictionsModel::detailOf(const PredictionTableRow& row) const {
  const QString differs = row.firstDecimal == 0 ? tr("equal in %1 decimals").arg(spec_.decimals)
                          : row.flagged         ? tr("differs within the first %1 decimals: in decimal %2")
                                              .arg(spec_.flaggedDecimals)
                                              .arg(row.firstDecimal)
                                        : tr("differs first in decimal %1").arg(row.firstDecimal);
  return tr("%1 (class %2)\nbaseline %3\ncandidate %4\n%5\n%6 ULP apart")
      .arg(textOf(row, Class), QString::number(row.index), wholeNumber(row.baseline),
           wholeNumber(row.candidate), differs, toQString(countText(row.ulp)));
}

QVariant PredictionsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const PredictionTableRow& row = table_.rows[std::size_t(index.row())];
  if (role == Qt::DisplayRole) return textOf(row, index.column());
  if (role == Qt::ToolTipRole) return detailOf(row);
  if (role == Qt::TextAlignmentRole && index.column() != Class)
    return QVariant(Qt::AlignVCenter | Qt::AlignRight);
  if (role == Qt::ForegroundRole && row.flagged && index.column() == Decimal) return Theme::colours().warning;
  if (role != Qt::FontRole || (index.column() == Class && !row.flagged)) return {};
  QFont font = index.column() == Class ? QFont() : Theme::numberFont();
  font.setBold(row.flagged);
  return font;
}

QVariant PredictionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= ColumnCount) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant(Qt::AlignVCenter | (section == Class ? Qt::AlignLeft : Qt::AlignRight));
  const QString titles[] = {tr("Class"),    tr("Baseline"), tr("Candidate"), tr("|Δ|"),
                            tr("Relative"), tr("Decimal"),  tr("Rank")};
  const QString meanings[] = {
      tr("In the baseline's order"),
      tr("The baseline's probability"),
      tr("The candidate's probability"),
      tr("Absolute difference"),
      tr("Difference as a share of the baseline's probability"),
      tr("First decimal that differs; ≠ within the first %1").arg(spec_.flaggedDecimals),
      tr("Place in the baseline, and in the candidate where it is another")};
  return role == Qt::DisplayRole ? titles[section] : role == Qt::ToolTipRole ? meanings[section] : QVariant();
}

}  // namespace hp
