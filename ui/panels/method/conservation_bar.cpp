// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/conservation_bar.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <cmath>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr int kBarHeight = 12;
/// Shares nearer to zero than this are not worth a word.
constexpr double kSmallest = 0.005;

QString percent(double share) { return ConservationBar::tr("%1 %").arg(shortNumber(share * 100, 2)); }

}  // namespace

ConservationBar::ConservationBar(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("conservation"));
  title_ = new QLabel(tr("Conservation"), this);
  makeMuted(title_);
  space_ = new QWidget(this);
  space_->setFixedHeight(kBarHeight);
  space_->setAttribute(Qt::WA_TransparentForMouseEvents);
  words_ = new QLabel(this);
  words_->setWordWrap(true);
  words_->setFont(Theme::smallFont());
  makeMuted(words_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(title_);
  column->addWidget(space_);
  column->addWidget(words_);
}

QList<ConservationBar::Part> ConservationBar::parts() const {
  const Colours& colours = Theme::colours();
  return {{shares_.pixels, tr("%1 reaches the pixels"), colours.accent},
          {shares_.bias, tr("%1 biases"), colours.warning},
          {shares_.stabiliser, tr("%1 stabiliser"), colours.good},
          {shares_.dropped, tr("%1 dropped by rules"), colours.strongBorder},
          {shares_.residual(), tr("%1 unaccounted"), colours.error}};
}

void ConservationBar::setConservation(const std::optional<lrp::Conservation>& shares) {
  shares_ = shares.value_or(lrp::Conservation{});
  setVisible(shares.has_value());
  QStringList words;
  for (const Part& part : parts()) {
    const bool isFirst = words.isEmpty();
    if (isFirst || std::abs(part.share) >= kSmallest) words << part.text.arg(percent(part.share));
  }
  words_->setText(words.join(QStringLiteral(" · ")));
  setAccessibleName(tr("Conservation"));
  setAccessibleDescription(words_->text());
  update();
}

QRect ConservationBar::barRect() const { return space_->geometry(); }

void ConservationBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect bar = barRect();
  QPainterPath outline;
  outline.addRoundedRect(bar, space::kRadius / 2.0, space::kRadius / 2.0);
  painter.setClipPath(outline);
  painter.fillRect(bar, Theme::colours().track);
  double whole = 0;
  for (const Part& part : parts()) whole += std::abs(part.share);
  double at = bar.left();
  for (const Part& part : parts()) {
    const double width = bar.width() * std::abs(part.share) / whole;
    painter.fillRect(QRectF(at, bar.top(), width, bar.height()), part.colour);
    at += width;
  }
}

}  // namespace hp
