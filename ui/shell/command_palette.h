// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace hp {

/// Everything the window can do, found by typing. Return runs it, Escape leaves.
class CommandPalette final : public QDialog {
  Q_OBJECT

 public:
  CommandPalette(const QList<QAction*>& actions, QWidget* parent);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void find(const QString& text);
  void run();

  QList<QAction*> actions_;
  QLineEdit* text_;
  QListWidget* list_;
};

}  // namespace hp
