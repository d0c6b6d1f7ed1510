// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QComboBox;
class QWidget;

namespace hp {

/// What F1 and question marks are about: "method:lrp", "measure:rmse", "panel:image", "workspace:train".
/// Which page of the help it has, ui/help/help_topics.h knows.

/// Of the horizontal header's data of a table: the topic of the column. (Far from the roles that models have
/// of their own.)
inline constexpr int kHelpTopicRole = 0x0100 + 7101;

void setHelpTopic(QWidget* widget, const QString& topic);
/// A list whose current data, "rmse", completes the topic of this kind: "measure:rmse".
void setHelpKind(QComboBox* box, const QString& kind);

/// The topics of a widget, nearest first: that of a table's current column, its own, and those of its
/// ancestors, through dialogs up to the window that asked for them.
QStringList helpTopicsOf(const QWidget* widget);

}  // namespace hp
