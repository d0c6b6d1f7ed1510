// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/prepare.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/imaging/resize.h"

namespace hp {
namespace {

constexpr std::size_t kChannels = 3;

Array resized(const Image& image, const Preparation& how) {
  return how.antialias ? floatsOf(resizeAntialiased(image, how.width, how.height))
                       : resizedLikeKeras(image, how.width, how.height);
}

void scale(Array& picture, const Preparation& how) {
  for (float& value : picture.values) value *= how.scale;
}

/// (value - mean) / deviation of the channel.
void normalise(Array& picture, const Preparation& how) {
  if (how.mean.empty() && how.deviation.empty()) return;
  const auto orElse = [](const std::vector<float>& given, float otherwise) {
    return given.empty() ? std::vector<float>(kChannels, otherwise) : given;
  };
  const auto mean = orElse(how.mean, 0), deviation = orElse(how.deviation, 1);
  for (std::size_t i = 0; i < picture.values.size(); ++i)
    picture.values[i] = (picture.values[i] - mean[i % kChannels]) / deviation[i % kChannels];
}

}  // namespace

LoadedPicture loadPicture(const Dataset& dataset, std::size_t index, const Preparation& how) {
  LoadedPicture loaded{resized(dataset.picture(index), how), {}};
  if (dataset.hasMasks()) loaded.mask = resizedNearest(dataset.mask(index), how.width, how.height);
  return loaded;
}

LoadedPicture preparedPicture(const LoadedPicture& loaded, const Preparation& how, std::int64_t epoch,
                              std::size_t index) {
  const auto draw = drawAugmentation(how.augmentation, how.seed, epoch, static_cast<std::int64_t>(index));
  LoadedPicture prepared{augmented(loaded.picture, draw), {}};
  scale(prepared.picture, how);
  normalise(prepared.picture, how);
  if (!loaded.mask.empty()) prepared.mask = augmentedMask(loaded.mask, draw);
  return prepared;
}

void checkPreparation(const Preparation& how) {
  const auto fits = [](const std::vector<float>& values) {
    return values.empty() || values.size() == kChannels;
  };
  if (how.width < 1 || how.height < 1)
    throw Error("Pictures need a width and a height of at least one pixel.");
  if (!fits(how.mean) || !fits(how.deviation))
    throw Error("Mean and deviation need one number for each of the three channels.");
  const auto usable = [](float deviation) { return std::isfinite(deviation) && deviation != 0; };
  if (!std::all_of(how.deviation.begin(), how.deviation.end(), usable))
    throw Error("A deviation to divide by must be a finite number other than zero.");
}

}  // namespace hp
