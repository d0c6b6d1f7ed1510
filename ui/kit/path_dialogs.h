// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace hp {

/// Asks for a file, several or a folder in a dialog that keeps nobody waiting; `take` hears what was chosen
/// while `parent` lives. The dialog opens at `start`, where empty at the working folder.
using TakePath = std::function<void(const QString& path)>;
using TakePaths = std::function<void(const QStringList& paths)>;
void askForFolder(QWidget* parent, const QString& title, const TakePath& take, const QString& start = {});
void askForFile(QWidget* parent, const QString& title, const QString& filter, const TakePath& take,
                const QString& start = {});
void askForFiles(QWidget* parent, const QString& title, const QString& filter, const TakePaths& take,
                 const QString& start = {});

/// The name of a file to write; asks before one that is there is replaced. A name without an ending gets that
/// of the chosen filter.
void askForNewFile(QWidget* parent, const QString& title, const QStringList& filters, const TakePath& take,
                   const QString& start = {});

}  // namespace hp
