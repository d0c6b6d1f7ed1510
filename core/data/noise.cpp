// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/noise.h"

namespace hp::drawing {
namespace {

constexpr int kPeriod = 32;
constexpr double kHeight = 1.5;  // brings the usual range near -1 to 1

double eased(double t) { return t * t * t * (t * (t * 6 - 15) + 10); }

}  // namespace

Noise::Noise(Dice dice) {
  gradients_.reserve(kPeriod * kPeriod);
  for (int i = 0; i < kPeriod * kPeriod; ++i) gradients_.push_back(direction(dice.uniform()));
}

double Noise::corner(int column, int row, Point offset) const {
  const auto index = static_cast<std::size_t>((row & (kPeriod - 1)) * kPeriod + (column & (kPeriod - 1)));
  return dot(gradients_[index], offset);
}

double Noise::at(Point p) const {
  const double left = std::floor(p.x), top = std::floor(p.y);
  const int column = static_cast<int>(left), row = static_cast<int>(top);
  const double x = p.x - left, y = p.y - top;
  const double u = eased(x), v = eased(y);
  const double above = corner(column, row, {x, y}) * (1 - u) + corner(column + 1, row, {x - 1, y}) * u;
  const double below =
      corner(column, row + 1, {x, y - 1}) * (1 - u) + corner(column + 1, row + 1, {x - 1, y - 1}) * u;
  return kHeight * (above * (1 - v) + below * v);
}

double Noise::octaves(Point p, int count, double pixel) const {
  double sum = 0, height = 1, scale = 1;
  for (int i = 0; i < count; ++i, height *= 0.5, scale *= 2) {
    const double visible = 1 - ramp(pixel * scale, 0.25, 0.5);
    if (visible <= 0) break;
    // The shift keeps the octaves' lattice points, all zero, from lying on each other.
    sum += height * visible * at(p * scale + Point{5.3 * i, 8.7 * i});
  }
  return sum;
}

}  // namespace hp::drawing
