// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <filesystem>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace hp {

class Session;
struct JobInfo;

/// How many rows an experiment makes, where they go, and the buttons that run, pause and continue it.
class RunFoot final : public QWidget {
  Q_OBJECT

 public:
  RunFoot(Session& session, QWidget* parent);

 private:
  void buildRows();
  void buildButtons();
  void bind();
  void askForFolder();
  void showFolder();
  void showState();
  void showProgress(const JobInfo& job);
  QString sizeText() const;
  QString stateText() const;

  Session& session_;
  std::filesystem::path out_;  ///< empty: a folder of the session
  QLabel* rows_ = nullptr;
  QLabel* state_ = nullptr;
  QToolButton* folder_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QPushButton* run_ = nullptr;
  QPushButton* pause_ = nullptr;
  QPushButton* resume_ = nullptr;
  QPushButton* retry_ = nullptr;
  QString stage_;
};

}  // namespace hp
