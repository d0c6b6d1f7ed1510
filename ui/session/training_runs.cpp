// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/training_runs.h"

#include <algorithm>

namespace hp {

namespace {

constexpr int kInterval = 250;  // milliseconds between looks at runs that grow
constexpr int kRest = 12;       // looks missed by runs that do not: they may be resumed elsewhere, or removed

std::filesystem::path plain(const std::filesystem::path& folder) {
  const auto path = std::filesystem::absolute(folder).lexically_normal();
  return path.has_filename() ? path : path.parent_path();
}

}  // namespace

TrainingRuns::TrainingRuns(QObject* parent) : QObject(parent) {
  timer_.setInterval(kInterval);
  connect(&timer_, &QTimer::timeout, this, &TrainingRuns::look);
}

TrainingRun* TrainingRuns::find(const std::filesystem::path& folder) const {
  const auto found = std::find_if(all_.begin(), all_.end(),
                                  [&](const TrainingRun* run) { return run->folder() == plain(folder); });
  return found == all_.end() ? nullptr : *found;
}

TrainingRun& TrainingRuns::open(const std::filesystem::path& folder) {
  TrainingRun* run = find(folder);
  if (!run) {
    run = new TrainingRun(plain(folder), colours_++, this);
    connect(run, &TrainingRun::changed, this, [this, run] { Q_EMIT changed(run); });
    connect(run, &TrainingRun::stateChanged, this, [this, run] { Q_EMIT stateChanged(run); });
    connect(run, &TrainingRun::epochEnded, this, [this, run] { Q_EMIT epochEnded(run); });
    all_.push_back(run);
    timer_.start();
    Q_EMIT listChanged();
  }
  run->look();
  setCurrent(run);
  return *run;
}

void TrainingRuns::setCurrent(TrainingRun* run) {
  if (run == current_) return;
  current_ = run;
  Q_EMIT currentChanged();
}

void TrainingRuns::close(TrainingRun* run) {
  const auto found = std::find(all_.begin(), all_.end(), run);
  if (found == all_.end() || run->isAttached()) return;
  all_.erase(found);
  if (current_ == run) setCurrent(all_.empty() ? nullptr : all_.back());
  if (all_.empty()) timer_.stop();
  Q_EMIT listChanged();
  run->deleteLater();
}

void TrainingRuns::look() {
  const bool isTurnOfAll = ++beats_ % kRest == 0;
  for (TrainingRun* run : all_) {
    if (run->isLive() || !run->state() || isTurnOfAll) run->look();
  }
}

}  // namespace hp
