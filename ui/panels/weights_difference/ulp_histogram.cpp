// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/ulp_histogram.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/kit/theme.h"

namespace hp {

namespace {
constexpr std::size_t kLabelEvery = 4;
constexpr int kWidestBar = 26;
constexpr int kGap = 2;
constexpr std::size_t kFloatBins = 33;  ///< more have no two numbers of float32
}  // namespace

QString ulpBinText(std::size_t bin) {
  if (bin == 0) return UlpHistogram::tr("equal bits");
  if (bin == 1) return QStringLiteral("1 ULP");
  if (bin + 1 == kUlpBins)
    return UlpHistogram::tr("no ULP: one is infinite or not a number, or they are whole numbers");
  const auto low = quint64(1) << (bin - 1);
  return UlpHistogram::tr("%1 to %2 ULP").arg(low).arg(low + (low - 1));
}

UlpHistogram::UlpHistogram(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("ulpHistogram"));
  setAccessibleName(tr("Units in the last place between the numbers"));
}

void UlpHistogram::setTensor(const TensorDifference& tensor) {
  counts_ = tensor.ulpHistogram;
  QStringList words;
  for (std::size_t bin = 0; bin < kUlpBins; ++bin)
    if (counts_[bin] > 0) words << QStringLiteral("%1: %2").arg(ulpBinText(bin)).arg(counts_[bin]);
  setAccessibleDescription(words.join(QStringLiteral("; ")));
  update();
}

// Most tensors are of float32: the others' bins are there when they are needed.
std::size_t UlpHistogram::distanceBins() const {
  std::size_t bins = kFloatBins;
  for (std::size_t bin = bins; bin + 1 < kUlpBins; ++bin)
    if (counts_[bin] > 0) bins = bin + 1;
  return bins;
}

// What has no distance stands apart, after the others.
std::size_t UlpHistogram::placeOf(std::size_t bin) const {
  return bin + 1 == kUlpBins ? distanceBins() + 1 : bin;
}

bool UlpHistogram::isShown(std::size_t bin) const {
  return bin < distanceBins() || (bin + 1 == kUlpBins && counts_[bin] > 0);
}

QRect UlpHistogram::barsRect() const {
  const int label = QFontMetrics(Theme::smallFont()).height() + space::kTight;
  return rect().adjusted(space::kTight, label, -space::kTight, -2 * label);
}

QRect UlpHistogram::barRect(std::size_t bin) const {
  const QRect all = barsRect();
  const std::size_t places = placeOf(kUlpBins - 1) + (isShown(kUlpBins - 1) ? 1 : 0);
  const double width = std::min(double(kWidestBar), double(all.width()) / double(places));
  const auto highest = double(*std::max_element(counts_.begin(), counts_.end()));
  const double share = counts_[bin] > 0 ? std::log1p(double(counts_[bin])) / std::log1p(highest) : 0;
  const int height = counts_[bin] > 0 ? std::max(2, int(share * all.height())) : 0;
  const int left = all.left() + int(double(placeOf(bin)) * width);
  return {left, all.bottom() - height + 1, std::max(1, int(width) - kGap), height};
}

QString UlpHistogram::labelOf(std::size_t bin) const {
  if (bin + 1 == kUlpBins) return QStringLiteral("–");
  if (bin < 2) return QString::number(bin);
  const bool isWide = distanceBins() > kFloatBins;
  return bin % (isWide ? 2 * kLabelEvery : kLabelEvery) == 1 ? QStringLiteral("2^%1").arg(bin - 1)
                                                             : QString();
}

void UlpHistogram::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Colours& colours = Theme::colours();
  const QRect all = barsRect();
  painter.setFont(Theme::smallFont());
  painter.setPen(colours.mutedText);
  painter.drawText(rect().adjusted(space::kTight, 0, 0, 0), Qt::AlignTop | Qt::AlignLeft,
                   tr("numbers (logarithmic)"));
  painter.drawText(rect().adjusted(space::kTight, 0, 0, 0), Qt::AlignBottom | Qt::AlignLeft,
                   tr("units in the last place apart"));
  int free = 0;  // where the next label may begin
  for (std::size_t bin = 0; bin < kUlpBins; ++bin) {
    if (!isShown(bin)) continue;
    const bool isOdd = bin + 1 == kUlpBins;
    painter.fillRect(barRect(bin), bin == 0 ? colours.good : isOdd ? colours.warning : colours.accent);
    const int left = barRect(bin).left();
    const QString label = labelOf(bin);
    if (label.isEmpty() || left < free) continue;
    painter.drawText(QPoint(left, all.bottom() + 2 + painter.fontMetrics().ascent()), label);
    free = left + painter.fontMetrics().horizontalAdvance(label) + space::kTight;
  }
  painter.setPen(colours.strongBorder);
  painter.drawLine(all.left(), all.bottom() + 1, barRect(distanceBins() - 1).right(), all.bottom() + 1);
}

bool UlpHistogram::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  for (std::size_t bin = 0; bin < kUlpBins; ++bin) {
    const QRect bar = barRect(bin);
    if (!isShown(bin)) continue;
    if (help->pos().x() < bar.left() || help->pos().x() > bar.right() + kGap) continue;
    QToolTip::showText(help->globalPos(), QStringLiteral("%1: %2").arg(ulpBinText(bin)).arg(counts_[bin]),
                       this);
    return true;
  }
  QToolTip::hideText();
  return true;
}

}  // namespace hp
