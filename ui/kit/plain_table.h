// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

#include "ui/kit/theme.h"

namespace hp {

/// A table as the panels show them: no grid, frame or row numbers; Tab leaves it for the next control.
inline void makePlain(QTableView* table) {
  table->setTabKeyNavigation(false);
  table->setShowGrid(false);
  table->setFrameShape(QFrame::NoFrame);
  table->verticalHeader()->hide();
}

/// The same, with lines as low as their text and columns as wide as what is in them.
inline void makeCompact(QTableView* table) {
  makePlain(table);
  table->setWordWrap(false);
  table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + space::kSmall);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->horizontalHeader()->setHighlightSections(false);
}

}  // namespace hp
