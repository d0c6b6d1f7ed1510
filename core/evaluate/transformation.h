// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/base/json.h"
#include "core/model/network.h"

namespace hp {

/// A part of the picture, in shares of its width and height: 0 the left or upper border, 1 the other one.
struct Region {
  double left = 0.25, top = 0.25, right = 0.75, bottom = 0.75;
  friend bool operator==(const Region&, const Region&) = default;
};

/// What lies where a transformation needs a pixel from outside the picture, or covers one.
enum class Filling {
  Black,    ///< pixel value 0
  Grey,     ///< pixel value 127.5
  Mean,     ///< zero after normalisation: the mean colour of what the network was trained on
  Reflect,  ///< the picture mirrored at its border, whose own pixels are not repeated
};

/// One change of the picture. It is applied to the network's input: what the network sees is turned, not the
/// file. Amounts are in the kind's unit; see transformationKinds().
struct Transformation {
  std::string kind = "rotation";
  double amount = 0;
  std::optional<Region> region = {};  ///< for kinds that ask for one
  Filling filling = Filling::Black;
  friend bool operator==(const Transformation&, const Transformation&) = default;
};

/// A named list of amounts.
struct AmountPreset {
  std::string label = {};  ///< HP_TEXT("Transformations", "...")
  std::vector<double> amounts = {};
};

/// What people and files need to know of a kind of transformation. The only list there is.
struct TransformationKind {
  std::string id = {};       ///< "rotation", "noise", "shift-x", "shift-y", "scale", "flip", "brightness",
                             ///< "contrast", "blur", "jpeg", "occlusion", "cut"
  std::string label = {};    ///< HP_TEXT
  std::string help = {};     ///< one sentence with the definition, HP_TEXT
  std::string unit = {};     ///< "degrees"; empty: none, such as factors and shares
  double min = 0, max = 0;   ///< amounts allowed
  double identity = 0;       ///< the amount that changes nothing
  bool isRandom = false;     ///< noise: repeats differ
  bool movesPixels = false;  ///< has a geometry that maps follow; others leave maps where they are
  bool needsRegion = false;
  bool wholeAmounts = false;           ///< flip: 0 or 1
  std::vector<Filling> fillings = {};  ///< to choose from; empty: nothing is filled, the choice is ignored
  std::vector<AmountPreset> presets = {};
};
std::span<const TransformationKind> transformationKinds();
/// Throws Error listing the ids.
const TransformationKind& transformationKindById(const std::string& id);
/// Throws Error in one sentence: an unknown kind, an amount out of range, a region that is missing or empty.
void requireTransformation(const Transformation& transformation);
/// "rotation by 5 degrees"
std::string transformationText(const Transformation& transformation);
Json toJson(const Transformation& transformation);
Transformation transformationFromJson(const Json& json);

/// What random transformations draw from: bits are a function of these alone.
struct TransformationSeed {
  std::uint64_t seed = 0;
  std::uint64_t picture = 0;  ///< its place in the experiment
  std::uint64_t repeat = 0;
};

/// The input after the transformation: 1 x C x H x W. The identity amount gives the same bits. Turns by
/// quarters of a circle (of a square input), flips, and shifts by whole pixels only move pixels. The bits are
/// a function of the arguments alone, those of random kinds too: noise of two amounts with one seed is the
/// same noise, scaled. Throws Error as requireTransformation() does, and for inputs of another shape.
Array transformed(const Network& network, const Array& input, const Transformation& transformation,
                  const TransformationSeed& seed);

/// A map, H x W, moved as the picture is: bilinear, what comes from outside is 0 (with any filling). Kinds
/// that move no pixels give the same bits.
Array transformedMap(const Array& map, const Transformation& transformation);
/// The inverse: a map of the transformed picture laid back on the original one; exact where the
/// transformation only moves pixels, otherwise interpolated once more.
Array undoneMap(const Array& map, const Transformation& transformation);
/// H x W, 1 where the transformed picture shows what was in the original one (all neighbours that have a
/// weight in the bilinear sample lay inside; not occluded, not cut away), otherwise 0.
Array keptCells(std::int64_t height, std::int64_t width, const Transformation& transformation);

}  // namespace hp
