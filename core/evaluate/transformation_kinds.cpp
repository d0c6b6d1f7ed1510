// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/transformation.h"

namespace hp {
namespace {

using Kind = TransformationKind;

const std::vector<Filling> kAllFillings{Filling::Black, Filling::Grey, Filling::Mean, Filling::Reflect};

std::vector<Kind> movingKinds() {
  return {
      {.id = "rotation",
       .label = HP_TEXT("Transformations", "Rotation"),
       .help = HP_TEXT("Transformations", "Turned counter-clockwise about the centre, bilinear."),
       .unit = HP_TEXT("Transformations", "degrees"),
       .min = -360,
       .max = 360,
       .movesPixels = true,
       .fillings = kAllFillings,
       .presets = {{HP_TEXT("Transformations", "Slight"), {0.5, 1, 5, 10}},
                   {HP_TEXT("Transformations", "Strong"), {15, 20, 25, 40}}}},
      {.id = "shift-x",
       .label = HP_TEXT("Transformations", "Shift to the right"),
       .help = HP_TEXT("Transformations",
                       "Moved by so many pixels of the network's input; whole numbers are exact."),
       .unit = "px",
       .min = -10000,
       .max = 10000,
       .movesPixels = true,
       .fillings = kAllFillings,
       .presets = {{HP_TEXT("Transformations", "Slight"), {1, 2, 4, 8}},
                   {HP_TEXT("Transformations", "Strong"), {16, 32, 64}}}},
      {.id = "shift-y",
       .label = HP_TEXT("Transformations", "Shift downwards"),
       .help = HP_TEXT("Transformations",
                       "Moved by so many pixels of the network's input; whole numbers are exact."),
       .unit = "px",
       .min = -10000,
       .max = 10000,
       .movesPixels = true,
       .fillings = kAllFillings,
       .presets = {{HP_TEXT("Transformations", "Slight"), {1, 2, 4, 8}},
                   {HP_TEXT("Transformations", "Strong"), {16, 32, 64}}}},
      {.id = "scale",
       .label = HP_TEXT("Transformations", "Scale"),
       .help = HP_TEXT("Transformations", "Made larger (above 1) or smaller about the centre, bilinear."),
       .min = 0.05,
       .max = 20,
       .identity = 1,
       .movesPixels = true,
       .fillings = kAllFillings,
       .presets = {{HP_TEXT("Transformations", "Smaller"), {0.95, 0.9, 0.8, 0.7}},
                   {HP_TEXT("Transformations", "Larger"), {1.05, 1.1, 1.25, 1.5}}}},
      {.id = "flip",
       .label = HP_TEXT("Transformations", "Flip"),
       .help = HP_TEXT("Transformations", "Mirrored, left to right."),
       .max = 1,
       .movesPixels = true,
       .wholeAmounts = true,
       .presets = {{HP_TEXT("Transformations", "Mirrored"), {1}}}},
  };
}

std::vector<Kind> pixelKinds() {
  return {
      {.id = "noise",
       .label = HP_TEXT("Transformations", "Noise"),
       .help = HP_TEXT(
           "Transformations",
           "Gaussian noise of this standard deviation, added to every value of the normalised input."),
       .max = 1000,
       .isRandom = true,
       .presets = {{HP_TEXT("Transformations", "Slight"),
                    {0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1}},
                   {HP_TEXT("Transformations", "Strong"), {0.25, 0.5, 1, 2.5, 5, 10}}}},
      {.id = "brightness",
       .label = HP_TEXT("Transformations", "Brightness"),
       .help = HP_TEXT("Transformations",
                       "So many steps of 255 added to every pixel value, which stays in 0 to 255."),
       .min = -255,
       .max = 255,
       .presets = {{HP_TEXT("Transformations", "Darker"), {-10, -25, -50, -100}},
                   {HP_TEXT("Transformations", "Brighter"), {10, 25, 50, 100}}}},
      {.id = "contrast",
       .label = HP_TEXT("Transformations", "Contrast"),
       .help =
           HP_TEXT("Transformations",
                   "Every pixel value's distance from its channel's mean in the picture, times this factor; "
                   "values stay in 0 to 255."),
       .max = 10,
       .identity = 1,
       .presets = {{HP_TEXT("Transformations", "Less"), {0.9, 0.75, 0.5, 0.25}},
                   {HP_TEXT("Transformations", "More"), {1.1, 1.25, 1.5, 2}}}},
      {.id = "blur",
       .label = HP_TEXT("Transformations", "Blur"),
       .help = HP_TEXT("Transformations",
                       "Gaussian blur of this standard deviation; the picture is mirrored at its border."),
       .unit = "px",
       .max = 100,
       .presets = {{HP_TEXT("Transformations", "Slight"), {0.5, 1, 1.5, 2}},
                   {HP_TEXT("Transformations", "Strong"), {3, 4, 6, 8}}}},
      {.id = "jpeg",
       .label = HP_TEXT("Transformations", "JPEG compression"),
       .help = HP_TEXT(
           "Transformations",
           "Saved as JPEG with a quality of 100 less this, and read again; 0 leaves the picture as it is."),
       .max = 99,
       .wholeAmounts = true,
       .presets = {{HP_TEXT("Transformations", "Slight"), {5, 10, 20, 30}},
                   {HP_TEXT("Transformations", "Strong"), {50, 70, 80, 90}}}},
  };
}

std::vector<Kind> regionKinds() {
  return {
      {.id = "occlusion",
       .label = HP_TEXT("Transformations", "Occlusion"),
       .help =
           HP_TEXT("Transformations",
                   "A patch in the middle of the region, of the region's shape, covers this share of it."),
       .max = 1,
       .needsRegion = true,
       .fillings = {Filling::Black, Filling::Grey, Filling::Mean},
       .presets = {{HP_TEXT("Transformations", "Whole region"), {1}},
                   {HP_TEXT("Transformations", "Growing"), {0.25, 0.5, 0.75, 1}}}},
      {.id = "cut",
       .label = HP_TEXT("Transformations", "Cut away"),
       .help =
           HP_TEXT("Transformations",
                   "This share of the region, in its middle, is taken away, and what surrounds it closes the "
                   "gap smoothly: every pixel becomes the mean of its eight neighbours."),
       .max = 1,
       .needsRegion = true,
       .presets = {{HP_TEXT("Transformations", "Whole region"), {1}},
                   {HP_TEXT("Transformations", "Growing"), {0.25, 0.5, 0.75, 1}}}},
  };
}

std::vector<Kind> allKinds() {
  auto kinds = movingKinds();
  for (auto* more : {&pixelKinds, &regionKinds}) {
    auto others = more();
    kinds.insert(kinds.end(), others.begin(), others.end());
  }
  return kinds;
}

[[noreturn]] void refuse(const Kind& kind, const std::string& why) {
  throw Error("The transformation '" + kind.id + "' " + why + ".");
}

void requireRegion(const Kind& kind, const Region& region) {
  const auto inside = [](double low, double high) { return low >= 0 && low < high && high <= 1; };
  if (!inside(region.left, region.right) || !inside(region.top, region.bottom))
    refuse(
        kind,
        "wants a region of the picture that is not empty: left below right and top below bottom, in shares "
        "from 0 to 1");
}

}  // namespace

std::span<const TransformationKind> transformationKinds() {
  static const std::vector<Kind> kKinds = allKinds();
  return kKinds;
}

const TransformationKind& transformationKindById(const std::string& id) {
  const auto kinds = transformationKinds();
  const auto found = std::ranges::find(kinds, id, &Kind::id);
  if (found != kinds.end()) return *found;
  std::string ids;
  for (const auto& kind : kinds) ids += (ids.empty() ? "" : ", ") + kind.id;
  throw Error("There is no transformation '" + printable(id) + "'; there are " + ids + ".");
}

void requireTransformation(const Transformation& transformation) {
  const auto& kind = transformationKindById(transformation.kind);
  const double amount = transformation.amount;
  if (!(amount >= kind.min && amount <= kind.max))
    refuse(kind, "takes amounts from " + numberText(kind.min) + " to " + numberText(kind.max) + ", not " +
                     numberText(amount));
  if (kind.wholeAmounts && amount != std::floor(amount))
    refuse(kind, "takes whole amounts, not " + numberText(amount));
  if (kind.needsRegion && !transformation.region)
    refuse(kind, "wants a region of the picture, and there is none");
  if (kind.needsRegion) requireRegion(kind, *transformation.region);
  if (!kind.fillings.empty() && !std::ranges::count(kind.fillings, transformation.filling))
    refuse(kind, "cannot be filled with reflections");
}

}  // namespace hp
