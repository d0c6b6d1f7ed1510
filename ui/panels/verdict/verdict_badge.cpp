// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdict/verdict_badge.h"

#include <QPainter>
#include <algorithm>

#include "ui/kit/theme.h"
#include "ui/session/verdict_words.h"

namespace hp {

namespace {

constexpr int kBox = 44;
constexpr int kText = 170;
constexpr int kTextFrom = kBox + space::kMedium;

QFont wordFont() {
  QFont font = Theme::headingFont();
  font.setPointSizeF(font.pointSizeF() * 1.15);
  return font;
}

QColor colourOf(Verdict verdict) {
  const Colours& colours = Theme::colours();
  switch (verdict) {
    case Verdict::EqualBits:
    case Verdict::WithinUlp:
      return colours.good;
    case Verdict::Indistinguishable:
      return colours.info;
    case Verdict::Different:
      return colours.warning;
    case Verdict::NotComparable:
      break;
  }
  return colours.mutedText;
}

}  // namespace

VerdictBadge::VerdictBadge(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("verdictBadge"));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void VerdictBadge::setVerdict(const RunComparison& comparison) {
  verdict_ = comparison.verdict;
  word_ = verdictWord(comparison);
  setAccessibleName(tr("Verdict: %1").arg(word_));
  updateGeometry();
  update();
}

QSize VerdictBadge::sizeHint() const {
  const int width = std::max(kTextFrom + kText, minimumSizeHint().width());
  return {width, heightForWidth(width)};
}

QSize VerdictBadge::minimumSizeHint() const {
  int longest = 0;
  for (const QString& each : word_.split(QLatin1Char(' ')))
    longest = std::max(longest, QFontMetrics(wordFont()).horizontalAdvance(each));
  return {kTextFrom + longest + 1, kBox + 2};
}

int VerdictBadge::heightForWidth(int width) const {
  const QRect room(0, 0, std::max(1, width - kTextFrom), QWIDGETSIZE_MAX);
  const QRect text = QFontMetrics(wordFont()).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, word_);
  return std::max(kBox, text.height()) + 2;
}

void VerdictBadge::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor colour = colourOf(verdict_);
  const QRect box(0, (height() - kBox) / 2, kBox, kBox);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawRoundedRect(box, 2 * space::kRadius, 2 * space::kRadius);
  QFont sign = Theme::headingFont();
  sign.setPixelSize(kBox * 2 / 3);
  painter.setFont(sign);
  painter.setPen(Theme::colours().card);
  painter.drawText(box, Qt::AlignCenter, verdictSign(verdict_));
  painter.setFont(wordFont());
  painter.setPen(colour);
  painter.drawText(rect().adjusted(kTextFrom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                   word_);
}

}  // namespace hp
