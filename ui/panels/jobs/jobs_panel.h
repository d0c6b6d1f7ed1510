// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
  void describe();

  Session& session_;
  JobsModel* model_ = nullptr;
  std::map<JobId, JobRow*> rows_;
  QVBoxLayout* live_ = nullptr;
  QListView* ended_ = nullptr;
  QWidget* nothing_ = nullptr;
};

}  // namespace hp
