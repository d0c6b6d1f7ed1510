// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/layers_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/models/help_topic_role.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

/// What the help calls the columns.
constexpr const char* kTopics[LayersModel::ColumnCount] = {"",
                                                           "",
                                                           "measure:relative-l2",
                                                           "measure:max-difference",
                                                           "measure:mean-difference",
                                                           "measure:cosine",
                                                           "measure:equal-share",
                                                           "measure:ulp",
                                                           "measure:sign-flips"};

// Never "100 %" where a single bit differs.
QString shareText(const TensorDifference& tensor) {
  if (tensor.equal == tensor.count) return QStringLiteral("100 %");
  const double percent = std::min(99.9, 100 * tensor.equalShare());
  return QStringLiteral("%1 %").arg(shortNumber(percent, kDigits));
}

QString textOf(const TensorDifference& tensor, int column) {
  switch (column) {
    case LayersModel::Name:
      return toQString(tensor.name);
    case LayersModel::RelativeL2:
      return measuredNumber(tensor.relativeL2, kDigits);
    case LayersModel::MaxAbs:
      return measuredNumber(tensor.maxAbs, kDigits);
    case LayersModel::MeanAbs:
      return measuredNumber(tensor.meanAbs, kDigits);
    case LayersModel::Cosine:
      return measuredNumber(tensor.cosine, kDigits + 1);
    case LayersModel::Equal:
      return shareText(tensor);
    case LayersModel::MaxUlp:
      return ulpWords(tensor.maxUlp);
    case LayersModel::SignFlips:
      return QString::number(tensor.signFlips);
    default:
      return {};
  }
}

QString detailOf(const TensorDifference& tensor) {
  QStringList lines{QStringLiteral("%1: %2").arg(toQString(tensor.name), toQString(shapeText(tensor.shape)))};
  lines << LayersModel::tr("%1 of %n numbers have equal bits", nullptr, int(tensor.count)).arg(tensor.equal);
  lines << LayersModel::tr("L2 norm %1 and %2")
               .arg(shortNumber(tensor.normBaseline, kDigits), shortNumber(tensor.normCandidate, kDigits));
  if (tensor.minusZerosBaseline + tensor.minusZerosCandidate > 0)
    lines << LayersModel::tr("minus zeros: %1 and %2")
                 .arg(tensor.minusZerosBaseline)
                 .arg(tensor.minusZerosCandidate);
  if (tensor.notFiniteBaseline + tensor.notFiniteCandidate > 0)
    lines << LayersModel::tr("not finite: %1 and %2")
                 .arg(tensor.notFiniteBaseline)
                 .arg(tensor.notFiniteCandidate);
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

QString ulpWords(std::uint64_t distance) {
  return distance == kNoUlp ? LayersModel::tr("none") : toQString(ulpText(distance));
}

QString measureTitle(LayerMeasure measure) {
  switch (measure) {
    case LayerMeasure::RelativeL2:
      return LayersModel::tr("Relative L2 difference");
    case LayerMeasure::MaxAbs:
      return LayersModel::tr("Largest difference");
    case LayerMeasure::UnequalShare:
      break;
  }
  return LayersModel::tr("Share of unequal bits");
}

double measureOf(const TensorDifference& tensor, LayerMeasure measure) {
  switch (measure) {
    case LayerMeasure::RelativeL2:
      return tensor.relativeL2;
    case LayerMeasure::MaxAbs:
      return tensor.maxAbs;
    case LayerMeasure::UnequalShare:
      break;
  }
  return 1 - tensor.equalShare();
}

void LayersModel::setTensors(const std::vector<TensorDifference>& tensors) {
  beginResetModel();
  tensors_ = tensors;
  fillStrips();
  endResetModel();
}

void LayersModel::setOverTime(std::shared_ptr<const WeightsOverTime> overTime) {
  overTime_ = std::move(overTime);
  setMeasure(measure_);
}

void LayersModel::setMeasure(LayerMeasure measure) {
  measure_ = measure;
  fillStrips();
  if (!tensors_.empty()) Q_EMIT dataChanged(index(0, OverEpochs), index(rowCount() - 1, OverEpochs));
}

void LayersModel::fillStrips() {
  strips_.clear();
  highest_ = 0;
  const std::size_t epochs = overTime_ ? overTime_->epochs.size() : 0;
  const QList<double> unknown(qsizetype(epochs), std::numeric_limits<double>::quiet_NaN());
  strips_.fill(unknown, qsizetype(tensors_.size()));
  std::map<std::string, qsizetype> rows;
  for (std::size_t row = 0; row < tensors_.size(); ++row) rows[tensors_[row].name] = qsizetype(row);
  for (std::size_t epoch = 0; epoch < epochs; ++epoch) {
    for (const TensorDifference& tensor : overTime_->epochs[epoch].weights.tensors) {
      const auto row = rows.find(tensor.name);
      if (row == rows.end()) continue;
      const double value = measureOf(tensor, measure_);
      strips_[row->second][qsizetype(epoch)] = value;
      if (std::isfinite(value)) highest_ = std::max(highest_, value);
    }
  }
}

int LayersModel::rowOf(const std::string& name) const {
  const auto found = std::find_if(tensors_.begin(), tensors_.end(),
                                  [&](const TensorDifference& tensor) { return tensor.name == name; });
  return found == tensors_.end() ? -1 : int(found - tensors_.begin());
}

int LayersModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(tensors_.size());
}

int LayersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

// In the order of the network by the name's column.
QVariant LayersModel::sortValue(const TensorDifference& tensor, int column) const {
  switch (column) {
    case RelativeL2:
      return tensor.relativeL2;
    case MaxAbs:
      return tensor.maxAbs;
    case MeanAbs:
      return tensor.meanAbs;
    case Cosine:
      return tensor.cosine;
    case Equal:
      return tensor.equalShare();
    case MaxUlp:
      return qulonglong(tensor.maxUlp);
    case SignFlips:
      return qlonglong(tensor.signFlips);
    default:
      return {};
  }
}

QVariant LayersModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const TensorDifference& tensor = tensors_[std::size_t(index.row())];
  const int column = index.column();
  if (role == Qt::DisplayRole) return textOf(tensor, column);
  if (role == Qt::ToolTipRole) return detailOf(tensor);
  if (role == SortRole) return column <= OverEpochs ? QVariant(index.row()) : sortValue(tensor, column);
  if (role == StripRole) return QVariant::fromValue(strips_[index.row()]);
  if (role == Qt::AccessibleTextRole && column == OverEpochs) {
    const auto& strip = strips_[index.row()];
    return strip.isEmpty() ? QString()
                           : tr("%1 of the last epoch: %2")
                                 .arg(measureTitle(measure_), measuredNumber(strip.last(), kDigits));
  }
  if (role == Qt::FontRole && column > OverEpochs) return Theme::numberFont();
  if (role == Qt::TextAlignmentRole && column > OverEpochs) return int(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

QVariant LayersModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= ColumnCount) return {};
  if (role == kHelpTopicRole) return QLatin1String(kTopics[section]);
  const QString titles[] = {tr("Tensor"), tr("Over epochs"), tr("Rel. L2"), tr("Max |Δ|"), tr("Mean |Δ|"),
                            tr("Cosine"), tr("Equal"),       tr("Max ULP"), tr("Signs")};
  const QString hints[] = {
      tr("In the order of the network"),
      tr("From the first epoch that both kept to the last"),
      tr("Length of the difference by that of the baseline's weights"),
      tr("Largest difference of two numbers"),
      tr("Mean difference of two numbers"),
      tr("Cosine of the angle between both: 1 is the same direction"),
      tr("Share of numbers with equal bits"),
      tr("Most units in the last place between two numbers; none where one is infinite or not a number, "
         "or where whole numbers differ"),
      tr("Numbers below zero on one side and above on the other")};
  if (role == Qt::DisplayRole) return titles[section];
  if (role == Qt::ToolTipRole) return hints[section];
  if (role == Qt::TextAlignmentRole && section > OverEpochs) return int(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

}  // namespace hp
