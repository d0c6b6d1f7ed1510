// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/scene_plan.h"

#include <array>

#include "core/base/outcome.h"
#include "core/data/watermark.h"

namespace hp::drawing {
namespace {

constexpr std::array<Colour, 12> kPalette = {{{0.90, 0.34, 0.27},
                                              {0.95, 0.64, 0.18},
                                              {0.97, 0.84, 0.35},
                                              {0.42, 0.68, 0.30},
                                              {0.10, 0.53, 0.50},
                                              {0.26, 0.58, 0.86},
                                              {0.24, 0.28, 0.60},
                                              {0.55, 0.28, 0.56},
                                              {0.92, 0.52, 0.63},
                                              {0.97, 0.94, 0.86},
                                              {0.22, 0.26, 0.32},
                                              {0.66, 0.24, 0.21}}};

// Half of all objects wear the texture of their class, so that texture is a hint but never a proof.
constexpr double kOwnTexture = 0.5;
constexpr double kMargin = 0.03;

void check(const SceneSpec& spec) {
  constexpr int kMostDistractors = 20;
  const auto isShare = [](double value) { return value >= 0 && value <= 1; };
  if (spec.distractors < 0 || spec.distractors > kMostDistractors)
    throw Error("A scene has 0 to 20 distractors.");
  if (!isShare(spec.watermarkRate) || !isShare(spec.watermarkElsewhere))
    throw Error("A watermark's rate lies between 0 and 1.");
  if (spec.watermarkClass < 0 || spec.watermarkClass >= kClassShapes)
    throw Error("The watermark's class is 0 to 5.");
}

Point anyDirection(Dice& dice) { return direction(dice.uniform()); }

Ground planGround(Dice dice) {
  Ground ground;
  ground.kind = static_cast<GroundKind>(dice.below(kGrounds));
  ground.tint = dice.uniform();
  // Planks and threads lie nearly level or upright; blades of grass and horizons never topple.
  const bool upright = dice.chance(0.5) && ground.kind != GroundKind::Grass && ground.kind != GroundKind::Sky;
  ground.axis = direction((upright ? 0.25 : 0.0) + dice.uniform(-0.03, 0.03));
  ground.shift = {dice.uniform(0, 32), dice.uniform(0, 32)};
  ground.light = anyDirection(dice);
  ground.light = ground.light * dice.uniform(0.05, 0.3);
  return ground;
}

// The first colour thrown that stands out from `other`, or the best of eight.
Colour contrasting(Dice& dice, Colour other, double enough) {
  Colour best = kPalette[0];
  double bestDifference = -1;
  for (int i = 0; i < 8 && bestDifference < enough; ++i) {
    const Colour colour = kPalette[static_cast<std::size_t>(dice.below(static_cast<int>(kPalette.size())))];
    const double now = difference(colour, other);
    if (now > bestDifference) best = colour, bestDifference = now;
  }
  return best;
}

Texture planTexture(Dice& dice, TextureKind kind, Colour ground) {
  Texture texture;
  texture.kind = kind;
  texture.first = contrasting(dice, ground, 0.45);
  texture.second = contrasting(dice, texture.first, 0.40);
  texture.frequency = dice.uniform(1.3, 2.6);
  texture.axis = anyDirection(dice);
  texture.shift = {dice.uniform(), dice.uniform()};
  return texture;
}

TextureKind anyTexture(Dice& dice) { return static_cast<TextureKind>(dice.below(kTextures)); }

Piece planObject(Dice dice, int label, Colour ground) {
  Piece piece;
  piece.shape = static_cast<ShapeKind>(label);
  piece.radius = dice.uniform(0.17, 0.30);
  const double low = piece.radius + kMargin, high = 1 - low;
  piece.centre = {dice.uniform(low, high), dice.uniform(low, high)};
  piece.axis = anyDirection(dice);
  piece.stretch = dice.uniform(0.92, 1.09);
  const auto kind = dice.chance(kOwnTexture) ? static_cast<TextureKind>(label) : anyTexture(dice);
  piece.texture = planTexture(dice, kind, ground);
  return piece;
}

bool isFree(const Piece& piece, const Piece& object, const std::vector<Piece>& others) {
  const auto apart = [&](const Piece& other) {
    return length(piece.centre - other.centre) > piece.radius + other.radius + kMargin;
  };
  return apart(object) && std::all_of(others.begin(), others.end(), apart);
}

// Where a scene is full, a distractor that finds no place is left out.
std::vector<Piece> planDistractors(Dice dice, int atMost, const Piece& object, Colour ground) {
  constexpr int kTries = 12;
  std::vector<Piece> pieces;
  const int wanted = atMost > 0 ? dice.below(atMost + 1) : 0;
  for (int i = 0; i < wanted; ++i) {
    Piece piece;
    piece.shape = static_cast<ShapeKind>(kClassShapes + dice.below(kOtherShapes));
    piece.radius = dice.uniform(0.10, 0.19);
    piece.axis = anyDirection(dice);
    piece.texture = planTexture(dice, anyTexture(dice), ground);
    bool placed = false;
    for (int attempt = 0; attempt < kTries && !placed; ++attempt) {
      piece.centre = {dice.uniform(0.06, 0.94), dice.uniform(0.06, 0.94)};
      placed = isFree(piece, object, pieces);
    }
    if (placed) pieces.push_back(piece);
  }
  return pieces;
}

// Every six scenes in a row show every class once, in an order of their own.
int labelAt(std::uint64_t seed, std::uint64_t index) {
  const auto count = static_cast<std::uint64_t>(kClassShapes);
  Dice dice(seed, index / count, Part::Labels);
  std::array<int, kClassShapes> order{};
  for (int i = 0; i < kClassShapes; ++i) order[static_cast<std::size_t>(i)] = i;
  for (int i = kClassShapes - 1; i > 0; --i) {
    std::swap(order[static_cast<std::size_t>(i)], order[static_cast<std::size_t>(dice.below(i + 1))]);
  }
  return order[index % count];
}

std::optional<Point> planWatermark(Dice dice, const SceneSpec& spec, int label) {
  const double rate = label == spec.watermarkClass ? spec.watermarkRate : spec.watermarkElsewhere;
  if (!dice.chance(rate)) return std::nullopt;
  const double side = dice.uniform(), jitter = dice.uniform();
  return watermarkPlace(side, jitter);
}

}  // namespace

ScenePlan planScene(const SceneSpec& spec, std::uint64_t index) {
  check(spec);
  ScenePlan plan{.seed = spec.seed, .index = index, .label = labelAt(spec.seed, index)};
  plan.ground = planGround({spec.seed, index, Part::Ground});
  const Colour ground = typicalColour(plan.ground);
  plan.object = planObject({spec.seed, index, Part::Object}, plan.label, ground);
  plan.distractors =
      planDistractors({spec.seed, index, Part::Distractors}, spec.distractors, plan.object, ground);
  plan.watermark = planWatermark({spec.seed, index, Part::Watermark}, spec, plan.label);
  return plan;
}

}  // namespace hp::drawing
