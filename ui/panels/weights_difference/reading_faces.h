// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/engine/job_info.h"

class QPushButton;
class QStackedLayout;

namespace hp {

class EmptyState;
class Engine;
class JobRow;

/// What a view shows that is read from files: a sentence, the job that reads, or what was read.
class ReadingFaces final : public QWidget {
  Q_OBJECT

 public:
  /// `again` is the name of the button that reads again.
  ReadingFaces(Engine& engine, const QString& again, QWidget* parent);

  void setContents(QWidget* contents);
  void showContents();
  bool isShowingContents() const;
  /// The job if it is under way, else the sentence, with or without the button.
  void showJobOr(JobId job, const QString& sentence, bool canReadAgain);

 Q_SIGNALS:
  void againRequested();

 private:
  void showProgress(const JobInfo& job);

  Engine& engine_;
  JobId shown_ = 0;
  QStackedLayout* faces_;
  EmptyState* empty_;
  QPushButton* again_;
  JobRow* job_;
};

}  // namespace hp
