// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace hp {

/// What a person set in the widgets below one and no session knows: what is chosen, typed, ticked, sorted,
/// selected, which tab is in front, how far something is scrolled or zoomed, where the keyboard is. Widgets
/// are found again by their object names and those of what they are in; what has no name is not remembered.
class ViewState {
 public:
  explicit ViewState(const QWidget& root);

  /// Sets widgets that differ as a person would, so that whoever listens hears of it. What is selected
  /// already stays.
  void restoreChoices(QWidget& root) const;
  /// Tabs, splitters, scrolling, zoom and focus: once everything has its size.
  void restorePlaces(QWidget& root) const;

 private:
  QHash<QString, QVariant> choices_, places_;
  QString focus_;
};

}  // namespace hp
