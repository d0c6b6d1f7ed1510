// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/runs_matrix/spreads_model.h"

#include <QFont>

#include "core/compare/all_runs.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/panels/runs_matrix/runs_matrix_model.h"

namespace hp {

namespace {

bool isNumeric(int column) { return column != SpreadsModel::Group && column != SpreadsModel::Runs; }

}  // namespace

void SpreadsModel::setSpreads(const QString& title, const std::vector<RunGroup>& groups,
                              const GroupSpreads& spreads, const RunMeasure& measure) {
  beginResetModel();
  title_ = title;
  measure_ = measure;
  rows_.clear();
  for (std::size_t i = 0; i < groups.size(); ++i)
    rows_.push_back({groups[i].value ? toQString(groupText(groups[i])) : tr("not recorded"),
                     toQString(runLetters(groups[i].runs)), spreads.inGroups[i]});
  rows_.push_back({tr("within groups"), {}, spreads.within, true});
  rows_.push_back({tr("between groups"), {}, spreads.between, true});
  endResetModel();
}

void SpreadsModel::clear() {
  beginResetModel();
  rows_.clear();
  endResetModel();
}

int SpreadsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(rows_.size());
}

int SpreadsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SpreadsModel::textOf(const Row& row, int column) const {
  RunMeasure mean = measure_;
  mean.isWhole = false;  // a mean of counts is no count
  switch (column) {
    case Group:
      return row.group;
    case Runs:
      return row.runs;
    case Pairs:
      return QString::number(row.spread.count);
    case Mean:
      return matrixText(mean, row.spread.mean);
    case Least:
      return matrixText(measure_, row.spread.minimum);
    default:
      return matrixText(measure_, row.spread.maximum);
  }
}

QVariant SpreadsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = rows_[std::size_t(index.row())];
  const bool isNumber = isNumeric(index.column());
  if (role == Qt::DisplayRole) return textOf(row, index.column());
  if (role == Qt::ToolTipRole && !isNumber) return textOf(row, index.column());
  if (role == Qt::TextAlignmentRole && isNumber) return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::FontRole && (isNumber || row.isSum)) {
    QFont font = isNumber ? Theme::numberFont() : QFont();
    font.setBold(row.isSum);
    return font;
  }
  return {};
}

QVariant SpreadsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
  const QString titles[] = {title_, tr("Mean"), tr("Least"), tr("Most"), tr("Pairs"), tr("Runs")};
  if (role == Qt::DisplayRole) return titles[section];
  if (role == Qt::TextAlignmentRole && isNumeric(section)) return int(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

}  // namespace hp
