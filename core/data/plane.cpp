// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/plane.h"

#include <numbers>

namespace hp::drawing {
namespace {

// x - x^3/3! + x^5/5! ..., or 1 - x^2/2! + x^4/4! ...: enough terms for a quarter turn.
double taylor(double x, int firstPower) {
  double term = firstPower == 1 ? x : 1;
  double sum = term;
  for (int power = firstPower + 2; power <= 14 + firstPower; power += 2) {
    term = -term * x * x / (power * (power - 1));
    sum += term;
  }
  return sum;
}

}  // namespace

Point direction(double turns) {
  const double quarters = fraction(turns) * 4;
  const int quadrant = static_cast<int>(quarters);
  const double angle = (quarters - quadrant) * (std::numbers::pi / 2);
  const double c = taylor(angle, 0), s = taylor(angle, 1);
  switch (quadrant) {
    case 0:
      return {c, s};
    case 1:
      return {-s, c};
    case 2:
      return {-c, -s};
    default:
      return {s, -c};
  }
}

double difference(Colour a, Colour b) {
  const Colour d = a + b * -1;
  return std::sqrt(d.red * d.red + d.green * d.green + d.blue * d.blue);
}

}  // namespace hp::drawing
