// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/model/network.h"

namespace hp {

void requirePreprocessing(const Network& network) {
  const auto& p = network.preprocessing();
  const Shape given{p.grey ? 1 : 3, p.height, p.width};
  if (network.graph().input().shape != given) {
    throw Error("The preprocessing gives " + shapeText(given) + ", but the network wants " +
                shapeText(network.graph().input().shape) + "; change the crop size.");
  }
}

void requireInput(const Network& network, const Array& input) {
  const auto& answer = network.graph().output().shape;
  const bool isPerPixel = answer.size() == 3;
  if (!isPerPixel && elementCount(answer) != answer.front()) {
    throw Error(
        "The network answers with " + shapeText(answer) +
        "; only networks with one score a class, for the picture or for every pixel, can be asked for "
        "classes and explained.");
  }
  Shape wanted{1};
  const auto& shape = network.graph().input().shape;
  wanted.insert(wanted.end(), shape.begin(), shape.end());
  if (input.shape != wanted) {
    throw Error("The network wants an input of " + shapeText(wanted) + ", not " + shapeText(input.shape) +
                ".");
  }
  if (!std::all_of(input.values.begin(), input.values.end(),
                   [](float value) { return std::isfinite(value); })) {
    throw Error("The input holds values that are not finite numbers.");
  }
}

}  // namespace hp
