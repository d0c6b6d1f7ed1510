// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QCheckBox;
class QLabel;
class QStackedLayout;
class QTreeView;

namespace hp {

class Session;
class SettingsModel;

/// In what the two runs' configuration, data and environment differ.
class DifferencesPanel final : public Panel {
  Q_OBJECT

 public:
  explicit DifferencesPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void buildTree();
  void showSettings();

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  SettingsModel* model_ = nullptr;
  QTreeView* tree_ = nullptr;
  QCheckBox* all_ = nullptr;
  QLabel* nothing_ = nullptr;
};

}  // namespace hp
