// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/pixel_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/outcome.h"

namespace hp {

std::vector<std::size_t> orderedPixels(const Array& map, PixelOrder order, const Philox& ties) {
  std::vector<std::size_t> pixels(map.values.size());
  std::iota(pixels.begin(), pixels.end(), std::size_t{0});
  std::vector<double> lots;
  for (const auto pixel : pixels) lots.push_back(ties.uniform(pixel));
  const double sign = order == PixelOrder::MostRelevantFirst ? -1 : 1;
  std::stable_sort(pixels.begin(), pixels.end(), [&](std::size_t a, std::size_t b) {
    const double valueA = sign * map.values[a], valueB = sign * map.values[b];
    return valueA < valueB || (valueA == valueB && lots[a] < lots[b]);
  });
  return pixels;
}

void requireMapOf(const Array& input, const Array& map) {
  if (map.shape != Shape{input.size(2), input.size(3)})
    throw Error("A map of " + shapeText(map.shape) + " cells is none of an input of " +
                shapeText(input.shape) + ".");
  if (!std::ranges::all_of(map.values, [](float value) { return std::isfinite(value); }))
    throw Error("The map holds numbers that are not finite.");
}

}  // namespace hp
