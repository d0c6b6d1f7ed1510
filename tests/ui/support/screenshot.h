// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <ostream>

class QWidget;

/// How GoogleTest writes a QString.
inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }

namespace hp::test {

/// Saves what a widget looks like as build/screenshots/NAME.png (NAME-dark.png under the dark theme).
void screenshot(QWidget& widget, const QString& name);

/// Processes events until `condition` holds; false after `milliseconds` (generous: it never decides a
/// passing test's duration).
bool waitFor(const std::function<bool()>& condition, int milliseconds = 20000);

/// Warnings of Qt fail the running test. Text that contains `part` is expected until the end of this
/// object's life.
class ExpectedWarning {
 public:
  explicit ExpectedWarning(const QString& part);
  ~ExpectedWarning();
  ExpectedWarning(const ExpectedWarning&) = delete;
  ExpectedWarning& operator=(const ExpectedWarning&) = delete;
};

}  // namespace hp::test
