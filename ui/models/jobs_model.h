// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

#include "ui/engine/job_info.h"

namespace hp {

class Engine;

/// Live jobs of an engine, then the last ones that ended, newest first.
class JobsModel final : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role {
    JobIdRole = Qt::UserRole + 1,  ///< quint64
    StateRole,                     ///< int, a JobState
    DetailRole,                    ///< QString: "640 of 1000 · 9 s left", "done in 0.19 s", the failure
    ProgressRole,                  ///< double 0..1, or -1 when it is unknown
    LiveRole,                      ///< bool: can be stopped
  };

  explicit JobsModel(Engine& engine, QObject* parent = nullptr);

  /// How many ended jobs are kept; 20 at first.
  void setEndedLimit(int jobs);
  void clearEnded();

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  void insert(const JobInfo& job);
  void update(const JobInfo& job);
  void retire(const JobInfo& job);
  void trim();
  int rowOf(JobId id) const;
  int liveCount() const;

  QList<JobInfo> jobs_;
  int endedLimit_ = 20;
};

/// "640 of 1000 · 9 s left", "waiting", "stopped after 2 s", "done in 0.19 s" or the failure.
QString detailOf(const JobInfo& job);
/// 0..1, or -1 when it is unknown.
double progressOf(const JobInfo& job);

}  // namespace hp
