// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/lab.h"

#include <algorithm>
#include <cmath>

namespace hp {
namespace {

// CIE 15, section 8.2.1: the inverse of the cube root with its linear toe.
double fromRoot(double root) {
  constexpr double kEdge = 6.0 / 29;
  return root > kEdge ? root * root * root : 3 * kEdge * kEdge * (root - 4.0 / 29);
}

// IEC 61966-2-1.
std::uint8_t encoded(double linear) {
  const double clipped = std::clamp(linear, 0.0, 1.0);
  const double value = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * std::pow(clipped, 1 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(255 * value));
}

}  // namespace

Rgb toRgb(const Lab& lab) {
  const double root = (lab.lightness + 16) / 116;
  const double x = 0.95047 * fromRoot(root + lab.a / 500);
  const double y = fromRoot(root);
  const double z = 1.08883 * fromRoot(root - lab.b / 200);
  return {encoded(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
          encoded(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
          encoded(0.0556434 * x - 0.2040259 * y + 1.0572252 * z)};
}

}  // namespace hp
