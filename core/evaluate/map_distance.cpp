// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/map_distance.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/explain/compare_maps.h"
#include "core/explain/structural_similarity.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The values of the cells that count, one after the other.
Array countedValues(const Array& map, const Array& cells) {
  Array counted{{}, std::vector<float>(map.values.size())};
  std::size_t count = 0;
  for (std::size_t i = 0; i < map.values.size(); ++i) {
    counted.values[count] = map.values[i];
    count += cells.values[i] != 0 ? 1 : 0;
  }
  counted.values.resize(count);
  counted.shape = {static_cast<std::int64_t>(count)};
  return counted;
}

bool isFinite(const Array& map) {
  return std::ranges::all_of(map.values, [](float value) { return std::isfinite(value); });
}

/// What the values are divided by; 1 for zeros.
double scaleOf(const Array& map) {
  float highest = 0;
  for (const float value : map.values) highest = std::max(highest, std::abs(value));
  return highest == 0 ? 1 : highest;
}

double rmseOf(const Array& a, double scaleA, const Array& b, double scaleB) {
  double sum = 0;
  for (std::size_t i = 0; i < a.values.size(); ++i) {
    const double difference = a.values[i] / scaleA - b.values[i] / scaleB;
    sum += difference * difference;
  }
  return std::sqrt(sum / static_cast<double>(a.values.size()));
}

double normalisedRmse(const Array& a, const Array& b) { return rmseOf(a, scaleOf(a), b, scaleOf(b)); }

struct Centre {
  double x = kNone, y = kNone;
};

Centre centreOf(const Array& map, const Array& cells) {
  const auto width = static_cast<std::size_t>(map.size(1));
  double mass = 0, x = 0, y = 0;
  for (std::size_t i = 0, row = 0; i < map.values.size(); ++row) {
    for (std::size_t column = 0; column < width; ++column, ++i) {
      const double value = cells.values[i] != 0 ? std::max(0.0, double{map.values[i]}) : 0;
      mass += value;
      x += value * static_cast<double>(column);
      y += value * static_cast<double>(row);
    }
  }
  return mass > 0 ? Centre{x / mass, y / mass} : Centre{};
}

void requireShapes(const Array& a, const Array& b, const Array& cells) {
  if (a.shape.size() != 2 || a.empty() || a.shape != b.shape || a.shape != cells.shape)
    throw Error("Maps of " + shapeText(a.shape) + " and " + shapeText(b.shape) +
                " cells cannot be compared over " + shapeText(cells.shape) + " cells.");
  if (std::ranges::all_of(cells.values, [](float cell) { return cell == 0; }))
    throw Error("No cell counts, so the maps cannot be compared.");
}

std::vector<DistanceMeasure> allMeasures() {
  return {
      {"rmse", HP_TEXT("Measures", "RMSE"), [](const MapDistance& d) { return d.rmse; }},
      {"normalised-rmse", HP_TEXT("Measures", "RMSE of normalised maps"),
       [](const MapDistance& d) { return d.normalisedRmse; }},
      {"pearson", HP_TEXT("Measures", "Correlation (Pearson)"),
       [](const MapDistance& d) { return d.pearson; }, false},
      {"spearman", HP_TEXT("Measures", "Rank correlation (Spearman)"),
       [](const MapDistance& d) { return d.spearman; }, false},
      {"ssim", HP_TEXT("Measures", "Structural similarity"), [](const MapDistance& d) { return d.ssim; },
       false},
      {"top-overlap", HP_TEXT("Measures", "Overlap of the highest tenth"),
       [](const MapDistance& d) { return d.topOverlap; }, false},
      {"centre-shift", HP_TEXT("Measures", "Shift of the centre, in pixels"),
       [](const MapDistance& d) { return d.centreShift; }},
  };
}

}  // namespace

MapDistance mapDistance(const Array& a, const Array& b, const Array& cells) {
  requireShapes(a, b, cells);
  const auto countedA = countedValues(a, cells), countedB = countedValues(b, cells);
  MapDistance distance{.cells = countedA.size(0)};
  if (!isFinite(countedA) || !isFinite(countedB)) {
    distance.rmse = distance.normalisedRmse = distance.pearson = distance.spearman = distance.ssim = kNone;
    distance.topOverlap = distance.centreShift = kNone;
    return distance;
  }
  const auto agreement = compareMaps(countedA, countedB);
  const auto centreA = centreOf(a, cells), centreB = centreOf(b, cells);
  distance.rmse = agreement.rmse;
  distance.normalisedRmse = normalisedRmse(countedA, countedB);
  distance.pearson = agreement.pearson;
  distance.spearman = agreement.spearman;
  distance.ssim = structuralSimilarity(a, b, cells);
  distance.topOverlap = agreement.topOverlap;
  distance.centreShift = std::hypot(centreA.x - centreB.x, centreA.y - centreB.y);
  return distance;
}

UncroppedDistance uncroppedDistance(const Array& a, const Array& b) {
  if (a.shape.size() != 2 || a.empty() || a.shape != b.shape)
    throw Error("Maps of " + shapeText(a.shape) + " and " + shapeText(b.shape) +
                " cells cannot be compared.");
  if (!isFinite(a) || !isFinite(b)) return {};
  return {.rmse = rmseOf(a, 1, b, 1), .normalisedRmse = normalisedRmse(a, b)};
}

std::span<const DistanceMeasure> distanceMeasures() {
  static const std::vector<DistanceMeasure> kMeasures = allMeasures();
  return kMeasures;
}

const DistanceMeasure& distanceMeasureById(const std::string& id) {
  const auto measures = distanceMeasures();
  const auto found = std::ranges::find(measures, id, &DistanceMeasure::id);
  if (found != measures.end()) return *found;
  std::string ids;
  for (const auto& measure : measures) ids += (ids.empty() ? "" : ", ") + measure.id;
  throw Error("There is no measure '" + printable(id) + "'; there are " + ids + ".");
}

}  // namespace hp
