// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ground_truth.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/imaging/image_file.h"

namespace hp {
namespace {

constexpr int kHalf = 128;

// The first pixel whose centre is not before `edge`.
int pixelFrom(double edge, int count) {
  return static_cast<int>(std::clamp(std::ceil(edge - 0.5), 0.0, static_cast<double>(count)));
}

Array emptyMask(int width, int height) {
  return {{height, width},
          std::vector<float>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))};
}

Image pictureOf(const Array& mask) {
  Image picture(static_cast<int>(mask.size(1)), static_cast<int>(mask.size(0)));
  for (std::size_t i = 0; i < picture.rgb.size(); ++i) picture.rgb[i] = mask.values[i / 3] > 0 ? 255 : 0;
  return picture;
}

Array maskOf(const Image& picture) {
  auto mask = emptyMask(picture.width, picture.height);
  for (std::size_t i = 0; i < mask.values.size(); ++i) {
    const int sum = picture.rgb[3 * i] + picture.rgb[3 * i + 1] + picture.rgb[3 * i + 2];
    mask.values[i] = sum >= 3 * kHalf ? 1 : 0;
  }
  return mask;
}

}  // namespace

Array maskOf(std::span<const Box> boxes, int width, int height) {
  auto mask = emptyMask(width, height);
  // Of many boxes, one on the other, no pixel is painted twice.
  for (int y = 0; y < height; ++y) {
    std::vector<int> begins(static_cast<std::size_t>(width) + 1);
    for (const auto& box : boxes) {
      if (y < pixelFrom(box.top, height) || y >= pixelFrom(box.bottom, height)) continue;
      ++begins[static_cast<std::size_t>(pixelFrom(box.left, width))];
      --begins[static_cast<std::size_t>(pixelFrom(box.right, width))];
    }
    auto* row = mask.values.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    for (int x = 0, depth = 0; x < width; ++x) {
      depth += begins[static_cast<std::size_t>(x)];
      row[x] = depth > 0 ? 1 : 0;
    }
  }
  return mask;
}

Array readMask(const std::filesystem::path& file) { return maskOf(readImage(file)); }

Array truthAtInput(const Network& network, const Array& mask) {
  return maskOf(visibleImage(network, pictureOf(mask)));
}

CroppedPicture croppedAround(const Image& picture, const Box& box, double surroundings) {
  if (!(surroundings >= 0)) throw Error("The surroundings of a box are a share of its size from 0.");
  const double wide = (box.right - box.left) * surroundings, high = (box.bottom - box.top) * surroundings;
  const int left = std::max(0, static_cast<int>(std::floor(box.left - wide)));
  const int top = std::max(0, static_cast<int>(std::floor(box.top - high)));
  const int right = std::min(picture.width, static_cast<int>(std::ceil(box.right + wide)));
  const int bottom = std::min(picture.height, static_cast<int>(std::ceil(box.bottom + high)));
  if (left >= right || top >= bottom) throw Error("The box lies outside the picture.");
  CroppedPicture cropped{Image(right - left, bottom - top),
                         {box.left - left, box.top - top, box.right - left, box.bottom - top}};
  for (int y = top; y < bottom; ++y)
    for (int x = left; x < right; ++x) cropped.picture.set(x - left, y - top, picture.at(x, y));
  return cropped;
}

}  // namespace hp
