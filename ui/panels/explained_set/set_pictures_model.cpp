// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explained_set/set_pictures_model.h"

#include <cmath>
#include <limits>

#include "core/compare/difference_words.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/panels/explained_set/set_text.h"

namespace hp {

namespace {

// Its folders say the split and the label.
QString nameOf(const std::string& picture) { return toQString(picture).section(QLatin1Char('/'), -1); }

}  // namespace

void SetPicturesModel::setPair(const std::shared_ptr<const ExplainedRuns>& runs, int pair,
                               const MapMeasure& measure) {
  beginResetModel();
  runs_ = runs;
  measure_ = &measure;
  const bool isThere = runs_ && pair >= 0 && std::size_t(pair) < runs_->runs.size();
  set_ = isThere ? &runs_->runs[std::size_t(pair)].set : nullptr;
  endResetModel();
}

const PictureAgreement* SetPicturesModel::pictureOf(int row) const {
  const bool isExplained = set_ && row >= 0 && std::size_t(row) < set_->pictures.size();
  return isExplained ? &set_->pictures[std::size_t(row)] : nullptr;
}

int SetPicturesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !set_ ? 0 : int(set_->pictures.size() + set_->leftOut.size());
}

int SetPicturesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString SetPicturesModel::answerText(int number, double probability) const {
  return QStringLiteral("%1 %2").arg(percentText(probability),
                                     toQString(className(runs_->classNames, number)));
}

// Colour alone would tell a flip to some people only.
QString SetPicturesModel::candidateText(const PictureAgreement& picture, int role) const {
  const QString answer = answerText(picture.candidateClass, picture.candidateSureness);
  if (!picture.isFlip()) return answer;
  return role == Qt::AccessibleTextRole ? tr("%1, not the baseline's class").arg(answer)
                                        : QStringLiteral("≠ %1").arg(answer);
}

// What has no value comes last, whichever end comes first.
double SetPicturesModel::sortValue(double value) const {
  constexpr double kEnd = std::numeric_limits<double>::infinity();
  return !std::isnan(value) ? value : measure_->isDistance ? -kEnd : kEnd;
}

QVariant SetPicturesModel::dataOf(const PictureAgreement& picture, int column, int role) const {
  if (role == Qt::ToolTipRole)
    return picture.isFlip() ? tr("%1\nThe runs disagree on its class.").arg(toQString(picture.picture))
                            : toQString(picture.picture);
  if (role == Qt::ForegroundRole && picture.isFlip() && column >= BaselineColumn)
    return Theme::colours().warning;
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != SortRole) return {};
  const bool isSorting = role == SortRole;
  switch (column) {
    case Picture:
      return nameOf(picture.picture);
    case Measure:
      return isSorting ? QVariant(sortValue(measure_->of(picture)))
                       : QVariant(measuredNumber(measure_->of(picture), 3));
    case BaselineColumn:
      return isSorting ? QVariant(picture.baselineSureness)
                       : QVariant(answerText(picture.baselineClass, picture.baselineSureness));
    default:
      return isSorting ? QVariant(picture.candidateSureness) : QVariant(candidateText(picture, role));
  }
}

QVariant SetPicturesModel::dataOf(const LeftOutPicture& picture, int column, int role) const {
  if (role == Qt::ToolTipRole) return toQString(picture.picture + "\n" + picture.why);
  if (role == Qt::ForegroundRole) return Theme::colours().mutedText;
  if (role == SortRole)
    return column == Picture ? QVariant(nameOf(picture.picture)) : sortValue(std::nan(""));
  if (role != Qt::DisplayRole) return {};
  return column == Picture          ? nameOf(picture.picture)
         : column == Measure        ? tr("left out")
         : column == BaselineColumn ? toQString(picture.why)
                                    : QString();
}

QVariant SetPicturesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (const auto* picture = pictureOf(index.row())) return dataOf(*picture, index.column(), role);
  return dataOf(set_->leftOut[std::size_t(index.row()) - set_->pictures.size()], index.column(), role);
}

QVariant SetPicturesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const QString titles[] = {tr("Picture"), measureText(*measure_), tr("Baseline"), tr("Candidate")};
  return section < ColumnCount ? titles[section] : QString();
}

}  // namespace hp
