// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTest>

#include "tests/integration/window_fixture.h"

namespace hp::test {

/// Makes a folder with a folder a class, 32 files of which one is no picture, and gives it back.
std::filesystem::path folderWithABrokenPicture(const std::filesystem::path& folder);

/// The Train workspace of the real window.
class TrainingTest : public WindowTest {
 protected:
  TrainingSession& training() { return session_->training(); }
  TrainingRun& run() { return *training().runs().current(); }
  void click(const char* name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
  void raise(const char* dock);
  void enter();

  /// Four steps an epoch.
  void chooseScenes(std::int64_t epochs);
  /// The built-in recipe of this name, for so many epochs on one thread, into the test's folder.
  void chooseRecipe(const std::string& name, std::int64_t epochs);
  bool waitForEpochs(std::size_t count);
  bool waitForState(RunState state);
  /// Of the validation curve.
  qsizetype pointsDrawn();
  void explainAPictureMeanwhile();
  void explainWithTheRun();
  /// Every widget that the keyboard can reach says what it is.
  void expectNames();
};

}  // namespace hp::test
