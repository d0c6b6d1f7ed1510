// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/counts_table.h"

#include <QHeaderView>
#include <algorithm>

#include "core/data/statistics.h"
#include "ui/kit/conversions.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

QString splitTitle(std::size_t split) {
  const QString titles[] = {CountsTable::tr("Train"), CountsTable::tr("Valid."), CountsTable::tr("Calib."),
                            CountsTable::tr("Test")};
  return titles[split];
}

QTableWidgetItem* cell(const QString& text, bool isNumber) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
  return item;
}

}  // namespace

CountsTable::CountsTable(QWidget* parent) : QTableWidget(parent) {
  setObjectName(QStringLiteral("classCounts"));
  setAccessibleName(tr("Pictures of each class and split"));
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setSelectionMode(QAbstractItemView::NoSelection);
  makePlain(this);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::kSmall);
}

void CountsTable::setDataset(const Dataset& dataset) {
  const auto counts = countClasses(dataset);
  clear();
  setRowCount(int(counts.size()));
  setColumnCount(1);
  setHorizontalHeaderItem(0, cell(tr("Class"), false));
  for (std::size_t row = 0; row < counts.size(); ++row)
    setItem(int(row), 0, cell(toQString(dataset.classNames()[row]), false));
  for (std::size_t split = 0; split < kSplits.size(); ++split) {
    if (std::none_of(counts.begin(), counts.end(), [&](const auto& row) { return row[split] > 0; })) continue;
    const int column = columnCount();
    setColumnCount(column + 1);
    setHorizontalHeaderItem(column, cell(splitTitle(split), true));
    for (std::size_t row = 0; row < counts.size(); ++row)
      setItem(int(row), column, cell(QString::number(counts[row][split]), true));
  }
  fitHeight();
}

void CountsTable::fitHeight() {
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  setFixedHeight(verticalHeader()->length() + horizontalHeader()->sizeHint().height() + space::kTight);
}

}  // namespace hp
