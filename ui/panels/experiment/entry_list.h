// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QMenu;
class QToolButton;

namespace hp {

/// A short list with a heading, a menu that adds entries and a button that takes the current one out.
class EntryList final : public QWidget {
  Q_OBJECT

 public:
  /// `name` begins the object names: NAME, NAMEAdd, NAMERemove.
  EntryList(const QString& name, const QString& heading, QWidget* parent);

  /// What can be added; filled by whoever owns the list.
  QMenu* addMenu() const { return menu_; }
  /// Keeps the current place.
  void setEntries(const QStringList& texts, const QStringList& tips = {});
  int current() const;
  void setCurrent(int row);

 Q_SIGNALS:
  void currentChanged(int row);
  void removeWanted(int row);

 private:
  void fitHeight();

  QListWidget* list_;
  QMenu* menu_;
  QToolButton* remove_;
};

}  // namespace hp
