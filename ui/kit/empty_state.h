// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace hp {

/// What a panel shows while it has nothing to show: an icon, a headline, a sentence that says what to
/// do, and buttons that do it. The first button is the primary one.
class EmptyState final : public QWidget {
  Q_OBJECT
 public:
  EmptyState(const QString& iconName, const QString& headline, const QString& sentence,
             QWidget* parent = nullptr);

  void setSentence(const QString& sentence);
  /// Connect to the button's clicked(); `name` becomes its objectName.
  QPushButton* addButton(const QString& name, const QString& text);
  /// A quiet one below them, for what is only offered.
  QToolButton* addOffer(const QString& name, const QString& text);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString iconName_;
  QWidget* iconSpace_;
  QLabel* headline_;
  QLabel* sentence_;
  QHBoxLayout* buttons_;
  QHBoxLayout* offers_;
};

}  // namespace hp
