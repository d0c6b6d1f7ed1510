// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/philox.h"
#include "core/imaging/image.h"

namespace hp::test {

/// Four plain quarters in colours far apart, with a little noise.
inline Image quarters(int width, int height, int noise = 6) {
  constexpr Rgb kColours[4] = {{200, 40, 30}, {30, 150, 60}, {40, 60, 190}, {220, 210, 120}};
  const Philox random(7, RandomPurpose::Noise);
  Image image(width, height);
  std::uint64_t index = 0;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      auto colour = kColours[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)];
      for (auto& value : colour)
        value = static_cast<std::uint8_t>(value + random.below(index++, static_cast<std::uint64_t>(noise)));
      image.set(x, y, colour);
    }
  }
  return image;
}

}  // namespace hp::test
