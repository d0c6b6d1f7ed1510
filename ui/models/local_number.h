// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace hp {

/// A number as core writes it ("0.25", "1e-6") with the decimal mark of the window's language. What goes into
/// files, command lines and lists whose entries a comma parts keeps its point.
inline QString localNumber(QString number) {
  return number.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

}  // namespace hp
