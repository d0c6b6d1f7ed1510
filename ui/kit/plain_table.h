// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace hp {

/// A table as the panels show them: no grid, frame or row numbers; Tab leaves it for the next control.
inline void makePlain(QTableView* table) {
  table->setTabKeyNavigation(false);
  table->setShowGrid(false);
  table->setFrameShape(QFrame::NoFrame);
  table->verticalHeader()->hide();
}

}  // namespace hp
