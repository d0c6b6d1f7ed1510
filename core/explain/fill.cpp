// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/fill.h"

#include "core/imaging/image.h"

namespace hp {

Array filledInput(const Network& network, Fill fill) {
  const auto& preprocessing = network.preprocessing();
  if (fill == Fill::Mean) {
    const auto& shape = network.graph().input().shape;
    Array zero{{1, shape.at(0), shape.at(1), shape.at(2)}, {}};
    zero.values.resize(static_cast<std::size_t>(elementCount(shape)));
    return zero;
  }
  const std::uint8_t level = fill == Fill::Black ? 0 : 255;
  return prepareInput(network, Image(preprocessing.width, preprocessing.height, {level, level, level}));
}

}  // namespace hp
