// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/shapes.h"

#include <array>
#include <span>
#include <vector>

namespace hp::drawing {
namespace {

using Polygon = std::vector<Point>;

double toDisc(Point p, Point centre, double radius) { return length(p - centre) - radius; }

double toSegment(Point p, Point a, Point b) {
  const Point edge = b - a, from = p - a;
  return length(from - edge * clamped(dot(from, edge) / dot(edge, edge)));
}

// The distance to the nearest edge; inside when a ray to the right crosses an odd number of edges.
double toPolygon(Point p, std::span<const Point> corners) {
  double nearest = 1e9;
  bool inside = false;
  Point a = corners.back();
  for (const Point b : corners) {
    nearest = std::min(nearest, toSegment(p, a, b));
    const bool crosses = (a.y > p.y) != (b.y > p.y);
    if (crosses && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
    a = b;
  }
  return inside ? -nearest : nearest;
}

/// Corners on circles of these radii in turn, the first at the top.
Polygon spokes(int count, std::span<const double> radii) {
  Polygon corners;
  for (int i = 0; i < count; ++i) {
    corners.push_back(direction(static_cast<double>(i) / count - 0.25) *
                      radii[static_cast<std::size_t>(i) % radii.size()]);
  }
  return corners;
}

Polygon crossCorners(double arm, double half) {
  return {{-half, -arm}, {half, -arm}, {half, -half}, {arm, -half}, {arm, half},   {half, half},
          {half, arm},   {-half, arm}, {-half, half}, {-arm, half}, {-arm, -half}, {-half, -half}};
}

double toHeart(Point p) {
  static const Polygon kBody = {{0, 0.85}, {-0.68, 0.17}, {0, -0.51}, {0.68, 0.17}};
  const double lobes = std::min(toDisc(p, {-0.34, -0.17}, 0.48), toDisc(p, {0.34, -0.17}, 0.48));
  return std::min(lobes, toPolygon(p, kBody));
}

double toChevron(Point p) {
  return std::min(toSegment(p, {-0.7, 0.4}, {0, -0.4}), toSegment(p, {0, -0.4}, {0.7, 0.4})) - 0.2;
}

}  // namespace

double distanceTo(ShapeKind shape, Point p) {
  constexpr double kRounding = 0.06;
  static const Polygon kSquare = {{-0.66, -0.66}, {0.66, -0.66}, {0.66, 0.66}, {-0.66, 0.66}};
  static const Polygon kTriangle = spokes(3, std::array{0.94});
  static const Polygon kStar = spokes(10, std::array{0.94, 0.4});
  static const Polygon kCross = crossCorners(0.86, 0.24);
  switch (shape) {
    case ShapeKind::Disc:
      return toDisc(p, {}, 0.88);
    case ShapeKind::Square:
      return toPolygon(p, kSquare) - kRounding;
    case ShapeKind::Triangle:
      return toPolygon(p, kTriangle) - kRounding;
    case ShapeKind::Star:
      return toPolygon(p, kStar) - kRounding;
    case ShapeKind::Ring:
      return std::abs(toDisc(p, {}, 0.68)) - 0.22;
    case ShapeKind::Cross:
      return toPolygon(p, kCross) - kRounding;
    case ShapeKind::Crescent:
      return std::max(toDisc(p, {}, 0.95), -toDisc(p, {0.5, 0}, 0.78));
    case ShapeKind::Heart:
      return toHeart(p);
    case ShapeKind::Bar:
      return toSegment(p, {-0.74, 0}, {0.74, 0}) - 0.24;
    case ShapeKind::HalfDisc:
      return std::max(toDisc(p, {0, 0.4}, 0.95), p.y - 0.4);
    case ShapeKind::Chevron:
      return toChevron(p);
    case ShapeKind::Leaf:
      return std::max(toDisc(p, {0, 0.75}, 1.22), toDisc(p, {0, -0.75}, 1.22));
  }
  return 1;
}

}  // namespace hp::drawing
