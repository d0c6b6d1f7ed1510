// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/picture_tasks.h"

#include <gtest/gtest.h>

#include "core/imaging/resize.h"
#include "ui/kit/conversions.h"

namespace hp {
namespace {

constexpr int kSide = 40;

Dataset scenesOfBothSplits() {
  DataSpec spec{.kind = DataKind::Scenes, .trainScenes = 2, .validationScenes = 2};
  spec.scenes.size = 120;
  return openDataset(spec, {});
}

TrainingRecipe recipeWith(ResizeKind resize) {
  TrainingRecipe recipe = recipes().front();
  recipe.side = kSide;
  recipe.resize = resize;
  recipe.flip = true;
  recipe.rotation = 0.2;
  return recipe;
}

TEST(AugmentedDraws, OfAPictureToValidateWithIsItselfAsTheRecipeResizesIt) {
  const Dataset dataset = scenesOfBothSplits();
  const std::size_t index = dataset.indexesOf(Split::Validation).front();
  const auto shown = augmentedDraws(dataset, index, recipeWith(ResizeKind::Torchvision), 5);
  ASSERT_EQ(shown.size(), 1);
  EXPECT_EQ(shown.front(), toQImage(resizeAntialiased(dataset.picture(index), kSide, kSide)));
  EXPECT_NE(shown.front(), augmentedDraws(dataset, index, recipeWith(ResizeKind::Keras), 5).front());
}

TEST(AugmentedDraws, OfAPictureToTrainWithDiffer) {
  const Dataset dataset = scenesOfBothSplits();
  const auto shown =
      augmentedDraws(dataset, dataset.indexesOf(Split::Train).front(), recipeWith(ResizeKind::Keras), 5);
  ASSERT_EQ(shown.size(), 5);
  EXPECT_NE(shown[0], shown[1]);
}

}  // namespace
}  // namespace hp
