// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QMenu;
class QSlider;

namespace hp {

class ViewSettings;

/// One line that says how heat maps are drawn: whether, how strongly, in which colours, from where on.
class OverlayControls final : public QWidget {
  Q_OBJECT

 public:
  explicit OverlayControls(ViewSettings& view, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void showView();
  QSlider* addPercent(const QString& name, const QString& label);
  QAction* addOption(QMenu* menu, const QString& name, const QString& text);
  void takeStyle();

  ViewSettings& view_;
  QCheckBox* map_ = nullptr;
  QSlider* opacity_ = nullptr;
  QSlider* threshold_ = nullptr;
  QComboBox* colours_ = nullptr;
  QAction* grey_ = nullptr;
  QAction* smooth_ = nullptr;
  QAction* shared_ = nullptr;
  QAction* clipped_ = nullptr;
};

}  // namespace hp
