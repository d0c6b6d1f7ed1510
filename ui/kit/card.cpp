// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr int kHeaderHeight = 30;

// Rounded at the top only: the body continues below.
QPainterPath headerShape(const QRectF& rect) {
  QPainterPath shape;
  shape.setFillRule(Qt::WindingFill);
  shape.addRoundedRect(rect, space::kRadius, space::kRadius);
  shape.addRect(rect.adjusted(0, space::kRadius, 0, 0));
  return shape.simplified();
}

}  // namespace

CardHeader::CardHeader(const QString& title, QWidget* parent)
    : QWidget(parent), title_(new QLabel(title)), subtitleLabel_(new QLabel), layout_(new QHBoxLayout(this)) {
  QFont bold = title_->font();
  bold.setBold(true);
  title_->setFont(bold);
  makeMuted(subtitleLabel_);
  subtitleLabel_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  layout_->setContentsMargins(space::kMedium, 0, space::kTight, 0);
  layout_->setSpacing(space::kMedium);
  layout_->addWidget(title_);
  layout_->addWidget(subtitleLabel_, 1);
  setMinimumHeight(kHeaderHeight);
}

void CardHeader::setTitle(const QString& title) { title_->setText(title); }

QString CardHeader::title() const { return title_->text(); }

void CardHeader::setSubtitle(const QString& subtitle) {
  subtitle_ = subtitle;
  subtitleLabel_->setToolTip(subtitle);
  elide();
}

QToolButton* CardHeader::addTool(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setObjectName(action->objectName() + QStringLiteral("Button"));
  button->setAccessibleName(action->text().remove(QLatin1Char('&')));
  button->setIconSize({16, 16});
  button->setFocusPolicy(Qt::TabFocus);
  addTool(button);
  return button;
}

void CardHeader::addTool(QWidget* widget) {
  layout_->setSpacing(space::kTight);
  layout_->addWidget(widget);
}

void CardHeader::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, 0);
  painter.fillPath(headerShape(outline), Theme::colours().header);
  painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colours().border);
}

void CardHeader::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  elide();
}

bool CardHeader::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) elide();
  return QWidget::event(event);
}

void CardHeader::elide() {
  const QString shown =
      subtitleLabel_->fontMetrics().elidedText(subtitle_, Qt::ElideRight, subtitleLabel_->width());
  if (shown != subtitleLabel_->text()) subtitleLabel_->setText(shown);
}

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), header_(new CardHeader(title)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  layout->addWidget(header_);
}

void Card::setBody(QWidget* body, bool padded) {
  delete body_;
  body_ = body;
  auto* box = static_cast<QVBoxLayout*>(layout());
  box->addWidget(body, 1);
  const int margin = padded ? space::kMedium : 0;
  if (padded) body->setContentsMargins(margin, margin, margin, margin);
}

void Card::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Theme::colours().border);
  painter.setBrush(Theme::colours().card);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
}

}  // namespace hp
