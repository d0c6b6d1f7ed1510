// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

#include "tests/ui/support/screenshot.h"
#include "ui/kit/theme.h"

namespace hp::test {

/// Screenshots of a shown widget under the light and the dark theme; leaves the light one.
inline void screenshotInBothThemes(QWidget& widget, const QString& name) {
  for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
    Theme::apply(mode);
    QApplication::processEvents();
    screenshot(widget, name);
  }
}

}  // namespace hp::test
