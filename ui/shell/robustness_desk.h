// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QMenu;
class QSettings;

namespace hp {

class RobustnessSession;

/// How experiments come into the Robustness workspace and leave it by dialog, and which one was open last.
class RobustnessDesk final : public QObject {
  Q_OBJECT

 public:
  RobustnessDesk(RobustnessSession& robustness, QSettings& settings, QWidget* window);

  void askForSpec();
  void askWhereToSave();
  /// The folder that an experiment left.
  void askForResults();
  /// The results that were open when the program ended.
  void reopen();

  /// Ready-made experiments, to choose one.
  QMenu* presetMenu(QWidget* parent);

 Q_SIGNALS:
  /// A ready-made experiment was chosen from the menu.
  void chosen();

 private:
  void remember(const QString& path);

  RobustnessSession& robustness_;
  QSettings& settings_;
  QWidget* window_;
};

}  // namespace hp
