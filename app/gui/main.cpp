// SPDX-License-Identifier: GPL-3.0-or-later
// The window's composition root: settings, engine, session, window.
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include "core/base/log.h"
#include "core/base/version.h"
#include "core/model/threads.h"
#include "ui/engine/engine.h"
#include "ui/kit/icons.h"
#include "ui/kit/languages.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_options.h"

namespace {

void nameProgram() {
  QApplication::setOrganizationName(QStringLiteral("heatproof"));
  QApplication::setApplicationName(QStringLiteral("heatproof"));
  QApplication::setApplicationVersion(QString::fromStdString(hp::programVersion()));
  QGuiApplication::setDesktopFileName(QStringLiteral("heatproof"));
}

void startLog() {
  hp::log::setLevel(hp::log::Level::Debug);
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
  if (folder.mkpath(QStringLiteral(".")))
    hp::log::alsoToFile(folder.filePath(QStringLiteral("heatproof.log")).toStdString());
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  nameProgram();
  QSettings settings;
  hp::Languages::apply(hp::languageAskedFor(QApplication::arguments(), settings));
  const hp::StartOptions options = hp::readOptions(QApplication::arguments());
  QApplication::setWindowIcon(hp::icon(QStringLiteral("heatproof")));
  startLog();
  hp::setThreads(options.threads);  // for what this thread says about itself; it computes nothing

  hp::Engine engine([threads = options.threads] { hp::setThreads(threads); });
  hp::Session session(engine);
  hp::MainWindow window(session, settings);
  window.show();
  hp::follow(options, session, window);
  return QApplication::exec();
}
