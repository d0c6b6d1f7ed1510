// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explained_set/pairs_model.h"

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/panels/explained_set/set_text.h"

namespace hp {

void PairsModel::setRuns(const std::shared_ptr<const ExplainedRuns>& runs, const MapMeasure& measure) {
  beginResetModel();
  runs_ = runs;
  spreads_.clear();
  if (runs_)
    for (const auto& run : runs_->runs) spreads_.push_back(spreadOf(measure, run.set.pictures));
  endResetModel();
}

int PairsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(spreads_.size());
}

int PairsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString PairsModel::textOf(const ExplainedRun& run, const Spread& spread, int column) const {
  switch (column) {
    case Candidate:
      return toQString(run.name);
    case Kind:
      return run.obstacle.empty() ? kindText(run.kind) : tr("not compared");
    case Pictures:
      return QString::number(run.set.pictures.size());
    case Mean:
      return measuredNumber(spread.mean);
    case Median:
      return measuredNumber(spread.median);
    case MiddleHalf:
      return spread.count == 0
                 ? measuredNumber(spread.median)
                 : tr("%1 to %2")
                       .arg(measuredNumber(spread.lowerQuartile), measuredNumber(spread.upperQuartile));
    default:
      return QString::number(run.set.flipCount());
  }
}

QVariant PairsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ExplainedRun& run = runs_->runs[std::size_t(index.row())];
  const Spread& spread = spreads_[std::size_t(index.row())];
  if (role == Qt::DisplayRole) return textOf(run, spread, index.column());
  if (role == Qt::ForegroundRole && !run.obstacle.empty()) return Theme::colours().mutedText;
  if (role != Qt::ToolTipRole) return {};
  if (!run.obstacle.empty()) return toQString(run.obstacle);
  if (index.column() == Kind) return kindMeaning(run.kind);
  return spread.undefined == 0 ? extentOf(run.set)
                               : tr("%1. Of %2 the measure is not defined: a map has one value everywhere.")
                                     .arg(extentOf(run.set))
                                     .arg(spread.undefined);
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::ToolTipRole && section == MiddleHalf)
    return tr("From the lower to the upper quartile: half of the pictures are in between");
  if (role != Qt::DisplayRole) return {};
  const QString titles[] = {tr("Candidate"), tr("Kind"),        tr("Pictures"), tr("Mean"),
                            tr("Median"),    tr("Middle half"), tr("Flips")};
  return section < ColumnCount ? titles[section] : QString();
}

}  // namespace hp
