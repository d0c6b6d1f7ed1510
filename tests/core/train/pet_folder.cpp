// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/train/pet_folder.h"

#include "core/data/scene_masks.h"
#include "core/imaging/image_file.h"

namespace hp::test {
namespace {

/// The values of a trimap for background, object and rim.
constexpr std::uint8_t kTrimap[] = {2, 1, 3};

Image trimapOf(const Scene& scene) {
  Image image(scene.image.width, scene.image.height);
  const auto classes = rimClasses(scene);
  for (std::size_t i = 0; i < image.rgb.size(); ++i)
    image.rgb[i] = kTrimap[static_cast<std::size_t>(classes.values[i / 3])];
  return image;
}

}  // namespace

void writePets(const std::filesystem::path& folder, int count, int size) {
  const auto images = folder / "images", trimaps = folder / "annotations" / "trimaps";
  for (const auto& place : {images, trimaps}) std::filesystem::create_directories(place);
  for (int i = 0; i < count; ++i) {
    const auto scene = makeScene({.seed = 3, .size = size}, static_cast<std::uint64_t>(i));
    const auto name =
        sceneClasses()[static_cast<std::size_t>(scene.label)] + "_" + std::to_string(i) + ".png";
    writePng(images / name, scene.image);
    writePng(trimaps / name, trimapOf(scene));
  }
}

TrainSpec petSpec(const std::filesystem::path& folder) {
  TrainSpec spec{.recipe = recipeFrom("unet-mobilenet-v2"), .threads = 1, .workers = 1};
  spec.recipe.side = 32;
  spec.recipe.batch = 4;
  spec.recipe.epochs = 1;
  spec.recipe.patience = 0;
  spec.data = {.kind = DataKind::Pets, .path = folder, .rule = SplitRule::Shuffle};
  return spec;
}

}  // namespace hp::test
