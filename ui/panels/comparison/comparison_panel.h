// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QPushButton;
class QStackedLayout;

namespace hp {

class Session;

/// Several methods and classes side by side, with linked zoom and cursor and how alike they are.
class ComparisonPanel final : public Panel {
  Q_OBJECT

 public:
  explicit ComparisonPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  QWidget* buildContent(QWidget* parent);
  void buildMethodMenu();
  void showState();

  Session& session_;
  QPushButton* methods_ = nullptr;
  QPushButton* fill_ = nullptr;
  QStackedLayout* faces_ = nullptr;
};

}  // namespace hp
