// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/panels/panel.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace hp {

class CountsTable;
class ParamForm;
class Session;

/// Which pictures are learned from, how they are split, how many there are, and what is wrong with them.
class DataPanel final : public Panel {
  Q_OBJECT

 public:
  explicit DataPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  QWidget* buildContent();
  QLayout* buildSources(QWidget* parent);
  void bindSources(const std::function<QPushButton*(const QString&, const QString&)>& add);
  void bindSession();
  void showFace();
  void showData();
  void showForms();
  void showStock();
  void applyForms();

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  QLabel* source_ = nullptr;
  ParamForm* split_ = nullptr;
  ParamForm* scenes_ = nullptr;
  CountsTable* counts_ = nullptr;
  QLabel* stock_ = nullptr;
  QPushButton* check_ = nullptr;
  QPushButton* leaveOut_ = nullptr;
};

}  // namespace hp
