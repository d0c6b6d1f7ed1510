// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_dock.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/kit/card.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/panels/panel.h"

namespace hp {

namespace {

/// The lower part of a card: its upper part is the dock's title bar.
class CardBody final : public QWidget {
 public:
  CardBody(QWidget* content, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->addWidget(content);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colours().border);
    painter.setBrush(Theme::colours().card);
    // Begins above the visible part: only the lower corners are round.
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, -space::kMedium, -0.5, -0.5), space::kRadius,
                            space::kRadius);
  }
};

void addQuestionMark(CardHeader* header, const PanelRow& row, Panel* panel) {
  auto* action = new QAction(icon(QStringLiteral("help")),
                             PanelDock::tr("Help on %1").arg(row.translatedTitle()), header);
  action->setObjectName(row.name() + QStringLiteral("Help"));
  QObject::connect(action, &QAction::triggered, panel, &Panel::helpWanted);
  header->addTool(action);
}

}  // namespace

void bindHeader(CardHeader* header, const PanelRow& row, Panel* panel) {
  setHelpTopic(header->parentWidget(), QStringLiteral("panel:") + row.name());
  for (QAction* action : panel->actions()) header->addTool(action);
  addQuestionMark(header, row, panel);
  const auto show = [header, panel, title = row.translatedTitle()] {
    header->setTitle(panel->heading().isEmpty() ? title : panel->heading());
    header->setSubtitle(panel->subtitle());
  };
  QObject::connect(panel, &Panel::titleChanged, header, show);
  show();
}

PanelDock::PanelDock(const PanelRow& row, Panel* panel, QWidget* parent)
    : QDockWidget(row.translatedTitle(), parent), panel_(panel) {
  setObjectName(row.name() + QStringLiteral("Dock"));
  panel->setObjectName(row.name());
  auto* header = new CardHeader(row.translatedTitle(), this);
  bindHeader(header, row, panel);
  auto* close = new QAction(icon(QStringLiteral("close")), tr("Close %1").arg(row.translatedTitle()), this);
  close->setObjectName(row.name() + QStringLiteral("Close"));
  connect(close, &QAction::triggered, this, &QDockWidget::close);
  header->addTool(close);
  setTitleBarWidget(header);
  setWidget(new CardBody(panel, this));
  toggleViewAction()->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
  toggleViewAction()->setIcon(icon(QString::fromLatin1(row.icon)));
}

}  // namespace hp
