// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "tests/integration/training_fixture.h"
#include "ui/kit/plot.h"
#include "ui/session/chosen_rows.h"
#include "ui/session/experiment_draft.h"
#include "ui/session/experiment_run.h"
#include "ui/session/robustness_session.h"

namespace hp::test {

/// The Robustness workspace of the real window, on built-in scenes and the built-in network.
class Robustness : public TrainingTest {
 protected:
  void SetUp() override;

  ExperimentDraft& draft() { return session_->robustness().draft(); }
  ExperimentRun& experiment() { return session_->robustness().run(); }
  ChosenRows& chosen() { return session_->robustness().chosen(); }
  Plot* plot() { return child<Plot>("robustnessPlot"); }

  QString label(const char* name) { return child<QLabel>(name)->text(); }
  void enterRobustness() { action("workspaceRobustness")->trigger(); }
  /// Quick, and so rough that predictions flip.
  void chooseSmall();
  bool waitForState(ExperimentRun::State state);
  bool waitUntilPlotted();
  void clickPoint(int curve, int point);
  /// Of the plot; -1: there are no flips.
  int flippedCurve();
};

}  // namespace hp::test
