// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/training_fixture.h"
#include "ui/kit/languages.h"

namespace hp::test {

/// The real window with something in every workspace, in one language and another.
class LanguageTest : public TrainingTest {
 protected:
  void TearDown() override;

  /// And waits until the window is built anew.
  void speak(const char* language);
  void show(WorkspaceId workspace);
  /// A picture with maps of two methods for two classes; data, and a run of two epochs; the built-in runs
  /// compared; an experiment on the scenes.
  void fillExplain();
  void fillTrain();
  void fillCompare();
  void fillRobustness();
};

/// What can be read on it, a line for each widget or cell: "classes[0,1]: star".
QStringList wordsOn(const QWidget& widget);

}  // namespace hp::test
