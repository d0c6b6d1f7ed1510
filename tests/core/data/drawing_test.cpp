// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "core/data/noise.h"
#include "core/data/plane.h"
#include "core/data/shapes.h"
#include "core/data/watermark.h"

namespace hp::drawing {
namespace {

TEST(Drawing, DirectionIsCosineAndSine) {
  for (int i = -100; i <= 300; ++i) {
    const double turns = i / 97.0;
    const Point d = direction(turns);
    EXPECT_NEAR(d.x, std::cos(2 * std::numbers::pi * turns), 1e-8);
    EXPECT_NEAR(d.y, std::sin(2 * std::numbers::pi * turns), 1e-8);
  }
}

TEST(Drawing, FrameTurnsForthAndBack) {
  const Point axis = direction(0.13), p{0.3, -0.8};
  const Point q = inFrame(p, axis);
  EXPECT_NEAR(length(q), length(p), 1e-8);
  EXPECT_NEAR(inFrame(axis, axis).x, 1, 1e-8);
  EXPECT_NEAR(inFrame(axis, axis).y, 0, 1e-12);
}

TEST(Drawing, WaveIsCloseToASine) {
  for (int i = 0; i < 200; ++i) EXPECT_NEAR(wave(i / 67.0), std::sin(2 * std::numbers::pi * i / 67.0), 0.06);
}

// Signed distances change by at most the way gone, and by just that along the shortest way.
TEST(Drawing, ShapesHaveSignedDistances) {
  for (int shape = 0; shape < kClassShapes + kOtherShapes; ++shape) {
    const auto kind = static_cast<ShapeKind>(shape);
    int inside = 0;
    for (int i = 0; i < 2500; ++i) {
      const Point p{(i % 50) / 20.0 - 1.225, (i / 50) / 20.0 - 1.225};
      const double here = distanceTo(kind, p);
      inside += here < 0 ? 1 : 0;
      if (here < 0) {
        EXPECT_LT(length(p), 1.01) << "shape " << shape << " leaves the unit circle";
      }
      for (const Point step : {Point{0.01, 0}, Point{0, 0.01}}) {
        EXPECT_LE(std::abs(distanceTo(kind, p + step) - here), 0.01 + 1e-9) << "shape " << shape;
      }
    }
    EXPECT_GT(inside / 400.0, 0.4) << "shape " << shape << " is too small";
  }
}

TEST(Drawing, KnownPlacesOfShapes) {
  EXPECT_NEAR(distanceTo(ShapeKind::Disc, {1.88, 0}), 1, 1e-12);
  EXPECT_NEAR(distanceTo(ShapeKind::Square, {0, 0}), -0.72, 1e-12);
  EXPECT_NEAR(distanceTo(ShapeKind::Square, {1.72, 0.2}), 1, 1e-12);
  EXPECT_NEAR(distanceTo(ShapeKind::Ring, {0, 0}), 0.46, 1e-12);
  EXPECT_NEAR(distanceTo(ShapeKind::Ring, {0.68, 0}), -0.22, 1e-12);
  EXPECT_LT(distanceTo(ShapeKind::Cross, {0.8, 0.1}), 0);
  EXPECT_GT(distanceTo(ShapeKind::Cross, {0.6, 0.6}), 0);
  EXPECT_LT(distanceTo(ShapeKind::Star, {0, -0.8}), 0);
  EXPECT_GT(distanceTo(ShapeKind::Star, {0, 0.8}), 0);
  EXPECT_LT(distanceTo(ShapeKind::Triangle, {0, -0.9}), 0);
  EXPECT_GT(distanceTo(ShapeKind::Triangle, {0, 0.7}), 0);
}

TEST(Drawing, NoiseIsSmoothAndCentred) {
  const Noise noise({1, 2, Part::GroundNoise});
  double sum = 0, largest = 0;
  for (int i = 0; i < 10000; ++i) {
    const Point p{(i % 100) * 0.317, (i / 100) * 0.271};
    const double value = noise.at(p);
    sum += value;
    largest = std::max(largest, std::abs(value));
    EXPECT_LT(std::abs(noise.at(p + Point{1e-4, 0}) - value), 1e-3);
  }
  EXPECT_NEAR(sum / 10000, 0, 0.03);
  EXPECT_GT(largest, 0.6);
  EXPECT_LT(largest, 1.6);
  EXPECT_EQ(noise.at({3, 4}), 0);
  EXPECT_NEAR(noise.at({0.3, 0.4}), noise.at({32.3, -31.6}), 1e-12);
}

TEST(Drawing, NoiseFinerThanPixelsIsLeftOut) {
  const Noise noise({1, 2, Part::GroundNoise});
  EXPECT_EQ(noise.octaves({0.3, 0.4}, 5, 0.6), 0);
  EXPECT_EQ(noise.octaves({0.3, 0.4}, 5, 0.25), noise.at({0.3, 0.4}));
}

TEST(Drawing, WatermarkStaysInThePicture) {
  for (const double side : {0.0, 0.4, 0.6, 0.99}) {
    for (const double jitter : {0.0, 0.5, 1.0}) {
      const Point place = watermarkPlace(side, jitter);
      EXPECT_GE(place.x, 0.01);
      EXPECT_LE(place.x + 0.30, 0.99);
      EXPECT_LE(place.y + 0.11, 0.99);
      EXPECT_LT(distanceToPlate(place, place + Point{0.15, 0.05}), 0);
      EXPECT_GT(distanceToPlate(place, place + Point{0.15, -0.01}), 0);
    }
  }
}

}  // namespace
}  // namespace hp::drawing
