// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDockWidget>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <iostream>

#include "core/model/threads.h"
#include "tests/support/shared.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/theme.h"
#include "ui/shell/file_opener.h"
#include "ui/shell/window_actions.h"

namespace hp::test {

namespace {
constexpr QSize kSmall{1280, 800}, kLarge{2560, 1440};
}  // namespace

void WindowTest::SetUp() {
  settings_ = std::make_unique<QSettings>(QString::fromStdString((folder_ / "settings.ini").string()),
                                          QSettings::IniFormat);
  engine_ = std::make_unique<Engine>([] { setThreads(0); });
  session_ = std::make_unique<Session>(*engine_);
  reopen();
}

void WindowTest::TearDown() {
  engine_->stopAll();
  window_.reset();
  Theme::apply(ThemeMode::Light);
}

void WindowTest::reopen() {
  if (window_) window_->close();
  window_ = std::make_unique<MainWindow>(*session_, *settings_);
  window_->setTheme(ThemeMode::Light);
  window_->show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(window_.get()));
}

void WindowTest::startAgain(const StartOptions& options) {
  window_->close();
  engine_->stopAll();
  window_.reset();
  session_.reset();
  session_ = std::make_unique<Session>(*engine_);
  reopen();
  follow(options, *session_, *window_);
}

QAction* WindowTest::action(const char* id) { return window_->actions().action(QString::fromLatin1(id)); }

QString WindowTest::label(const char* name) { return child<QLabel>(name)->text(); }

void WindowTest::openSubject() {
  const auto shared = sharedFolder();
  if (shared.empty()) {
    session_->openSample();
  } else {
    window_->files().open(
        QString::fromStdString((shared / "models" / "squeezenet1_0-imagenet.pth").string()));
    window_->files().open(QString::fromStdString((shared / "images" / "cat_dog.png").string()));
  }
  ASSERT_TRUE(waitFor([this] { return session_->subject()->isComplete(); }, kLong));
}

void WindowTest::waitUntilIdle() {
  ASSERT_TRUE(waitFor([this] { return !engine_->isBusy(); }, kLong));
}

void WindowTest::waitUntilDrawn() {
  QCoreApplication::processEvents();  // what is on its way may ask for more
  ASSERT_TRUE(waitFor([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; }));
  QCoreApplication::processEvents();
}

void WindowTest::chooseMethod(const char* id) {
  auto* method = child<QComboBox>("method");
  method->setCurrentIndex(method->findData(QString::fromLatin1(id)));
  Q_EMIT method->activated(method->currentIndex());
}

void WindowTest::clickClass(int row, Qt::KeyboardModifiers modifiers) {
  auto* table = child<QTableView>("classes");
  const QRect place = table->visualRect(table->model()->index(row, 1));
  QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, place.center());
}

void WindowTest::photograph(const char* step, const char* dock) {
  probe_.pause();
  for (const QSize size : {kLarge, kSmall}) {
    window_->resize(size);
    window_->resetLayout();
    if (dock) child<QDockWidget>(dock)->raise();
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
      window_->setTheme(mode);
      // The canvas composes its overlay aside; and the paints that follow come at the platform's pace, of
      // which nothing is told: they are not to be taken for what the test does next.
      QTest::qWait(150);
      if (dock) EXPECT_FALSE(child<QDockWidget>(dock)->visibleRegion().isEmpty()) << dock;
      screenshot(
          *window_,
          QStringLiteral("window-%1-%2x%3").arg(QLatin1String(step)).arg(size.width()).arg(size.height()));
    }
  }
  probe_.go();
}

void WindowTest::noteBlocking(const char* step) {
  const auto longest = probe_.takeLongest();
  std::cout << "[ measured ] " << step << ": the window was blocked for at most " << longest.blocked
            << " ms, of which " << longest.computed << " ms its own computing\n";
  if (qEnvironmentVariableIsSet("HEATPROOF_ASSERT_RESPONSIVE")) EXPECT_LE(longest.blocked, 50) << step;
}

}  // namespace hp::test
