// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace hp {

using JobId = quint64;

/// Jobs of one lane run one after another; the lanes run beside each other. Files are read in a lane of
/// their own: opening one neither waits for an explanation under way nor has to stop it. Nor does it wait for
/// a whole set of pictures, whose reading takes minutes.
enum class Lane { Interactive, Training, Files, Pictures };

enum class JobState { Waiting, Running, Done, Stopped, Failed };

/// What can be shown about a job. A copy taken at one moment; it does not change.
struct JobInfo {
  JobId id = 0;
  QString title = {};
  Lane lane = Lane::Interactive;
  JobState state = JobState::Waiting;
  bool isStopping = false;  ///< a stop was asked for; it comes with the next step
  QString stage = {};
  qint64 done = 0;
  qint64 total = 0;         ///< 0: unknown
  qint64 milliseconds = 0;  ///< since it began to run
  QString failure = {};     ///< one sentence; only in state Failed

  bool isLive() const { return state == JobState::Waiting || state == JobState::Running; }
};

}  // namespace hp

Q_DECLARE_METATYPE(hp::JobInfo)
