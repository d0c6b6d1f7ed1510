// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace hp {

class ParamForm;
class Session;
class TrainingRun;

/// Starts, pauses and resumes, and says how far the current run is and what it costs.
class TrainingPanel final : public Panel {
  Q_OBJECT

 public:
  explicit TrainingPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  QLayout* buildButtons();
  QLayout* buildFolder();
  void bindSession();
  void chooseFolder();
  void applyForm();
  void showForm();
  void showButtons();
  void showRun();
  void showPreflight();
  void explain();

  Session& session_;
  ParamForm* form_ = nullptr;
  QLabel* folder_ = nullptr;
  QLabel* obstacle_ = nullptr;
  QPushButton* start_ = nullptr;
  QPushButton* pause_ = nullptr;
  QPushButton* resume_ = nullptr;
  QPushButton* explain_ = nullptr;
  QPushButton* preflight_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QLabel* status_ = nullptr;
  QLabel* cost_ = nullptr;
  QLabel* notices_ = nullptr;
  QLabel* findings_ = nullptr;
};

}  // namespace hp
