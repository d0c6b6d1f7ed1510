// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/image.h"

#include "core/base/digest.h"

namespace hp {
namespace {

std::size_t offset(const Image& image, int x, int y) {
  return (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x)) *
         3;
}

}  // namespace

Image::Image(int w, int h, Rgb fill)
    : width(w), height(h), rgb(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) * 3) {
  for (std::size_t i = 0; i < rgb.size(); ++i) rgb[i] = fill[i % 3];
}

Rgb Image::at(int x, int y) const {
  const auto i = offset(*this, x, y);
  return {rgb[i], rgb[i + 1], rgb[i + 2]};
}

void Image::set(int x, int y, Rgb colour) {
  const auto i = offset(*this, x, y);
  for (std::size_t c = 0; c < 3; ++c) rgb[i + c] = colour[c];
}

std::string digestOf(const Image& image) {
  std::array<unsigned char, 8> extent{};
  for (unsigned i = 0; i < 4; ++i) {
    extent[i] = static_cast<unsigned char>(static_cast<unsigned>(image.width) >> (8 * i));
    extent[4 + i] = static_cast<unsigned char>(static_cast<unsigned>(image.height) >> (8 * i));
  }
  return Digest().add(extent.data(), extent.size()).add(image.rgb.data(), image.rgb.size()).hex();
}

}  // namespace hp
