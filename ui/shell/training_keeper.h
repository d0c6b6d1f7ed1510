// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;
class QWidget;

namespace hp {

class TrainingSession;

/// What the window does about trainings: remembers the runs and where they go, finds those that go on by
/// themselves, asks for a run to open, and does not close over a training without asking.
class TrainingKeeper final : public QObject {
  Q_OBJECT

 public:
  TrainingKeeper(TrainingSession& training, QSettings& settings, QWidget* window);

  void askForRun();
  /// The run folders that were open at the end, newest last.
  QStringList rememberedRuns() const;
  /// Opens runs of the last time: all that still train, and the one that was looked at.
  void reopen();

  /// True when nothing trains here. Otherwise asks, once, and closes the window when the training has been
  /// paused.
  bool mayClose();

 Q_SIGNALS:
  /// The question before closing is on the screen.
  void asked();

 private:
  void remember();
  void ask();

  TrainingSession& training_;
  QSettings& settings_;
  QWidget* window_;
  bool isAsking_ = false;
  bool isClosing_ = false;
};

}  // namespace hp
