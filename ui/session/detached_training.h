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

  /// True from the start until the run folder is there or the process failed.
  bool isStarting(const std::filesystem::path& folder) const;

 Q_SIGNALS:
  /// With the process's last words.
  void failed(const hp::Failure& failure);

 private:
  void launch(const QStringList& arguments, const TrainSpec& spec, const std::filesystem::path& folder);
  void look();

  std::unique_ptr<QTemporaryDir> notes_;
  std::map<std::filesystem::path, QString> words_;  ///< by run folder: the file with what a process said
  QTimer timer_;
};

}  // namespace hp
