// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace hp {

/// Asks for a file or a folder in a dialog that keeps nobody waiting; `take` hears what was chosen while
/// `parent` lives. The dialog opens at `start`, where empty at the working folder.
using TakePath = std::function<void(const QString& path)>;
void askForFolder(QWidget* parent, const QString& title, const TakePath& take, const QString& start = {});
void askForFile(QWidget* parent, const QString& title, const QString& filter, const TakePath& take,
                const QString& start = {});

}  // namespace hp
