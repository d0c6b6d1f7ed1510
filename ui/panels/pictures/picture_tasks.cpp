// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/picture_tasks.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/data/augmentation.h"
#include "core/imaging/resize.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

QImage toPicture(const Array& picture) {
  Image image(static_cast<int>(picture.size(1)), static_cast<int>(picture.size(0)));
  for (std::size_t i = 0; i < image.rgb.size(); ++i)
    image.rgb[i] = static_cast<std::uint8_t>(std::clamp(std::round(picture.values[i]), 0.0F, 255.0F));
  return toQImage(image);
}

}  // namespace

QImage thumbnailOf(const Dataset& dataset, std::size_t index, int side) {
  try {
    const Image picture = dataset.picture(index);
    const double share = double(side) / std::max(picture.width, picture.height);
    const auto length = [share](int from) { return std::max(1, int(std::lround(from * share))); };
    return toQImage(share < 1 ? resizeAntialiased(picture, length(picture.width), length(picture.height))
                              : picture);
  } catch (const Error&) {  // stock-taking names it
    return {};
  }
}

QList<QImage> augmentedDraws(const Dataset& dataset, std::size_t index, const TrainingRecipe& recipe,
                             int epochs) {
  const Array picture = resizedLikeKeras(dataset.picture(index), recipe.side, recipe.side);
  const Augmentation how{.flip = recipe.flip, .rotation = recipe.rotation, .zoom = recipe.zoom};
  QList<QImage> made;
  for (int epoch = 0; epoch < epochs; ++epoch)
    made << toPicture(
        augmented(picture, drawAugmentation(how, recipe.seed, epoch, static_cast<std::int64_t>(index))));
  return made;
}

}  // namespace hp
