// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace hp {

class FileOpener;
class MainWindow;
class Session;

/// What the command line of the window asks for.
struct StartOptions {
  QStringList files = {};    ///< networks, pictures, figures; told apart by their content
  QStringList methods = {};  ///< the last one is shown; several are compared
  QString target = {};       ///< class number or name
  QString screenshot = {};   ///< write a picture of the window when everything is done, and leave
  bool compare = false;      ///< the files are runs to compare
  bool robustness = false;   ///< the files are specs, pictures and networks of an experiment
  bool sample = false;
  int threads = 0;  ///< 0: all cores
};

/// What the window is to speak (Languages::apply): by the arguments, else by the settings, else as the system
/// does.
QString languageAskedFor(const QStringList& arguments, const QSettings& settings);

/// Reads the arguments; leaves the program after --help, --version or a mistake.
StartOptions readOptions(const QStringList& arguments);

/// Opens, explains and photographs as asked, step by step as the engine gets on.
void follow(const StartOptions& options, Session& session, MainWindow& window);

}  // namespace hp
