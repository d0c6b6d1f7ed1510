// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/base/outcome.h"

namespace hp {

class ChosenRows;
class Engine;
class ExperimentDraft;
class ExperimentRun;
class TransformationPreview;

/// All that the Robustness workspace is about: the experiment that is put together, the one that runs or ran,
/// the rows that are looked at, and a preview. GUI thread only.
class RobustnessSession final : public QObject {
  Q_OBJECT

 public:
  explicit RobustnessSession(Engine& engine, QObject* parent = nullptr);

  ExperimentDraft& draft() const { return *draft_; }
  ExperimentRun& run() const { return *run_; }
  ChosenRows& chosen() const { return *chosen_; }
  TransformationPreview& preview() const { return *preview_; }

  /// A small ready-made experiment on the built-in scenes and network, run at once.
  void runOnScenes();

 Q_SIGNALS:
  void failed(const hp::Failure& failure);

 private:
  ExperimentDraft* draft_;
  ExperimentRun* run_;
  ChosenRows* chosen_;
  TransformationPreview* preview_;
};

}  // namespace hp
