// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>

#include "ui/shell/action_table.h"

class QAction;
class QMenu;
class QMenuBar;

namespace hp {

/// The rows of the action table as living actions, enabled while they make sense.
class WindowActions final : public QObject {
  Q_OBJECT

 public:
  WindowActions(WindowParts parts, QObject* parent);

  /// Null when there is no such row.
  QAction* action(const QString& id) const { return actions_.value(id); }
  /// In the order of the table.
  QList<QAction*> all() const;
  /// Builds the menus; more may be added to menu(id) afterwards.
  void fill(QMenuBar* bar);
  QMenu* menu(const QString& id) const { return menus_.value(id); }
  void trigger(const QString& id);

 private:
  void run(const ActionRow& row);
  void bindTraining();
  void bindCompare();
  void refresh();

  WindowParts parts_;
  QMap<QString, QAction*> actions_;
  QMap<QString, QMenu*> menus_;
};

}  // namespace hp
