// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/upright_picture.h"

#include <utility>

namespace hp {

UprightPicture::UprightPicture(int storedWidth, int storedHeight, int orientation)
    : storedWidth_(storedWidth), upright_(orientation < 2 || orientation > 8) {
  const bool turned = orientation >= 5 && orientation <= 8;
  image_.width = turned ? storedHeight : storedWidth;
  image_.height = turned ? storedWidth : storedHeight;
  image_.rgb.resize(std::size_t{3} * static_cast<std::size_t>(storedWidth) *
                    static_cast<std::size_t>(storedHeight));
  const std::ptrdiff_t width = image_.width;
  const std::ptrdiff_t height = image_.height;
  const bool fromRight = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
  const bool fromBottom = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
  const std::ptrdiff_t across = fromRight ? -1 : 1;
  const std::ptrdiff_t down = fromBottom ? -width : width;
  stepX_ = turned ? down : across;
  stepY_ = turned ? across : down;
  origin_ = (fromRight ? width - 1 : 0) + (fromBottom ? (height - 1) * width : 0);
}

void UprightPicture::putRow(int y, const std::uint8_t* rgb) noexcept {
  auto* to = image_.rgb.data() + 3 * (origin_ + y * stepY_);
  for (int x = 0; x < storedWidth_; ++x, to += 3 * stepX_, rgb += 3) {
    to[0] = rgb[0];
    to[1] = rgb[1];
    to[2] = rgb[2];
  }
}

std::uint8_t* UprightPicture::rowInPlace(int y) noexcept {
  return upright_ ? image_.rgb.data() + std::ptrdiff_t{3} * y * storedWidth_ : nullptr;
}

Image upright(Image stored, int orientation) {
  if (orientation < 2 || orientation > 8) return stored;
  UprightPicture picture(stored.width, stored.height, orientation);
  for (int y = 0; y < stored.height; ++y)
    picture.putRow(y, stored.rgb.data() + std::ptrdiff_t{3} * y * stored.width);
  return picture.take();
}

}  // namespace hp
