// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdict/parting_model.h"

#include <QColor>
#include <cmath>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr int kDigits = 2;

QString partWord(StepPart part) {
  switch (part) {
    case StepPart::Start:
      return PartingModel::tr("before");
    case StepPart::Batch:
      return PartingModel::tr("batch");
    case StepPart::Forward:
      return PartingModel::tr("forward");
    case StepPart::Statistic:
      return PartingModel::tr("statistic");
    case StepPart::Loss:
      return PartingModel::tr("loss");
    case StepPart::Backward:
      return PartingModel::tr("backward");
    case StepPart::Update:
      break;
  }
  return PartingModel::tr("update");
}

/// A share of the numbers; the tool tip has the counts.
QString differingText(const QuantityDifference& row) {
  constexpr double kLeast = 0.01;
  if (row.isEqual) return PartingModel::tr("equal");
  if (!row.differing) return PartingModel::tr("differs");
  const double share = double(*row.differing) / double(elementCount(row.quantity.shape));
  return share < kLeast ? PartingModel::tr("< 1 %") : percentText(share);
}

QString largestText(const QuantityDifference& row) {
  if (row.isEqual) return {};
  if (!row.largest) return QStringLiteral("–");
  return std::isfinite(*row.largest) ? shortNumber(*row.largest, kDigits) : QStringLiteral("∞");
}

QString cellText(const QuantityDifference& row, int column) {
  switch (column) {
    case PartingModel::Part:
      return partWord(row.quantity.part);
    case PartingModel::Layer:
      return toQString(row.quantity.layer);
    case PartingModel::What:
      return toQString(row.quantity.what);
    case PartingModel::Differing:
      return differingText(row);
    default:
      return largestText(row);
  }
}

QString tipOf(const QuantityDifference& row) {
  QStringList lines{toQString(operationText(row.quantity)), toQString(shapeText(row.quantity.shape))};
  if (row.differing)
    lines << PartingModel::tr("%1 of %2 numbers differ")
                 .arg(*row.differing)
                 .arg(elementCount(row.quantity.shape));
  lines.removeAll(QString());
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

void PartingModel::setParting(std::shared_ptr<const PartingOperation> parting) {
  if (parting == parting_) return;
  beginResetModel();
  parting_ = std::move(parting);
  endResetModel();
}

std::string PartingModel::tensorOf(int row) const {
  const auto& rows = parting_->rows;
  const StepQuantity& asked = rows.at(std::size_t(row)).quantity;
  if (!asked.tensor.empty() || asked.layer.empty()) return asked.tensor;
  for (const QuantityDifference& each : rows)
    if (each.quantity.layer == asked.layer && !each.quantity.tensor.empty()) return each.quantity.tensor;
  return {};
}

int PartingModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !parting_ ? 0 : int(parting_->rows.size());
}

int PartingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PartingModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const QuantityDifference& row = parting_->rows[std::size_t(index.row())];
  const bool isFirst = parting_->first == std::size_t(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return cellText(row, index.column());
    case Qt::ToolTipRole:
      return tipOf(row);
    case Qt::ForegroundRole:
      return row.isEqual ? Theme::colours().mutedText : Theme::colours().text;
    case Qt::FontRole: {
      QFont font = index.column() >= Differing ? Theme::numberFont() : QFont();
      font.setBold(isFirst);
      return font;
    }
    case Qt::TextAlignmentRole:
      return int((index.column() >= Differing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
      return {};
  }
}

QVariant PartingModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Part:
      return tr("Part");
    case Layer:
      return tr("Layer");
    case What:
      return tr("What");
    case Differing:
      return tr("Differ");
    default:
      return tr("Largest");
  }
}

}  // namespace hp
