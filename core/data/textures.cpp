// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/textures.h"

namespace hp::drawing {
namespace {

// Share of the second colour in stripes of equal width, period 1.
double stripes(double position, double pixel) {
  const double toEdge = std::abs(fraction(position) - 0.5) - 0.25;
  return coverage(toEdge, pixel);
}

double dots(Point p, double pixel) {
  // Every other row is moved by half a period.
  const double row = std::floor(p.y);
  const double shift = fraction(row / 2);
  const Point inCell{fraction(p.x + shift) - 0.5, fraction(p.y) - 0.5};
  return coverage(length(inCell) - 0.3, pixel);
}

double shareOfSecond(const Texture& texture, const Noise& noise, Point p, double pixel) {
  switch (texture.kind) {
    case TextureKind::Stripes:
      return stripes(p.x, pixel);
    case TextureKind::Checks: {
      const double a = stripes(p.x, pixel), b = stripes(p.y, pixel);
      return a + b - 2 * a * b;
    }
    case TextureKind::Dots:
      return dots(p, pixel);
    case TextureKind::Plain:
      return 0;
    case TextureKind::Waves:
      return stripes(p.x + 0.22 * wave(p.y * 0.8), pixel);
    case TextureKind::Marble:
      return ramp(noise.octaves(p * 1.1, 4, pixel * 1.1), -0.25, 0.3);
  }
  return 0;
}

}  // namespace

Colour colourOf(const Texture& texture, const Noise& noise, Point p, double pixel) {
  const Point q = inFrame(p, texture.axis) * texture.frequency + texture.shift;
  const double scaledPixel = pixel * texture.frequency;
  return mix(texture.first, texture.second, shareOfSecond(texture, noise, q, scaledPixel));
}

}  // namespace hp::drawing
