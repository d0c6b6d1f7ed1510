// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/comparison_grid.h"

#include <QGridLayout>
#include <QLabel>
#include <algorithm>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/panels/comparison/comparison_cell.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kSmallestCell = 72;
constexpr int kLargestCell = 320;

QLabel* heading(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setMinimumWidth(1);
  return label;
}

}  // namespace

ComparisonGrid::ComparisonGrid(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  connect(&session_.comparison(), &Comparison::changed, this, &ComparisonGrid::rebuild);
  connect(&session_, &Session::subjectChanged, this, &ComparisonGrid::rebuild);
  connect(&session_, &Session::askedChanged, this, &ComparisonGrid::showStates);
  connect(&session_.history(), &History::changed, this, &ComparisonGrid::showStates);
  connect(&session_.history(), &History::shownChanged, this, &ComparisonGrid::showStates);
  connect(&session_.view(), &ViewSettings::changed, this, &ComparisonGrid::showStyles);
  rebuild();
}

void ComparisonGrid::rebuild() {
  qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
  cells_.clear();
  delete layout();
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(space::kSmall);
  const Comparison& comparison = session_.comparison();
  const auto& network = session_.subject()->network;
  if (comparison.isEmpty() || !network) return;
  int row = 0, column = 0;
  for (const Method* method : comparison.methods())
    grid->addWidget(heading(toQString(method->info.name), this), row, column++);
  for (const int target : comparison.classes()) {
    if (comparison.classes().size() > 1) {
      auto* name = heading(toQString(network->className(target)), this);
      makeMuted(name);
      grid->addWidget(name, ++row, 0, 1, column);
    }
    ++row;
    int at = 0;
    for (const Method* method : comparison.methods()) {
      cells_ << new ComparisonCell(session_, *method, target, this);
      grid->addWidget(cells_.back(), row, at++);
    }
  }
  for (int each = 0; each < column; ++each) grid->setColumnStretch(each, 1);
  grid->setRowStretch(row + 1, 1);
  fitCells();
}

void ComparisonGrid::showStates() {
  for (ComparisonCell* cell : cells_) cell->showState();
}

void ComparisonGrid::showStyles() {
  for (ComparisonCell* cell : cells_) cell->showStyle();
}

void ComparisonGrid::resizeEvent(QResizeEvent*) { fitCells(); }

void ComparisonGrid::fitCells() {
  const int columns = int(session_.comparison().methods().size());
  if (columns == 0) return;
  const int side = (width() - (columns - 1) * space::kSmall) / columns;
  for (ComparisonCell* cell : cells_) cell->setSide(std::clamp(side, kSmallestCell, kLargestCell));
}

}  // namespace hp
