// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/screenshot.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include "ui/kit/theme.h"

namespace hp::test {

void screenshot(QWidget& widget, const QString& name) {
  const QDir folder(QStringLiteral(HEATPROOF_SCREENSHOTS));
  ASSERT_TRUE(folder.mkpath(QFileInfo(name).path()));
  const QString suffix = Theme::isDark() ? QStringLiteral("-dark.png") : QStringLiteral(".png");
  ASSERT_TRUE(widget.grab().save(folder.filePath(name + suffix)));
}

// An event loop of its own, as the program has one: QTest::qWaitFor sleeps ten milliseconds between two looks
// at the events, which a probe of the loop would take for the window's doing.
bool waitFor(const std::function<bool()>& condition, int milliseconds) {
  if (condition()) return true;
  QEventLoop loop;
  QTimer look;
  bool holds = false;
  QObject::connect(&look, &QTimer::timeout, &loop, [&] {
    holds = condition();
    if (holds) loop.quit();
  });
  look.start(5);
  QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
  loop.exec();
  return holds || condition();
}

}  // namespace hp::test
