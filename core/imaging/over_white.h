// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace hp {

/// How the fourth channel relates to the others.
enum class Alpha { Straight, Premultiplied };

/// A channel laid over white, rounded; `full` is the largest value.
inline unsigned overWhite(unsigned value, unsigned alpha, unsigned full, Alpha kind) {
  if (kind == Alpha::Premultiplied) return std::min(full, value + full - alpha);
  return static_cast<unsigned>(
      (std::uint64_t{value} * alpha + std::uint64_t{full} * (full - alpha) + full / 2) / full);
}

/// R, G, B, A with straight alpha to R, G, B in place.
inline void rgbaOverWhite(std::vector<std::uint8_t>& pixels) {
  auto* to = pixels.data();
  for (std::size_t i = 0; i + 4 <= pixels.size(); i += 4)
    for (std::size_t c = 0; c < 3; ++c)
      *to++ = static_cast<std::uint8_t>(overWhite(pixels[i + c], pixels[i + 3], 255, Alpha::Straight));
  pixels.resize(pixels.size() / 4 * 3);
}

}  // namespace hp
