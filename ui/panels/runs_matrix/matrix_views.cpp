// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/runs_matrix/matrix_views.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include "ui/kit/choice_box.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/panels/runs_matrix/matrix_delegate.h"
#include "ui/panels/runs_matrix/runs_matrix_model.h"
#include "ui/panels/runs_matrix/runs_matrix_panel.h"
#include "ui/panels/runs_matrix/spreads_model.h"

namespace hp {

namespace {
constexpr int kWidestName = 170;
constexpr int kWidestGroup = 110;  // longer ones end in dots: the numbers stay in sight
}  // namespace

QLabel* addNote(QWidget* parent, const char* name) {
  auto* label = new QLabel(parent);
  label->setObjectName(QString::fromLatin1(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  makeMuted(label);
  return label;
}

QComboBox* addChoice(QWidget* parent, const char* name, const QString& title) {
  constexpr int kNarrowest = 90;
  auto* box = new ChoiceBox(parent);
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  box->setMinimumWidth(kNarrowest);
  box->setObjectName(QString::fromLatin1(name));
  box->setAccessibleName(title);
  box->setToolTip(title);
  return box;
}

QTableView* makeMatrixView(RunsMatrixModel* model, QWidget* parent) {
  auto* view = new QTableView(parent);
  view->setObjectName(QStringLiteral("runsMatrix"));
  view->setAccessibleName(RunsMatrixPanel::tr("Every run against every other"));
  view->setModel(model);
  view->setItemDelegate(new MatrixDelegate(view));
  view->setSelectionMode(QAbstractItemView::SingleSelection);
  view->setShowGrid(false);
  view->setFrameShape(QFrame::NoFrame);
  view->setTabKeyNavigation(false);
  view->setCornerButtonEnabled(false);
  view->setStyleSheet(
      QStringLiteral("QTableCornerButton::section { background: transparent; border: none; }"));
  view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  for (QHeaderView* header : {view->horizontalHeader(), view->verticalHeader()}) {
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setTextElideMode(Qt::ElideMiddle);
  }
  view->horizontalHeader()->setMinimumSectionSize(1);
  view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + space::kSmall);
  view->verticalHeader()->setMaximumWidth(kWidestName);
  return view;
}

QTableView* makeSpreadsView(SpreadsModel* model, QWidget* parent) {
  auto* view = new QTableView(parent);
  view->setObjectName(QStringLiteral("groupSpreads"));
  view->setAccessibleName(RunsMatrixPanel::tr("The measure within and between groups of runs"));
  view->setModel(model);
  view->setSelectionMode(QAbstractItemView::NoSelection);
  view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  makeCompact(view);
  view->horizontalHeader()->setMaximumSectionSize(kWidestGroup);
  return view;
}

QSize neededFor(const QTableView& view) {
  constexpr int kScrollBars = 24;
  const QHeaderView *across = view.horizontalHeader(), *down = view.verticalHeader();
  return {across->length() + down->width() + kScrollBars, down->length() + across->height() + kScrollBars};
}

}  // namespace hp
