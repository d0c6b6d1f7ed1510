// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/picture_tasks.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/data/prepare.h"
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
  Preparation how{.width = recipe.side,
                  .height = recipe.side,
                  .scale = 1,  // as it is seen, not as the network is given it
                  .seed = recipe.seed,
                  .antialias = recipe.resize == ResizeKind::Torchvision};
  const bool isTrained = dataset.example(index).split == Split::Train;
  if (isTrained) how.augmentation = {.flip = recipe.flip, .rotation = recipe.rotation, .zoom = recipe.zoom};
  const LoadedPicture loaded = loadPicture(dataset, index, how);
  QList<QImage> made;
  for (int epoch = 0; epoch < (isTrained ? epochs : 1); ++epoch)
    made << toPicture(preparedPicture(loaded, how, epoch, index).picture);
  return made;
}

}  // namespace hp
