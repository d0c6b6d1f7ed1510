// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/engine/job_info.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace hp {

/// A job that waits or runs: what, how far, and a button to stop it. A title that has no room loses its
/// middle.
class JobRow final : public QWidget {
  Q_OBJECT

 public:
  explicit JobRow(QWidget* parent = nullptr);

  void showJob(const JobInfo& job);

 Q_SIGNALS:
  void stopRequested();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showTitle();

  QString whole_;  ///< title, of which the line may show less
  QLabel* title_;
  QLabel* detail_;
  QProgressBar* bar_;
  QPushButton* stop_;
};

}  // namespace hp
