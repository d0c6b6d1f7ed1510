// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

namespace hp {

/// One of our drawings (resources/icons/NAME.svg) in the text colour of the palette it is shown with;
/// follows a change of theme. An unknown name gives an icon that isNull().
QIcon icon(const QString& name);
/// The program's own icon, in colour.
QIcon applicationIcon();
/// The names there are.
QStringList iconNames();

}  // namespace hp
