// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>

class QPainter;

namespace hp {

/// A cross-hair through `at` within `picture`; frames the pixel under it when pixels are large.
void drawCrossHair(QPainter& painter, const QRectF& picture, QPointF at, QSize pixels);
/// The frame that says "the keyboard is here".
void drawFocusFrame(QPainter& painter, const QRect& widget);

}  // namespace hp
