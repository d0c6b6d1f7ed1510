// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/curve_smoothing.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hp {
namespace {

QList<QPointF> wavy(int count) {
  QList<QPointF> points;
  for (int i = 0; i < count; ++i) points.append({double(i), std::sin(i) + 2});
  return points;
}

// The weighted mean of everything so far, written out.
TEST(Smoothed, IsTheWeightedMeanOfWhatCameBefore) {
  const auto points = wavy(12);
  const auto made = smoothed(points, 0.7);
  for (int n = 0; n < points.size(); ++n) {
    double sum = 0, weights = 0;
    for (int i = 0; i <= n; ++i) {
      sum += std::pow(0.7, n - i) * points[i].y();
      weights += std::pow(0.7, n - i);
    }
    EXPECT_NEAR(made[n].y(), sum / weights, 1e-12);
    EXPECT_EQ(made[n].x(), points[n].x());
  }
  EXPECT_EQ(smoothed(points, 0), points);
}

TEST(Thinned, KeepsTheMean) {
  const auto points = wavy(1000);
  const auto made = thinned(points, 100);
  ASSERT_EQ(made.size(), 100);
  double all = 0, thin = 0;
  for (const QPointF& point : points) all += point.y();
  for (const QPointF& point : made) thin += point.y();
  EXPECT_NEAR(all / 1000, thin / 100, 1e-12);
  EXPECT_EQ(thinned(points, 1000), points);
}

}  // namespace
}  // namespace hp
