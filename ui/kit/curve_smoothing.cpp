// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/curve_smoothing.h"

#include <algorithm>

namespace hp {

QList<QPointF> smoothed(const QList<QPointF>& points, double share) {
  QList<QPointF> made;
  double sum = 0, weight = 0;
  for (const QPointF& point : points) {
    sum = share * sum + point.y();
    weight = share * weight + 1;
    made.append({point.x(), sum / weight});
  }
  return made;
}

QList<QPointF> thinned(const QList<QPointF>& points, int most) {
  if (points.size() <= most) return points;
  const qsizetype together = (points.size() + most - 1) / most;
  QList<QPointF> made;
  for (qsizetype begin = 0; begin < points.size(); begin += together) {
    const qsizetype end = std::min(begin + together, points.size());
    QPointF sum;
    for (qsizetype i = begin; i < end; ++i) sum += points[i];
    made.append(sum / double(end - begin));
  }
  return made;
}

}  // namespace hp
