// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace hp {

class ConservationBar;
class ParamForm;
class Session;

/// Which method explains, with which values; and for the answer shown, where its relevance went.
class MethodPanel final : public Panel {
  Q_OBJECT

 public:
  explicit MethodPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  QLayout* buildFoot();
  void bindSession();
  void showMethod();
  void showLayers();
  void showButtons();
  void showAnswer();
  void editRules();

  Session& session_;
  QComboBox* method_ = nullptr;
  QLabel* summary_ = nullptr;
  ParamForm* form_ = nullptr;
  QPushButton* explain_ = nullptr;
  QPushButton* rules_ = nullptr;
  QPushButton* segments_ = nullptr;
  ConservationBar* conservation_ = nullptr;
  QLabel* facts_ = nullptr;
};

}  // namespace hp
