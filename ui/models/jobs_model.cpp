// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobs_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/engine/engine.h"

namespace hp {
namespace {

constexpr double kEtaAfterSeconds = 1;  // earlier guesses jump about

QString secondsText(double seconds) {
  if (seconds >= 90) return JobsModel::tr("%1 min").arg(std::lround(seconds / 60));
  const int decimals = seconds == std::round(seconds) || seconds >= 10 ? 0 : seconds < 1 ? 2 : 1;
  return JobsModel::tr("%1 s").arg(QLocale().toString(seconds, 'f', decimals));
}

QString runningText(const JobInfo& job) {
  if (job.isStopping) return JobsModel::tr("stopping…");
  QStringList parts;
  if (!job.stage.isEmpty())
    parts.append(QCoreApplication::translate("Stage", job.stage.toUtf8().constData()));
  if (job.total > 0) {
    parts.append(JobsModel::tr("%1 of %2").arg(QLocale().toString(job.done), QLocale().toString(job.total)));
  }
  const double seconds = static_cast<double>(job.milliseconds) / 1000;
  if (job.total > 0 && job.done > 0 && job.done < job.total && seconds > kEtaAfterSeconds) {
    const double left = seconds * static_cast<double>(job.total - job.done) / static_cast<double>(job.done);
    parts.append(JobsModel::tr("%1 left").arg(secondsText(std::max(1.0, std::round(left)))));
  }
  return parts.isEmpty() ? JobsModel::tr("running") : parts.join(QStringLiteral(" · "));
}

}  // namespace

QString detailOf(const JobInfo& job) {
  const QString duration = secondsText(static_cast<double>(job.milliseconds) / 1000);
  switch (job.state) {
    case JobState::Waiting:
      return job.isStopping ? runningText(job) : JobsModel::tr("waiting");
    case JobState::Running:
      return runningText(job);
    case JobState::Done:
      return JobsModel::tr("done in %1").arg(duration);
    case JobState::Stopped:
      return job.milliseconds == 0 ? JobsModel::tr("stopped")
                                   : JobsModel::tr("stopped after %1").arg(duration);
    case JobState::Failed:
      return job.failure;
  }
  return {};
}

double progressOf(const JobInfo& job) {
  if (job.state == JobState::Done) return 1;
  return job.total > 0 ? std::clamp(static_cast<double>(job.done) / static_cast<double>(job.total), 0.0, 1.0)
                       : -1;
}

JobsModel::JobsModel(Engine& engine, QObject* parent) : QAbstractListModel(parent), jobs_(engine.jobs()) {
  connect(&engine, &Engine::submitted, this, &JobsModel::insert);
  connect(&engine, &Engine::started, this, &JobsModel::update);
  connect(&engine, &Engine::progressed, this, &JobsModel::update);
  connect(&engine, &Engine::finished, this, &JobsModel::retire);
}

void JobsModel::setEndedLimit(int jobs) {
  endedLimit_ = std::max(jobs, 0);
  trim();
}

void JobsModel::clearEnded() {
  const int limit = std::exchange(endedLimit_, 0);
  trim();
  endedLimit_ = limit;
}

int JobsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(jobs_.size());
}

QVariant JobsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const JobInfo& job = jobs_[index.row()];
  switch (role) {
    case Qt::DisplayRole:
      return job.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
      return detailOf(job);
    case JobIdRole:
      return job.id;
    case StateRole:
      return static_cast<int>(job.state);
    case ProgressRole:
      return progressOf(job);
    case LiveRole:
      return job.isLive() && !job.isStopping;
    default:
      return {};
  }
}

void JobsModel::insert(const JobInfo& job) {
  const int row = liveCount();
  beginInsertRows({}, row, row);
  jobs_.insert(row, job);
  endInsertRows();
}

void JobsModel::update(const JobInfo& job) {
  const int row = rowOf(job.id);
  if (row < 0) return;
  jobs_[row] = job;
  Q_EMIT dataChanged(index(row), index(row));
}

// An ended job moves behind the live ones.
void JobsModel::retire(const JobInfo& job) {
  const int row = rowOf(job.id);
  if (row < 0) return;
  const int last = liveCount() - 1;
  if (row != last) {
    beginMoveRows({}, row, row, {}, last + 1);
    jobs_.move(row, last);
    endMoveRows();
  }
  jobs_[last] = job;
  Q_EMIT dataChanged(index(last), index(last));
  trim();
}

void JobsModel::trim() {
  const int allowed = liveCount() + endedLimit_;
  if (jobs_.size() <= allowed) return;
  beginRemoveRows({}, allowed, static_cast<int>(jobs_.size()) - 1);
  jobs_.resize(allowed);
  endRemoveRows();
}

int JobsModel::rowOf(JobId id) const {
  const auto at = std::find_if(jobs_.begin(), jobs_.end(), [id](const JobInfo& job) { return job.id == id; });
  return at == jobs_.end() ? -1 : static_cast<int>(at - jobs_.begin());
}

int JobsModel::liveCount() const {
  return static_cast<int>(
      std::count_if(jobs_.begin(), jobs_.end(), [](const JobInfo& job) { return job.isLive(); }));
}

}  // namespace hp
