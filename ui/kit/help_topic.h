// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/models/help_topic_role.h"

class QComboBox;
class QWidget;

namespace hp {

/// What F1 and question marks are about: "method:lrp", "measure:rmse", "panel:image", "workspace:train".
/// Which page of the help it has, ui/help/help_topics.h knows.

void setHelpTopic(QWidget* widget, const QString& topic);
/// A list whose current data, "rmse", completes the topic of this kind: "measure:rmse".
void setHelpKind(QComboBox* box, const QString& kind);

/// The topics of a widget, nearest first: that of a table's current column, its own, and those of its
/// ancestors, through dialogs up to the window that asked for them.
QStringList helpTopicsOf(const QWidget* widget);

}  // namespace hp
