// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/cli_program.h"

#include <QCoreApplication>
#include <QDir>

namespace hp {

std::filesystem::path cliProgram() {
#ifdef Q_OS_WIN
  const QString name = QStringLiteral("heatproof-cli.exe");
#else
  const QString name = QStringLiteral("heatproof-cli");
#endif
  return QDir(QCoreApplication::applicationDirPath()).filePath(name).toStdString();
}

}  // namespace hp
