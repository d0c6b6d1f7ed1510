// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel.h"

#include <QAbstractButton>
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

QAction* Panel::offerFigure(QWidget* shown, std::function<FigureOffer()> make) {
  auto* action = new QAction(icon(QStringLiteral("export")), tr("Export figure…"), this);
  shown->addAction(action);
  shown->setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(action, &QAction::triggered, this, [this, make = std::move(make)] {
    const FigureOffer figure = make();
    if (figure.draw) Q_EMIT figureWanted(figure);
  });
  return action;
}

void offer(QAbstractButton* button, const QString& obstacle, const QString& hint) {
  button->setEnabled(obstacle.isEmpty());
  button->setToolTip(obstacle.isEmpty() ? hint : obstacle);
}

void offer(QAction* action, const QString& obstacle, const QString& hint) {
  action->setEnabled(obstacle.isEmpty());
  action->setToolTip(obstacle.isEmpty() ? hint : obstacle);
}

void makeScrolled(QScrollArea* area, QWidget* content) {
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidget(content);
  area->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
}

QScrollArea* scrolled(QWidget* content, QWidget* parent, const QString& name) {
  auto* area = new QScrollArea(parent);
  area->setAccessibleName(name);
  makeScrolled(area, content);
  return area;
}

}  // namespace hp
