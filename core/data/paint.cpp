// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "core/base/outcome.h"
#include "core/data/scene_plan.h"
#include "core/data/watermark.h"

namespace hp::drawing {
namespace {

constexpr int kSmallest = 8, kLargest = 4096;
// The light comes from the upper left.
constexpr Point kLight = {-0.6, -0.8};

/// Colours of a square picture before they become bytes.
struct Canvas {
  int size = 0;
  std::vector<Colour> colours = {};

  explicit Canvas(int pixels)
      : size(pixels), colours(static_cast<std::size_t>(pixels) * static_cast<std::size_t>(pixels)) {}
  double pixel() const { return 1.0 / size; }
  Point centre(int x, int y) const { return {(x + 0.5) / size, (y + 0.5) / size}; }
  std::size_t offset(int x, int y) const {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x);
  }

  /// Calls visit(offset, point) for all pixels within `reach` of a point, in any case inside the picture.
  template <class Visit>
  void around(Point middle, double reach, Visit visit) const {
    const auto column = [&](double at) {
      return std::clamp(static_cast<int>(std::floor(at * size)), 0, size - 1);
    };
    for (int y = column(middle.y - reach); y <= column(middle.y + reach); ++y) {
      for (int x = column(middle.x - reach); x <= column(middle.x + reach); ++x) {
        visit(offset(x, y), centre(x, y));
      }
    }
  }
};

Point inPiece(const Piece& piece, Point p) {
  const Point q = inFrame(p - piece.centre, piece.axis) * (1 / piece.radius);
  return {q.x / piece.stretch, q.y * piece.stretch};
}

// In units of the scene. Stretching bends distances by a tenth at most, which edges do not show.
double distanceToPiece(const Piece& piece, Point p) {
  return distanceTo(piece.shape, inPiece(piece, p)) * piece.radius;
}

/// The rim catches light on one side and loses it on the other, as that of a thick tile does.
double bevel(const Piece& piece, Point p, double distance) {
  constexpr double kRim = 0.022, kStep = 0.002;
  const double strength = 1 - ramp(-distance, 0, kRim);
  if (strength <= 0) return 0;
  const Point slope{distanceToPiece(piece, p + Point{kStep, 0}) - distance,
                    distanceToPiece(piece, p + Point{0, kStep}) - distance};
  return 0.32 * strength * dot(slope * (1 / kStep), kLight);
}

Colour surface(const Piece& piece, const Noise& noise, Point p, double pixel, double distance) {
  const Point q = inPiece(piece, p);
  const Colour colour = colourOf(piece.texture, noise, q, pixel / piece.radius);
  const double sheen = 0.08 * dot((p - piece.centre) * (1 / piece.radius), kLight);
  const double grain = 0.035 * noise.octaves(q * 6, 2, 6 * pixel / piece.radius);
  return lit(colour, sheen + grain + bevel(piece, p, distance));
}

void paintPiece(Canvas& canvas, const Piece& piece, const Noise& noise, std::vector<float>* mask) {
  constexpr double kBlur = 0.030;
  constexpr Point kShadow = {0.010, 0.016};
  const double pixel = canvas.pixel();
  canvas.around(piece.centre, piece.radius * 1.15 + 2 * kBlur, [&](std::size_t at, Point p) {
    auto& colour = canvas.colours[at];
    colour = colour * (1 - 0.5 * (1 - ramp(distanceToPiece(piece, p - kShadow), -kBlur, kBlur)));
    const double distance = distanceToPiece(piece, p);
    const double share = coverage(distance, pixel);
    if (share > 0) colour = mix(colour, surface(piece, noise, p, pixel, distance), share);
    if (mask && share >= 0.5) (*mask)[at] = 1;
  });
}

void paintWatermark(Canvas& canvas, Point place, std::vector<float>& mask) {
  const double pixel = canvas.pixel();
  canvas.around(place + Point{kPlateWidth / 2, kPlateHeight / 2}, kPlateWidth / 2 + pixel,
                [&](std::size_t at, Point p) {
                  auto& colour = canvas.colours[at];
                  const double plate = coverage(distanceToPlate(place, p), pixel);
                  colour = mix(colour, {0.08, 0.09, 0.11}, 0.55 * plate);
                  colour = mix(colour, {1, 1, 1}, 0.92 * coverage(distanceToLetters(place, p), pixel));
                  if (plate >= 0.5) mask[at] = 1;
                });
}

void fillGround(Canvas& canvas, const ScenePlan& plan) {
  const Noise noise({plan.seed, plan.index, Part::GroundNoise});
  canvas.around({0.5, 0.5}, 0.5, [&](std::size_t at, Point p) {
    canvas.colours[at] = colourOf(plan.ground, noise, p, canvas.pixel());
  });
}

std::uint8_t byteOf(double value) {
  return static_cast<std::uint8_t>(std::floor(clamped(value) * 255 + 0.5));
}

Image pictureOf(const Canvas& canvas) {
  Image image(canvas.size, canvas.size);
  auto* out = image.rgb.data();
  for (const auto& colour : canvas.colours) {
    *out++ = byteOf(colour.red);
    *out++ = byteOf(colour.green);
    *out++ = byteOf(colour.blue);
  }
  return image;
}

Canvas canvasOf(int size) {
  if (size < kSmallest || size > kLargest) {
    throw Error("A scene can be " + std::to_string(kSmallest) + " to " + std::to_string(kLargest) +
                " pixels wide, not " + std::to_string(size) + ".");
  }
  return Canvas(size);
}

}  // namespace

Image paintGround(const ScenePlan& plan, int size) {
  Canvas canvas = canvasOf(size);
  fillGround(canvas, plan);
  return pictureOf(canvas);
}

Scene paintScene(const ScenePlan& plan, int size) {
  Canvas canvas = canvasOf(size);
  const Shape shape{size, size};
  Scene scene{.label = plan.label,
              .mask = {shape, std::vector<float>(canvas.colours.size())},
              .watermarkMask = {shape, std::vector<float>(canvas.colours.size())},
              .hasWatermark = plan.watermark.has_value()};
  fillGround(canvas, plan);
  const Noise noise({plan.seed, plan.index, Part::PieceNoise});
  for (const auto& piece : plan.distractors) paintPiece(canvas, piece, noise, nullptr);
  paintPiece(canvas, plan.object, noise, &scene.mask.values);
  if (plan.watermark) paintWatermark(canvas, *plan.watermark, scene.watermarkMask.values);
  scene.image = pictureOf(canvas);
  return scene;
}

}  // namespace hp::drawing
