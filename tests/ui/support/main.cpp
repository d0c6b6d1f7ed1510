// SPDX-License-Identifier: GPL-3.0-or-later
// The main of all tests that need Qt: offscreen unless told otherwise, warnings are failures.
#include <gtest/gtest.h>

#include <QApplication>
#include <QFontDatabase>

#include "tests/support/exit_code.h"
#include "tests/ui/support/qt_warnings.h"
#include "ui/kit/languages.h"
#include "ui/kit/theme.h"

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("heatproof-test"));
  if (QFontDatabase::families().isEmpty()) {
    qCritical("There are no fonts, so nothing on the screenshots could be read; install fonts-dejavu-core.");
    return 1;
  }
  hp::Languages::apply(QStringLiteral("en"));
  hp::Theme::apply(hp::ThemeMode::Light);
  hp::test::failOnQtWarnings();
  return hp::test::exitCode(RUN_ALL_TESTS());
}
