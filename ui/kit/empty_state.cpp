// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr int kIconSize = 40;
constexpr int kColumnWidth = 460;

}  // namespace

EmptyState::EmptyState(const QString& iconName, const QString& headline, const QString& sentence,
                       QWidget* parent)
    : QWidget(parent),
      iconName_(iconName),
      iconSpace_(new QWidget),
      headline_(new QLabel(headline)),
      sentence_(new QLabel(sentence)),
      buttons_(new QHBoxLayout),
      offers_(new QHBoxLayout) {
  iconSpace_->setFixedHeight(kIconSize);
  makeHeading(headline_);
  makeMuted(sentence_);
  for (QLabel* label : {headline_, sentence_}) {
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
  }
  buttons_->setSpacing(space::kMedium);
  buttons_->setAlignment(Qt::AlignCenter);
  offers_->setAlignment(Qt::AlignCenter);
  if (iconName.isEmpty()) iconSpace_->hide();  // what is not there takes no room from the sentence
  if (headline.isEmpty()) headline_->hide();
  auto* middle = new QWidget;
  middle->setMaximumWidth(kColumnWidth);
  auto* column = new QVBoxLayout(middle);
  column->setSpacing(space::kMedium);
  column->addStretch(2);
  column->addWidget(iconSpace_);
  column->addWidget(headline_);
  column->addWidget(sentence_);
  column->addSpacing(space::kTight);
  column->addLayout(buttons_);
  column->addLayout(offers_);
  column->addStretch(3);
  auto* layout = new QHBoxLayout(this);
  layout->addWidget(middle);
}

void EmptyState::setSentence(const QString& sentence) { sentence_->setText(sentence); }

QToolButton* EmptyState::addOffer(const QString& name, const QString& text) {
  auto* button = new QToolButton;
  button->setObjectName(name);
  button->setText(text);
  button->setFocusPolicy(Qt::StrongFocus);
  makeQuiet(button);
  offers_->addWidget(button);
  return button;
}

QPushButton* EmptyState::addButton(const QString& name, const QString& text) {
  auto* button = new QPushButton(text);
  button->setObjectName(name);
  if (buttons_->count() == 0) makePrimary(button);
  buttons_->addWidget(button);
  return button;
}

void EmptyState::paintEvent(QPaintEvent*) {
  if (iconName_.isEmpty()) return;
  QPainter painter(this);
  painter.setOpacity(0.45);
  const QPoint centre = iconSpace_->mapTo(this, iconSpace_->rect().center());
  icon(iconName_).paint(&painter,
                        QRect(centre.x() - kIconSize / 2, centre.y() - kIconSize / 2, kIconSize, kIconSize));
}

}  // namespace hp
