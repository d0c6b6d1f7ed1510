// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QScrollArea>

#include "ui/kit/icons.h"

namespace hp {

void Panel::beSeen(bool) {}

// Its dock knows better than the panel whether it is behind another tab.
void Panel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!dock_) {
    for (QWidget* each = parentWidget(); each && !dock_; each = each->parentWidget())
      dock_ = qobject_cast<QDockWidget*>(each);
    if (dock_) connect(dock_, &QDockWidget::visibilityChanged, this, [this](bool isSeen) { beSeen(isSeen); });
  }
  if (!dock_) beSeen(true);
}

void Panel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  beSeen(false);
}

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
  connectFigure(action, std::move(make));
  return action;
}

QAction* Panel::addFigureTool(const QString& name, std::function<FigureOffer()> make) {
  QAction* action = addTool(name, QStringLiteral("export"), tr("Export figure…"));
  connectFigure(action, std::move(make));
  return action;
}

void Panel::connectFigure(QAction* action, std::function<FigureOffer()> make) {
  connect(action, &QAction::triggered, this, [this, make = std::move(make)] {
    const FigureOffer figure = make();
    if (figure.draw) Q_EMIT figureWanted(figure);
  });
}

void allowFigure(QAction* action, bool isThere) {
  offer(action, isThere ? QString() : Panel::tr("There is no figure to export"), action->text());
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
