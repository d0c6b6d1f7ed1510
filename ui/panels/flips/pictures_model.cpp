// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flips/pictures_model.h"

#include "ui/kit/conversions.h"

namespace hp {

namespace {

QString splitTitle(Split split) {
  switch (split) {
    case Split::Train:
      return PicturesModel::tr("training");
    case Split::Validation:
      return PicturesModel::tr("validation");
    case Split::Calibration:
      return PicturesModel::tr("calibration");
    case Split::Test:
      break;
  }
  return PicturesModel::tr("test");
}

}  // namespace

void PicturesModel::setDataset(std::shared_ptr<const Dataset> dataset) {
  beginResetModel();
  dataset_ = std::move(dataset);
  endResetModel();
}

int PicturesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !dataset_ ? 0 : int(dataset_->examples().size());
}

int PicturesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PicturesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Example& example = dataset_->example(std::size_t(index.row()));
  if (role == Qt::ToolTipRole) return toQString(example.id);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case Picture:
      return toQString(example.id);
    case SplitColumn:
      return splitTitle(example.split);
    default:
      return toQString(dataset_->classNames()[std::size_t(example.label)]);
  }
}

QVariant PicturesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const QString titles[] = {tr("Picture"), tr("For"), tr("Label")};
  return section < ColumnCount ? titles[section] : QString();
}

}  // namespace hp
