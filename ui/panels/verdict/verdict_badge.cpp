// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdict/verdict_badge.h"

#include <QPainter>

#include "ui/kit/theme.h"
#include "ui/session/verdict_words.h"

namespace hp {

namespace {

constexpr int kBox = 44;
constexpr int kLeastText = 170;

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
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictBadge::setVerdict(const RunComparison& comparison) {
  verdict_ = comparison.verdict;
  word_ = verdictWord(comparison);
  setAccessibleName(tr("Verdict: %1").arg(word_));
  update();
}

QSize VerdictBadge::sizeHint() const { return {kBox + space::kMedium + kLeastText, kBox + 2}; }

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
  QFont word = Theme::headingFont();
  word.setPointSizeF(word.pointSizeF() * 1.15);
  painter.setFont(word);
  painter.setPen(colour);
  painter.drawText(rect().adjusted(kBox + space::kMedium, 0, 0, 0),
                   Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, word_);
}

}  // namespace hp
