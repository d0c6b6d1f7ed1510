// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QSettings>
#include <memory>

#include "tests/integration/event_loop_probe.h"
#include "tests/support/temporary_folder.h"
#include "ui/engine/engine.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_options.h"

class QAction;
class QTableView;

namespace hp::test {

/// Milliseconds that anything may take on a busy machine.
inline constexpr int kLong = 300000;

/// The real window over a real engine, with settings of its own.
class WindowTest : public testing::Test {
 protected:
  void SetUp() override;
  void TearDown() override;

  /// A fresh window with the settings of the last one.
  void reopen();
  /// The program ended and started anew, with the settings of the last time and this command line.
  void startAgain(const StartOptions& options = {});
  /// The child of this name; the test fails when there is none.
  template <class Kind>
  Kind* child(const char* name) {
    auto* found = window_->findChild<Kind*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << "no " << name;
    return found;
  }
  QAction* action(const char* id);
  QString label(const char* name);
  CompareSession& compare() { return session_->compare(); }
  /// SqueezeNet and a photograph where the shared folder is, else the built-in sample.
  void openSubject();
  void waitUntilIdle();
  /// Until overlays, previews and thumbnails that were asked for are drawn, and shown.
  void waitUntilDrawn();
  void chooseMethod(const char* id);
  /// Clicks a row of the top-k table.
  void clickClass(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// Screenshots "window-STEP-WIDTHxHEIGHT" in both sizes and both themes, with the dock of this name in
  /// front of those it shares its place with.
  void photograph(const char* step, const char* dock = nullptr);
  /// Writes down how long the window was blocked since this was last asked; too long fails the test only
  /// where HEATPROOF_ASSERT_RESPONSIVE is set, since other programs may have kept the machine busy.
  void noteBlocking(const char* step);

  TemporaryFolder folder_;
  std::unique_ptr<QSettings> settings_;
  std::unique_ptr<Engine> engine_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<MainWindow> window_;
  EventLoopProbe probe_;
};

}  // namespace hp::test
