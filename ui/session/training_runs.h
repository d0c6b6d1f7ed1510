// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <vector>

#include "ui/session/training_run.h"

namespace hp {

/// The runs that are followed, in the order in which they were opened, and the one that is looked at.
class TrainingRuns final : public QObject {
  Q_OBJECT

 public:
  explicit TrainingRuns(QObject* parent);

  const std::vector<TrainingRun*>& all() const { return all_; }
  /// Null when there is none.
  TrainingRun* current() const { return current_; }
  TrainingRun* find(const std::filesystem::path& folder) const;
  /// Follows the run in this folder, which need not be there yet, and looks at it.
  TrainingRun& open(const std::filesystem::path& folder);
  void setCurrent(TrainingRun* run);
  /// Follows it no longer; the run itself goes on.
  void close(TrainingRun* run);

 Q_SIGNALS:
  void listChanged();
  void currentChanged();
  void changed(hp::TrainingRun* run);       ///< more is known of it
  void stateChanged(hp::TrainingRun* run);  ///< it began, paused, ended
  void epochEnded(hp::TrainingRun* run);

 private:
  void look();

  std::vector<TrainingRun*> all_;
  TrainingRun* current_ = nullptr;
  int colours_ = 0;
  int beats_ = 0;
  QTimer timer_;
};

}  // namespace hp
