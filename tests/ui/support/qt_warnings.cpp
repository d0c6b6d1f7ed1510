// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/qt_warnings.h"

#include <gtest/gtest.h>

#include <QMutex>
#include <QStringList>

#include "tests/ui/support/screenshot.h"

namespace hp::test {
namespace {

QMutex mutex;

// The offscreen platform cannot do what a window manager would do, and says so.
QStringList& expected() {
  static QStringList parts = {QStringLiteral("propagateSizeHints")};
  return parts;
}

bool isExpected(const QString& text) {
  const QMutexLocker lock(&mutex);
  return std::any_of(expected().begin(), expected().end(),
                     [&](const QString& part) { return text.contains(part); });
}

void onMessage(QtMsgType type, const QMessageLogContext&, const QString& text) {
  if (type == QtDebugMsg || type == QtInfoMsg || isExpected(text)) return;
  ADD_FAILURE() << "Qt says: " << text.toStdString();
}

}  // namespace

void failOnQtWarnings() { qInstallMessageHandler(onMessage); }

ExpectedWarning::ExpectedWarning(const QString& part) {
  const QMutexLocker lock(&mutex);
  expected().append(part);
}

ExpectedWarning::~ExpectedWarning() {
  const QMutexLocker lock(&mutex);
  expected().removeLast();
}

}  // namespace hp::test
