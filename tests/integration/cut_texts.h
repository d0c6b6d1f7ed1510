// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace hp::test {

/// Texts of visible labels, buttons, boxes, tabs and columns that have less room than they need, and controls
/// that are pushed out of sight or stand over each other: a line each, with the widget's name. Not what lies
/// further down in something that scrolls, nor what is meant to lose its middle and is told whole by a tool
/// tip.
QStringList cutTexts(const QWidget& window);

}  // namespace hp::test
