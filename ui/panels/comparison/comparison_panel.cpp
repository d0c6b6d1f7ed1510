// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/comparison_panel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/panels/comparison/comparison_grid.h"
#include "ui/panels/comparison/measures_table.h"
#include "ui/panels/fitting_scroll.h"
#include "ui/session/session.h"

namespace hp {

ComparisonPanel::ComparisonPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  buildMethodMenu();
  connect(&session_.comparison(), &Comparison::changed, this, &ComparisonPanel::showState);
  connect(&session_, &Session::subjectChanged, this, &ComparisonPanel::showState);
  connect(&session_, &Session::askedChanged, this, &ComparisonPanel::showState);
  connect(&session_.history(), &History::changed, this, &ComparisonPanel::showState);
  showState();
}

void ComparisonPanel::buildLayout() {
  methods_ = new QPushButton(tr("Methods"), this);
  methods_->setObjectName(QStringLiteral("comparedMethods"));
  methods_->setToolTip(tr("Which methods stand side by side"));
  fill_ = new QPushButton(tr("Compare"), this);
  fill_->setObjectName(QStringLiteral("fillComparison"));
  fill_->setToolTip(tr("Explain whatever is missing in the grid"));
  connect(fill_, &QPushButton::clicked, &session_, &Session::fillComparison);
  auto* tools = new QHBoxLayout;
  tools->addWidget(methods_);
  tools->addWidget(fill_);
  tools->addStretch();

  auto* faces = new QWidget(this);
  faces_ = new QStackedLayout(faces);
  faces_->addWidget(new EmptyState(
      {}, {}, tr("Choose methods to see them side by side; Ctrl-click classes to add rows."), faces));
  faces_->addWidget(buildContent(faces));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kSmall);
  column->addLayout(tools);
  column->addWidget(faces, 1);
}

// The grid scrolls where there is little room; the measures below it stay in sight.
QWidget* ComparisonPanel::buildContent(QWidget* parent) {
  auto* pictures = new QWidget;
  auto* grid = new QVBoxLayout(pictures);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->addWidget(new ComparisonGrid(session_, pictures));
  auto* scroll = new FittingScroll(pictures, parent);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  auto* content = new QWidget(parent);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll, 1);
  column->addWidget(new MeasuresTable(session_, content));
  column->addStretch();
  return content;
}

void ComparisonPanel::buildMethodMenu() {
  auto* menu = new QMenu(methods_);
  for (const Method& method : methods()) {
    QAction* action = menu->addAction(toQString(method.info.name));
    action->setObjectName(toQString(method.info.id));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this,
            [this, &method](bool isChosen) { session_.comparison().setMethod(method, isChosen); });
  }
  methods_->setMenu(menu);
}

void ComparisonPanel::showState() {
  const Comparison& comparison = session_.comparison();
  for (QAction* action : methods_->menu()->actions()) {
    action->setChecked(comparison.hasMethod(methodById(action->objectName().toStdString())));
  }
  const bool isReady = session_.subject()->isComplete() && !comparison.isEmpty();
  faces_->setCurrentIndex(isReady ? 1 : 0);
  fill_->setEnabled(isReady && session_.lacksAnswers());
  setSubtitle(isReady ? tr("linked zoom and cursor") : QString());
}

}  // namespace hp
