// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace hp {

/// Exponentially smoothed values, begun without bias: y_n = sum s^(n-i) x_i / sum s^(n-i), share s in [0, 1).
QList<QPointF> smoothed(const QList<QPointF>& points, double share);
/// At most `most` points: the means of as many in a row.
QList<QPointF> thinned(const QList<QPointF>& points, int most);

}  // namespace hp
