// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QPushButton;
class QStackedLayout;

namespace hp {

class EmptyState;
class JobRow;
class PartingSearch;
class PartingView;
class Session;
class VerdictView;
struct JobInfo;

/// How the candidate stands to the baseline; while that is computed, how far it is.
class VerdictPanel final : public Panel {
  Q_OBJECT

 public:
  explicit VerdictPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  QWidget* buildBusy();
  void bindSession();
  void showState();
  void showEmpty();
  void showJob(const JobInfo& job);

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  QPushButton* again_ = nullptr;
  JobRow* job_ = nullptr;
  VerdictView* view_ = nullptr;
  PartingSearch* search_ = nullptr;
  PartingView* parting_ = nullptr;
};

}  // namespace hp
