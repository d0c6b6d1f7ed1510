// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

#include "ui/shell/panel_table.h"

namespace hp {

class CardHeader;

/// Shows the panel's title, subtitle and tools in a header, now and whenever they change, and adds a question
/// mark. What holds the header becomes the panel's place in the help.
void bindHeader(CardHeader* header, const PanelRow& row, Panel* panel);

/// A panel in a card that can be moved, floated, tabbed and closed.
class PanelDock final : public QDockWidget {
  Q_OBJECT

 public:
  PanelDock(const PanelRow& row, Panel* panel, QWidget* parent);

  Panel* panel() const { return panel_; }

 private:
  Panel* panel_;
};

}  // namespace hp
