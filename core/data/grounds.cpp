// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/grounds.h"

#include <array>

namespace hp::drawing {
namespace {

/// A kind's extremes: its colour is between the two according to `tint`.
struct Shades {
  Colour one = {}, other = {};
};
constexpr std::array<Shades, kGrounds> kShades = {{
    {{0.72, 0.53, 0.35}, {0.50, 0.33, 0.21}},  // wood: pine to walnut
    {{0.40, 0.58, 0.24}, {0.24, 0.44, 0.22}},  // grass
    {{0.45, 0.68, 0.92}, {0.72, 0.70, 0.84}},  // sky: noon to dusk
    {{0.86, 0.76, 0.58}, {0.78, 0.63, 0.48}},  // sand
    {{0.80, 0.77, 0.70}, {0.55, 0.60, 0.66}},  // linen: raw to grey blue
    {{0.62, 0.62, 0.61}, {0.42, 0.44, 0.47}},  // stone
    {{0.20, 0.56, 0.62}, {0.13, 0.38, 0.60}},  // water
}};

struct Place {
  const Noise& noise;
  Colour base;
  Point p;  ///< in the ground's frame
  double pixel;
  double height = 0.5;  ///< in the scene, from the top

  double octaves(Point scale, int count) const {
    return noise.octaves({p.x * scale.x, p.y * scale.y}, count, pixel * std::max(scale.x, scale.y));
  }
};

Colour wood(const Place& at) {
  constexpr double kPlanks = 4.2;
  const double row = std::floor(at.p.y * kPlanks);
  const Point along{at.p.x + 0.37 * row, at.p.y + 1.7 * row};
  const Place plank{at.noise, at.base, along, at.pixel};
  const double bend = plank.octaves({1.3, 4}, 2);
  const double rings = wave(along.y * 9 + bend * 1.6) * 0.06;
  const double fibres = plank.octaves({3.5, 30}, 3) * 0.09;
  const double tone = at.noise.at({row * 0.71 + 0.3, row * 0.37 + 0.6}) * 0.22;
  const double toGap = std::abs(fraction(at.p.y * kPlanks) - 0.5) - 0.5;
  const double gap = 1 - ramp(-toGap / kPlanks, 0.003, 0.003 + 1.5 * at.pixel);
  return lit(at.base, rings + fibres + tone - 0.45 * gap);
}

Colour grass(const Place& at) {
  double blades = 0;
  for (int layer = 0; layer < 3; ++layer) {
    const Point lean = direction(0.05 * (layer - 1));
    const Place turned{at.noise, at.base, inFrame(at.p, lean) + Point{0.31 * layer, 0.17 * layer}, at.pixel};
    blades += turned.octaves({34, 6}, 3) * 0.14;
  }
  const double patches = at.octaves({2.5, 2.5}, 2);
  const Colour dry{0.62, 0.62, 0.30};
  return lit(mix(at.base, dry, clamped(0.22 + 0.35 * patches)), blades + 0.08 * patches);
}

Colour sky(const Place& at) {
  const double clouds = ramp(at.octaves({2.2, 3.4}, 5), -0.12, 0.75);
  return mix(lit(at.base, 0.35 * (at.height - 0.5)), {0.97, 0.96, 0.95}, 0.8 * clouds);
}

Colour sand(const Place& at) {
  const double drift = at.octaves({2, 2}, 3);
  const double ripples = wave(at.p.y * 11 + drift * 1.8) * 0.055;
  const double grains = at.octaves({45, 45}, 3) * 0.05;
  return lit(at.base, ripples + grains + 0.06 * drift);
}

Colour linen(const Place& at) {
  constexpr double kThreads = 30;
  const double visible = 1 - ramp(at.pixel * kThreads, 0.2, 0.6);
  const double weave = wave(at.p.x * kThreads) * wave(at.p.y * kThreads) * 0.10 * visible;
  const double warp = at.octaves({26, 2.5}, 2) * 0.05, weft = at.octaves({2.5, 26}, 2) * 0.05;
  const double folds = at.octaves({1.6, 1.6}, 2) * 0.10;
  return lit(at.base, weave + warp + weft + folds);
}

Colour stone(const Place& at) {
  const double clouds = at.octaves({2.4, 2.4}, 5);
  const double vein = std::abs(at.octaves({1.7, 2.9}, 4) + 0.1);
  const double grains = at.octaves({36, 36}, 3) * 0.05;
  return lit(at.base, 0.16 * clouds + grains + 0.22 * (1 - ramp(vein, 0, 0.09)));
}

Colour water(const Place& at) {
  const Point drawn = at.p + Point{at.octaves({2.3, 2.3}, 2), at.octaves({2.9, 2.1}, 2)} * 0.07;
  const Place moved{at.noise, at.base, drawn, at.pixel};
  const double lines = 1 - ramp(std::abs(moved.octaves({5, 5}, 2)), 0, 0.22);
  return lit(at.base, 0.10 * at.octaves({1.5, 1.5}, 2) + 0.26 * lines * lines);
}

Colour painted(GroundKind kind, const Place& at) {
  switch (kind) {
    case GroundKind::Wood:
      return wood(at);
    case GroundKind::Grass:
      return grass(at);
    case GroundKind::Sky:
      return sky(at);
    case GroundKind::Sand:
      return sand(at);
    case GroundKind::Linen:
      return linen(at);
    case GroundKind::Stone:
      return stone(at);
    case GroundKind::Water:
      return water(at);
  }
  return at.base;
}

}  // namespace

Colour typicalColour(const Ground& ground) {
  const auto& shades = kShades[static_cast<std::size_t>(ground.kind)];
  return mix(shades.one, shades.other, ground.tint);
}

Colour colourOf(const Ground& ground, const Noise& noise, Point p, double pixel) {
  const Place place{noise, typicalColour(ground), inFrame(p, ground.axis) + ground.shift, pixel, p.y};
  return lit(painted(ground.kind, place), dot(ground.light, p - Point{0.5, 0.5}));
}

}  // namespace hp::drawing
