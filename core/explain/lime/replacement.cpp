// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/replacement.h"

#include <algorithm>
#include <array>

#include "core/base/outcome.h"
#include "core/imaging/resize.h"

namespace hp {
namespace {

Image ownMeans(const Image& image, const Segmentation& segmentation) {
  std::vector<std::array<std::int64_t, 4>> sums(static_cast<std::size_t>(segmentation.count));
  for (std::size_t i = 0; i < segmentation.labels.size(); ++i) {
    auto& sum = sums[static_cast<std::size_t>(segmentation.labels[i])];
    for (std::size_t c = 0; c < 3; ++c) sum[c] += image.rgb[3 * i + c];
    ++sum[3];
  }
  auto result = image;
  for (std::size_t i = 0; i < segmentation.labels.size(); ++i) {
    const auto& sum = sums[static_cast<std::size_t>(segmentation.labels[i])];
    for (std::size_t c = 0; c < 3; ++c) result.rgb[3 * i + c] = static_cast<std::uint8_t>(sum[c] / sum[3]);
  }
  return result;
}

}  // namespace

Image replaced(const Image& image, const Segmentation& segmentation, const ReplacementParams& params) {
  if (segmentation.width != image.width || segmentation.height != image.height)
    throw Error("Picture and segments differ in size.");
  switch (params.kind) {
    case ReplacementKind::OwnMean:
      return ownMeans(image, segmentation);
    case ReplacementKind::Constant: {
      const auto level = static_cast<std::uint8_t>(std::clamp(params.value, 0, 255));
      return Image(image.width, image.height, {level, level, level});
    }
    case ReplacementKind::Blurred:
      return blurred(image, params.blur);
  }
  throw Error("There is no such replacement for segments.");
}

}  // namespace hp
