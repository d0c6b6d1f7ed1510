// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/ended_jobs.h"

#include "ui/engine/job_info.h"
#include "ui/kit/theme.h"
#include "ui/models/jobs_model.h"

namespace hp {

QVariant EndedJobs::data(const QModelIndex& index, int role) const {
  const auto plain = [&](int which) { return QSortFilterProxyModel::data(index, which); };
  const bool isFailed = plain(JobsModel::StateRole).toInt() == int(JobState::Failed);
  switch (role) {
    case Qt::DisplayRole:
      return tr("%1 — %2").arg(plain(Qt::DisplayRole).toString(), plain(JobsModel::DetailRole).toString());
    case Qt::ToolTipRole:
      return plain(JobsModel::DetailRole);
    case Qt::ForegroundRole:
      return isFailed ? Theme::colours().error : Theme::colours().mutedText;
    default:
      return plain(role);
  }
}

bool EndedJobs::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const auto state = JobState(sourceModel()->index(row, 0, parent).data(JobsModel::StateRole).toInt());
  return state != JobState::Waiting && state != JobState::Running;
}

}  // namespace hp
