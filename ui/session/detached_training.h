// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>
#include <filesystem>
#include <map>
#include <memory>

#include "core/base/outcome.h"
#include "core/train/train.h"

namespace hp {

/// Trainings in processes of their own: heatproof-cli beside this program. They outlive the window and can be
/// given another processor's personality. What they say when they fail is told here while the window lives.
class DetachedTrainings final : public QObject {
  Q_OBJECT

 public:
  explicit DetachedTrainings(QObject* parent);

  /// Throws Error when the program is not there or cannot be started.
  void start(const TrainSpec& spec, const std::filesystem::path& folder);
  void resume(const TrainSpec& spec, const std::filesystem::path& folder);
  /// Asks the process that was started for this folder to checkpoint and end; false when there is none.
  bool stop(const std::filesystem::path& folder);
  /// The run in this folder has begun: what it was started with is in the folder.
  static void tidy(const std::filesystem::path& folder);

 Q_SIGNALS:
  void ended(const std::filesystem::path& folder);
  /// With the process's last words.
  void failed(const hp::Failure& failure);

 private:
  struct Process {
    std::int64_t id = 0;
    QString words = {};  ///< the file with what it says
  };
  void launch(std::vector<std::string> arguments, const TrainSpec& spec, const std::filesystem::path& folder);
  void look();

  std::unique_ptr<QTemporaryDir> notes_;
  std::map<std::filesystem::path, Process> processes_;  ///< by run folder
  int started_ = 0;
  QTimer timer_;
};

}  // namespace hp
