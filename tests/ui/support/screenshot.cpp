// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/screenshot.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include "ui/kit/theme.h"

namespace hp::test {

void screenshot(QWidget& widget, const QString& name) {
  const QDir folder(QStringLiteral(HEATPROOF_SCREENSHOTS));
  ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
  const QString suffix = Theme::isDark() ? QStringLiteral("-dark.png") : QStringLiteral(".png");
  ASSERT_TRUE(widget.grab().save(folder.filePath(name + suffix)));
}

bool waitFor(const std::function<bool()>& condition, int milliseconds) {
  return QTest::qWaitFor(condition, milliseconds);
}

}  // namespace hp::test
