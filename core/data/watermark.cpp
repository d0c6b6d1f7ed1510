// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/watermark.h"

#include <array>

namespace hp::drawing {
namespace {

constexpr double kLetterHeight = 0.066, kLetterWidth = 0.042, kAdvance = 0.064, kStroke = 0.0075;

struct Stroke {
  Point from, to;
};
// Letters one unit wide and high, drawn as strokes; the letter's number first.
struct LetterStroke {
  int letter;
  Stroke stroke;
};
constexpr std::array<LetterStroke, 14> kStrokes = {{{0, {{0, 0}, {0, 1}}},
                                                    {0, {{1, 0}, {1, 1}}},
                                                    {0, {{0, 0.5}, {1, 0.5}}},
                                                    {1, {{0, 1}, {0.5, 0}}},
                                                    {1, {{0.5, 0}, {1, 1}}},
                                                    {1, {{0.22, 0.65}, {0.78, 0.65}}},
                                                    {2, {{0, 1}, {0, 0}}},
                                                    {2, {{0, 0}, {1, 1}}},
                                                    {2, {{1, 1}, {1, 0}}},
                                                    {3, {{1, 0}, {0, 0}}},
                                                    {3, {{0, 0}, {0, 0.5}}},
                                                    {3, {{0, 0.5}, {1, 0.5}}},
                                                    {3, {{1, 0.5}, {1, 1}}},
                                                    {3, {{1, 1}, {0, 1}}}}};

double toStroke(Point p, const Stroke& stroke) {
  const Point edge = stroke.to - stroke.from, from = p - stroke.from;
  return length(from - edge * clamped(dot(from, edge) / dot(edge, edge)));
}

Point onLetter(Point corner, Point unit) {
  return corner + Point{unit.x * kLetterWidth, unit.y * kLetterHeight};
}

}  // namespace

Point watermarkPlace(double side, double jitter) {
  const double margin = 0.02 + 0.03 * jitter;
  return {side < 0.5 ? margin : 1 - kPlateWidth - margin, 1 - kPlateHeight - margin};
}

double distanceToPlate(Point place, Point p) {
  constexpr double kCorner = 0.02;
  const Point q = p - place - Point{kPlateWidth / 2, kPlateHeight / 2};
  const Point beyond{std::abs(q.x) - kPlateWidth / 2 + kCorner, std::abs(q.y) - kPlateHeight / 2 + kCorner};
  const double outside = length({std::max(beyond.x, 0.0), std::max(beyond.y, 0.0)});
  return outside + std::min(std::max(beyond.x, beyond.y), 0.0) - kCorner;
}

double distanceToLetters(Point place, Point p) {
  constexpr double kLeft = (kPlateWidth - 3 * kAdvance - kLetterWidth) / 2,
                   kTop = (kPlateHeight - kLetterHeight) / 2;
  double nearest = 1;
  for (const auto& [letter, stroke] : kStrokes) {
    const Point corner = place + Point{kLeft + letter * kAdvance, kTop};
    nearest = std::min(nearest, toStroke(p, {onLetter(corner, stroke.from), onLetter(corner, stroke.to)}));
  }
  return nearest - kStroke;
}

}  // namespace hp::drawing
