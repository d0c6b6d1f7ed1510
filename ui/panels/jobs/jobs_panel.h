// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <map>

#include "ui/engine/job_info.h"
#include "ui/panels/panel.h"

class QListView;
class QVBoxLayout;

namespace hp {

class JobRow;
class JobsModel;
class Session;

/// What is being computed, how far it is, and what became of the last jobs.
class JobsPanel final : public Panel {
  Q_OBJECT

 public:
  explicit JobsPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void bindEngine();
  void showJob(const JobInfo& job);
  void retire(const JobInfo& job);
  JobRow* addRow(JobId id);
  void showRowsThatLast();
  void describe();

  struct Live {
    JobRow* row = nullptr;
    QElapsedTimer since = {};
  };

  Session& session_;
  JobsModel* model_ = nullptr;
  std::map<JobId, Live> rows_;
  QTimer awaited_;  ///< runs while a row is hidden
  QWidget* liveScroll_ = nullptr;
  QVBoxLayout* live_ = nullptr;
  QListView* ended_ = nullptr;
  QWidget* nothing_ = nullptr;
};

}  // namespace hp
