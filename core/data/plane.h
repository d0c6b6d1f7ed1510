// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the scene painter computes with. Every operation here is + - * / sqrt or floor, which IEEE 754
// rounds alike on every machine; sin, cos, exp and pow of the C library do not, and stay out.

#include <algorithm>
#include <cmath>

namespace hp::drawing {

/// A place or a direction; a scene is the square from (0, 0), top left, to (1, 1).
struct Point {
  double x = 0, y = 0;
};
inline Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
inline Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
inline Point operator*(Point a, double factor) { return {a.x * factor, a.y * factor}; }
inline double dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }
inline double length(Point a) { return std::sqrt(dot(a, a)); }
/// The point in the frame whose first axis is this unit vector.
inline Point inFrame(Point p, Point axis) {
  return {p.x * axis.x + p.y * axis.y, p.y * axis.x - p.x * axis.y};
}
/// The unit vector at this part of a full turn, to about 1e-9.
Point direction(double turns);

/// sRGB, 0 to 1 a channel. Mixed as it is: the scenes want no physics, only the same bits everywhere.
struct Colour {
  double red = 0, green = 0, blue = 0;
};
inline Colour operator+(Colour a, Colour b) { return {a.red + b.red, a.green + b.green, a.blue + b.blue}; }
inline Colour operator*(Colour a, double factor) {
  return {a.red * factor, a.green * factor, a.blue * factor};
}
inline Colour mix(Colour a, Colour b, double share) { return a * (1 - share) + b * share; }
/// Lighter for a positive amount, darker for a negative one; -1 is black and 1 is white.
inline Colour lit(Colour a, double amount) {
  return amount > 0 ? mix(a, {1, 1, 1}, amount) : a * (1 + amount);
}
/// Euclidean distance in sRGB.
double difference(Colour a, Colour b);

inline double clamped(double value) { return std::clamp(value, 0.0, 1.0); }
inline double fraction(double value) { return value - std::floor(value); }
/// 0 below `low`, 1 above `high`, an S between.
inline double ramp(double value, double low, double high) {
  const double t = clamped((value - low) / (high - low));
  return t * t * (3 - 2 * t);
}
/// A wave of period 1 between -1 and 1 made of parabolas, close to a sine.
inline double wave(double turns) {
  const double t = fraction(turns);
  const double half = t < 0.5 ? t : t - 0.5;
  const double arch = 16 * half * (0.5 - half);
  return t < 0.5 ? arch : -arch;
}
/// How much of a pixel lies inside an edge at this signed distance (negative inside).
inline double coverage(double distance, double pixel) { return clamped(0.5 - distance / pixel); }

}  // namespace hp::drawing
