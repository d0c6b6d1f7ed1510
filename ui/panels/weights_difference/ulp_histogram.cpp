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
}  // namespace

QString ulpBinText(std::size_t bin) {
  if (bin == 0) return UlpHistogram::tr("equal bits");
  if (bin == 1) return QStringLiteral("1 ULP");
  if (bin + 1 == kUlpBins) return UlpHistogram::tr("2^31 ULP or more, or not a number on one side");
  const auto low = quint64(1) << (bin - 1);
  return UlpHistogram::tr("%1 to %2 ULP").arg(low).arg(2 * low - 1);
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

QRect UlpHistogram::barsRect() const {
  const int label = QFontMetrics(Theme::smallFont()).height() + space::kTight;
  return rect().adjusted(space::kTight, label, -space::kTight, -2 * label);
}

QRect UlpHistogram::barRect(std::size_t bin) const {
  const QRect all = barsRect();
  const int width = std::min(kWidestBar, all.width() / int(kUlpBins));
  const auto highest = double(*std::max_element(counts_.begin(), counts_.end()));
  const double share = counts_[bin] > 0 ? std::log1p(double(counts_[bin])) / std::log1p(highest) : 0;
  const int height = counts_[bin] > 0 ? std::max(2, int(share * all.height())) : 0;
  return {all.left() + int(bin) * width, all.bottom() - height + 1, std::max(1, width - 2), height};
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
  for (std::size_t bin = 0; bin < kUlpBins; ++bin) {
    const QRect bar = barRect(bin);
    painter.fillRect(bar, bin == 0 ? colours.good : colours.accent);
    if (bin != 0 && bin % kLabelEvery != 1) continue;
    const QString text = bin == 0 ? QStringLiteral("0") : QStringLiteral("2^%1").arg(bin - 1);
    painter.drawText(QRect(bar.left(), all.bottom() + 2, bar.width() * int(kLabelEvery) + 8, 40),
                     Qt::AlignTop | Qt::AlignLeft, bin == 1 ? QStringLiteral("1") : text);
  }
  painter.setPen(colours.strongBorder);
  painter.drawLine(all.left(), all.bottom() + 1, barRect(kUlpBins - 1).right(), all.bottom() + 1);
}

bool UlpHistogram::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  for (std::size_t bin = 0; bin < kUlpBins; ++bin) {
    const QRect bar = barRect(bin);
    if (help->pos().x() < bar.left() || help->pos().x() > bar.right() + 2) continue;
    QToolTip::showText(help->globalPos(), QStringLiteral("%1: %2").arg(ulpBinText(bin)).arg(counts_[bin]),
                       this);
    return true;
  }
  QToolTip::hideText();
  return true;
}

}  // namespace hp
