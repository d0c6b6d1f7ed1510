// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/localisation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::int64_t cellsOf(const Array& truth) {
  return std::count_if(truth.values.begin(), truth.values.end(), [](float value) { return value > 0; });
}

void requireAlike(const Array& map, const Array& truth) {
  if (map.shape == truth.shape && map.shape.size() == 2) return;
  throw Error("A map of " + shapeText(map.shape) + " cells cannot be laid on a truth of " +
              shapeText(truth.shape) + ".");
}

bool isNear(const Array& truth, std::int64_t y, std::int64_t x, double tolerance) {
  const auto height = truth.size(0), width = truth.size(1);
  const auto reach =
      static_cast<std::int64_t>(std::min<double>(tolerance, static_cast<double>(height + width)));
  for (auto row = std::max<std::int64_t>(y - reach, 0); row <= std::min(y + reach, height - 1); ++row) {
    for (auto column = std::max<std::int64_t>(x - reach, 0); column <= std::min(x + reach, width - 1);
         ++column) {
      const auto away = std::hypot(static_cast<double>(row - y), static_cast<double>(column - x));
      if (away <= tolerance && truth.values[static_cast<std::size_t>(row * width + column)] > 0) return true;
    }
  }
  return false;
}

}  // namespace

double pointingGame(const Array& map, const Array& truth, double tolerance) {
  requireAlike(map, truth);
  if (cellsOf(truth) == 0) return kNone;
  const float highest = *std::max_element(map.values.begin(), map.values.end());
  double tied = 0, hits = 0;
  for (std::size_t i = 0; i < map.values.size(); ++i) {
    if (map.values[i] != highest) continue;
    const auto cell = static_cast<std::int64_t>(i), width = map.size(1);
    tied += 1;
    hits += isNear(truth, cell / width, cell % width, tolerance);
  }
  return hits / tied;
}

double relevanceMass(const Array& map, const Array& truth) {
  requireAlike(map, truth);
  if (cellsOf(truth) == 0) return kNone;
  double inside = 0, all = 0;
  for (std::size_t i = 0; i < map.values.size(); ++i) {
    const double positive = std::max(map.values[i], 0.0F);
    all += positive;
    if (truth.values[i] > 0) inside += positive;
  }
  return all > 0 ? inside / all : kNone;
}

double relevanceRank(const Array& map, const Array& truth) {
  requireAlike(map, truth);
  const auto count = cellsOf(truth);
  if (count == 0) return kNone;
  auto sorted = map.values;
  const auto last = sorted.begin() + (count - 1);
  std::nth_element(sorted.begin(), last, sorted.end(), std::greater<>());
  const float least = *last;
  double above = 0, aboveInside = 0, equal = 0, equalInside = 0;
  for (std::size_t i = 0; i < map.values.size(); ++i) {
    const bool isInside = truth.values[i] > 0;
    above += map.values[i] > least;
    aboveInside += map.values[i] > least && isInside;
    equal += map.values[i] == least;
    equalInside += map.values[i] == least && isInside;
  }
  const auto places = static_cast<double>(count);
  return (aboveInside + (places - above) * equalInside / equal) / places;
}

}  // namespace hp
