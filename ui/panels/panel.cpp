// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel.h"

#include <QAction>
#include <QScrollArea>

#include "ui/kit/icons.h"

namespace hp {

void Panel::setTitle(const QString& heading, const QString& subtitle) {
  if (heading_ == heading && subtitle_ == subtitle) return;
  heading_ = heading;
  subtitle_ = subtitle;
  Q_EMIT titleChanged();
}

QAction* Panel::addTool(const QString& name, const QString& iconName, const QString& text) {
  auto* action = new QAction(icon(iconName), text, this);
  action->setObjectName(name);
  addAction(action);
  return action;
}

QScrollArea* scrolled(QWidget* content, QWidget* parent) {
  auto* scroll = new QScrollArea(parent);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);
  scroll->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  return scroll;
}

}  // namespace hp
