// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace hp {

using Rgb = std::array<std::uint8_t, 3>;

/// An upright sRGB picture, 8 bits a channel, rows from the top, pixels R, G, B.
struct Image {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb = {};  ///< width * height * 3

  Image() = default;
  Image(int width, int height, Rgb fill = {0, 0, 0});

  bool empty() const { return rgb.empty(); }
  Rgb at(int x, int y) const;
  void set(int x, int y, Rgb colour);
  friend bool operator==(const Image&, const Image&) = default;
};

/// SHA-256 over width, height (as 32-bit little-endian) and the pixels.
std::string digestOf(const Image& image);

}  // namespace hp
